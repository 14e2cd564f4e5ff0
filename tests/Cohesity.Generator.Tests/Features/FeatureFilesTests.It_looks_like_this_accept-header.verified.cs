    public global::System.Threading.Tasks.Task<string> ExportAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        ExportCall().SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<string>> ExportWithResponseAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        ExportCall().SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall<string> ExportCall() =>
        _connection.Get("export", "/export").Json<string, OpenApiRuntime.JsonStringCodec>();

    public global::System.Threading.Tasks.Task ImportAsync(
        global::System.Collections.Generic.Dictionary<string, long> body, global::System.Threading.CancellationToken cancellationToken = default) =>
        ImportCall(body).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> ImportWithResponseAsync(
        global::System.Collections.Generic.Dictionary<string, long> body, global::System.Threading.CancellationToken cancellationToken = default) =>
        ImportCall(body).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall ImportCall(global::System.Collections.Generic.Dictionary<string, long> body) =>
        _connection.Post("import", "/export")
            .Body<global::System.Collections.Generic.Dictionary<string, long>, OpenApiRuntime.JsonMapCodec<long, OpenApiRuntime.JsonInt64Codec>>(body, parameterName: nameof(body))
            .NoBody();

    public global::System.Threading.Tasks.Task<string> ChooseAsync(
        string? accept = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ChooseCall(accept).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<string>> ChooseWithResponseAsync(
        string? accept = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ChooseCall(accept).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall<string> ChooseCall(string? accept) =>
        _connection.Get("choose", "/choice").Header("Accept", accept).Json<string, OpenApiRuntime.JsonStringCodec>();

    public global::System.Threading.Tasks.Task UploadAsync(
        string? note = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        UploadCall(note).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> UploadWithResponseAsync(
        string? note = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        UploadCall(note).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall UploadCall(string? note) =>
        _connection.Post("upload", "/upload").Body(new OpenApiRuntime.ApiMultipartContent().Text("note", note).OrNull()).NoBody();
