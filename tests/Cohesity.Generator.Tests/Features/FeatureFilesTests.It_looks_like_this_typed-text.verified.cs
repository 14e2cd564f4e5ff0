    public global::System.Threading.Tasks.Task<int> GetCountAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        GetCountCall().SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<int>> GetCountWithResponseAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        GetCountCall().SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall<int> GetCountCall() =>
        _connection.Get("getCount", "/count")
            .Text<int, OpenApiRuntime.JsonInt32Codec>(global::Test.TestClientErrors.On409OrOther_d3d44438b2b726b2, "text/plain");

    public global::System.Threading.Tasks.Task<SetCountResult> SetCountAsync(
        long? body = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        SetCountCall(body).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<SetCountResult>> SetCountWithResponseAsync(
        long? body = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        SetCountCall(body).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall<SetCountResult> SetCountCall(long? body) =>
        _connection.Put("setCount", "/count")
            .Body(body is not null ? new OpenApiRuntime.ApiTextContent(OpenApiRuntime.ApiFormat.Of(body.Value), "text/plain") : null)
            .Result(global::Test.SetCountResult.Read, null, "text/plain");

    public global::System.Threading.Tasks.Task<bool?> IsReadyAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        IsReadyCall().SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<bool?>> IsReadyWithResponseAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        IsReadyCall().SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall<bool?> IsReadyCall() =>
        _connection.Get("isReady", "/ready").Text<bool?, OpenApiRuntime.JsonNullableCodec<bool, OpenApiRuntime.JsonBooleanCodec>>(null, "text/plain");

    public global::System.Threading.Tasks.Task<global::System.DateTimeOffset> GetWhenAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        GetWhenCall().SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<global::System.DateTimeOffset>> GetWhenWithResponseAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        GetWhenCall().SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall<global::System.DateTimeOffset> GetWhenCall() =>
        _connection.Get("getWhen", "/when").Text<global::System.DateTimeOffset, OpenApiRuntime.JsonDateTimeCodec>(null, "text/plain");

    public global::System.Threading.Tasks.Task SetWhenAsync(
        global::System.DateOnly body, global::System.Threading.CancellationToken cancellationToken = default) =>
        SetWhenCall(body).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> SetWhenWithResponseAsync(
        global::System.DateOnly body, global::System.Threading.CancellationToken cancellationToken = default) =>
        SetWhenCall(body).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall SetWhenCall(global::System.DateOnly body) =>
        _connection.Put("setWhen", "/when").Body(new OpenApiRuntime.ApiTextContent(OpenApiRuntime.ApiFormat.OfDate(body), "text/plain")).NoBody();

    public global::System.Threading.Tasks.Task<global::System.Guid> GetIdAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        GetIdCall().SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<global::System.Guid>> GetIdWithResponseAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        GetIdCall().SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall<global::System.Guid> GetIdCall() =>
        _connection.Get("getId", "/id").Text<global::System.Guid, OpenApiRuntime.JsonGuidCodec>(null, "text/plain");

    public global::System.Threading.Tasks.Task<Level> SetLevelAsync(
        Level body, global::System.Threading.CancellationToken cancellationToken = default) =>
        SetLevelCall(body).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<Level>> SetLevelWithResponseAsync(
        Level body, global::System.Threading.CancellationToken cancellationToken = default) =>
        SetLevelCall(body).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall<Level> SetLevelCall(Level body) =>
        _connection.Put("setLevel", "/level").NotDefault(body, nameof(body)).Body(new OpenApiRuntime.ApiTextContent(body.ToString(), "text/plain"))
            .Text<Level, OpenApiRuntime.JsonEnumCodec<Level>>(null, "text/plain");

    public global::System.Threading.Tasks.Task<string> SetRatioAsync(
        double body, global::System.Threading.CancellationToken cancellationToken = default) =>
        SetRatioCall(body).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<string>> SetRatioWithResponseAsync(
        double body, global::System.Threading.CancellationToken cancellationToken = default) =>
        SetRatioCall(body).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall<string> SetRatioCall(double body) =>
        _connection.Put("setRatio", "/ratio").Body(new OpenApiRuntime.ApiTextContent(OpenApiRuntime.ApiFormat.Of(body), "text/plain"))
            .Text(null, "text/csv");
