    public global::System.Collections.Generic.IAsyncEnumerable<LampEvent> WatchLampsAsync(
        global::System.Collections.Generic.IEnumerable<LampRequest> body, global::System.Threading.CancellationToken cancellationToken = default) =>
        _connection.Enumerate(() => WatchLampsCall(body), cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<global::System.Collections.Generic.IAsyncEnumerable<LampEvent>>> WatchLampsWithResponseAsync(
        global::System.Collections.Generic.IEnumerable<LampRequest> body, global::System.Threading.CancellationToken cancellationToken = default) =>
        WatchLampsCall(body).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiSequenceCall<LampEvent> WatchLampsCall(global::System.Collections.Generic.IEnumerable<LampRequest> body) =>
        _connection.Post("WatchLamps", "/lamps:watch").NotNull(body, nameof(body))
            .Body(new OpenApiRuntime.ApiJsonLinesContent<LampRequest, LampRequest.JsonCodec>(body, "application/json"))
            .JsonResults<LampEvent, LampEvent.JsonCodec, StreamError, StreamError.JsonCodec>(global::Test.TestClientErrors.OnOtherStreamError, "application/json");

    public global::System.Collections.Generic.IAsyncEnumerable<LampEvent> TailLampsAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        _connection.Enumerate(() => TailLampsCall(), cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<global::System.Collections.Generic.IAsyncEnumerable<LampEvent>>> TailLampsWithResponseAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        TailLampsCall().SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiSequenceCall<LampEvent> TailLampsCall() =>
        _connection.Get("TailLamps", "/lamps:tail")
            .JsonResults<LampEvent, LampEvent.JsonCodec, StreamError, StreamError.JsonCodec>(null, "application/json");

    public global::System.Collections.Generic.IAsyncEnumerable<int> CountLampsAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        _connection.Enumerate(() => CountLampsCall(), cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<global::System.Collections.Generic.IAsyncEnumerable<int>>> CountLampsWithResponseAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        CountLampsCall().SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiSequenceCall<int> CountLampsCall() =>
        _connection.Get("CountLamps", "/lamps:count")
            .JsonResults<int, OpenApiRuntime.JsonInt32Codec, global::System.Text.Json.JsonElement, OpenApiRuntime.JsonElementCodec>(null, "application/json");

    public global::System.Threading.Tasks.Task<OneLampResponse> OneLampAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        OneLampCall().SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<OneLampResponse>> OneLampWithResponseAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        OneLampCall().SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall<OneLampResponse> OneLampCall() =>
        _connection.Get("OneLamp", "/lamps:one").Json<OneLampResponse, OneLampResponse.JsonCodec>();
