    public global::System.Threading.Tasks.Task UploadAsync(
        ApiFile main, ApiFile? nullable = null, ApiFile? types = null, ApiFile? media = null, ApiFile? taken = null, ApiFile? described = null,
        ApiFile? only = null, global::System.Collections.Generic.IEnumerable<ApiFile>? many = null,
        global::System.Collections.Generic.IEnumerable<ApiFile>? either = null, bool? flag = null, byte[]? text = null,
        global::System.Threading.CancellationToken cancellationToken = default) =>
        UploadCall(main, nullable, types, media, taken, described, only, many, either, flag, text).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> UploadWithResponseAsync(
        ApiFile main, ApiFile? nullable = null, ApiFile? types = null, ApiFile? media = null, ApiFile? taken = null, ApiFile? described = null,
        ApiFile? only = null, global::System.Collections.Generic.IEnumerable<ApiFile>? many = null,
        global::System.Collections.Generic.IEnumerable<ApiFile>? either = null, bool? flag = null, byte[]? text = null,
        global::System.Threading.CancellationToken cancellationToken = default) =>
        UploadCall(main, nullable, types, media, taken, described, only, many, either, flag, text).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall UploadCall(
        ApiFile main, ApiFile? nullable, ApiFile? types, ApiFile? media, ApiFile? taken, ApiFile? described, ApiFile? only,
        global::System.Collections.Generic.IEnumerable<ApiFile>? many, global::System.Collections.Generic.IEnumerable<ApiFile>? either, bool? flag,
        byte[]? text) =>
        _connection.Post("upload", "/uploads").NotNull(main, nameof(main)).Body(new OpenApiRuntime.ApiMultipartContent().File("main", main)
            .File("nullable", nullable).File("types", types).File("media", media).File("taken", taken).File("described", described).File("only", only)
            .Files("many", many).Files("either", either)
            .Value<bool?, OpenApiRuntime.JsonNullableCodec<bool, OpenApiRuntime.JsonBooleanCodec>>("flag", flag)
            .Value<byte[], OpenApiRuntime.JsonBytesCodec>("text", text).OrNull()).NoBody();

    public global::System.Threading.Tasks.Task<ApiResponseStream> DownloadAsync(
        string id, global::System.Threading.CancellationToken cancellationToken = default) =>
        DownloadCall(id).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<ApiResponseStream>> DownloadWithResponseAsync(
        string id, global::System.Threading.CancellationToken cancellationToken = default) =>
        DownloadCall(id).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall<ApiResponseStream> DownloadCall(string id) =>
        _connection.Get("download", "/uploads/{id}").Path(id).Stream(null, "application/json");

    public global::System.Threading.Tasks.Task NoteAsync(
        NoteRequest? body = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        NoteCall(body).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> NoteWithResponseAsync(
        NoteRequest? body = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        NoteCall(body).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall NoteCall(NoteRequest? body) =>
        _connection.Post("note", "/notes").OptionalBody<NoteRequest, NoteRequest.JsonCodec>(body).NoBody();
