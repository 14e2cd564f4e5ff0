    public global::System.Threading.Tasks.Task<string> ReadLogAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        ReadLogCall().SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<string>> ReadLogWithResponseAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        ReadLogCall().SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall<string> ReadLogCall() =>
        _connection.Get("readLog", "/log").JsonOrText<string, OpenApiRuntime.JsonStringCodec>(null, "application/json, text/plain");

    public global::System.Threading.Tasks.Task<string?> ReadNoteAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        ReadNoteCall().SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<string?>> ReadNoteWithResponseAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        ReadNoteCall().SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall<string?> ReadNoteCall() =>
        _connection.Get("readNote", "/note")
            .JsonOrText<string?, OpenApiRuntime.JsonNullableClassCodec<string, OpenApiRuntime.JsonStringCodec>>(null, "application/json, text/html");

    public global::System.Threading.Tasks.Task<SetTitleResult> SetTitleAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        SetTitleCall().SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<SetTitleResult>> SetTitleWithResponseAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        SetTitleCall().SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall<SetTitleResult> SetTitleCall() =>
        _connection.Put("setTitle", "/title").Result(global::Test.SetTitleResult.Read, null, "application/json, text/plain");

    public global::System.Threading.Tasks.Task<long> ReadCountAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        ReadCountCall().SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<long>> ReadCountWithResponseAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        ReadCountCall().SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall<long> ReadCountCall() =>
        _connection.Get("readCount", "/count").Json<long, OpenApiRuntime.JsonInt64Codec>();
