    public global::System.Threading.Tasks.Task ListCustomersAsync(
        long? limit = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListCustomersCall(limit).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> ListCustomersWithResponseAsync(
        long? limit = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListCustomersCall(limit).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall ListCustomersCall(long? limit) =>
        _connection.Get("listCustomers", "/customers").Query("limit", limit).NoBody();

    public global::System.Threading.Tasks.Task ClearAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        ClearCall().SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> ClearWithResponseAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        ClearCall().SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall ClearCall() =>
        _connection.Post("clear", "/clear").NoBody();

    public global::System.Threading.Tasks.Task ClearForSureAsync(
        global::System.Collections.Generic.Dictionary<string, global::System.Text.Json.JsonElement> body,
        global::System.Threading.CancellationToken cancellationToken = default) =>
        ClearForSureCall(body).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> ClearForSureWithResponseAsync(
        global::System.Collections.Generic.Dictionary<string, global::System.Text.Json.JsonElement> body,
        global::System.Threading.CancellationToken cancellationToken = default) =>
        ClearForSureCall(body).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall ClearForSureCall(
        global::System.Collections.Generic.Dictionary<string, global::System.Text.Json.JsonElement> body) =>
        _connection.Put("clearForSure", "/clear")
            .Body<global::System.Collections.Generic.Dictionary<string, global::System.Text.Json.JsonElement>, OpenApiRuntime.JsonMapCodec<global::System.Text.Json.JsonElement, OpenApiRuntime.JsonElementCodec>>(body)
            .NoBody();

    public global::System.Threading.Tasks.Task ClearWithAnythingAsync(
        global::System.Collections.Generic.Dictionary<string, global::System.Text.Json.JsonElement>? body = null,
        global::System.Threading.CancellationToken cancellationToken = default) =>
        ClearWithAnythingCall(body).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> ClearWithAnythingWithResponseAsync(
        global::System.Collections.Generic.Dictionary<string, global::System.Text.Json.JsonElement>? body = null,
        global::System.Threading.CancellationToken cancellationToken = default) =>
        ClearWithAnythingCall(body).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall ClearWithAnythingCall(
        global::System.Collections.Generic.Dictionary<string, global::System.Text.Json.JsonElement>? body) =>
        _connection.Patch("clearWithAnything", "/clear")
            .OptionalBody<global::System.Collections.Generic.Dictionary<string, global::System.Text.Json.JsonElement>, OpenApiRuntime.JsonMapCodec<global::System.Text.Json.JsonElement, OpenApiRuntime.JsonElementCodec>>(body)
            .NoBody();
