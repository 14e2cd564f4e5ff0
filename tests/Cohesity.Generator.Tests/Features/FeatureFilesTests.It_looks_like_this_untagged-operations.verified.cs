    public global::System.Threading.Tasks.Task PostV1Async(global::System.Threading.CancellationToken cancellationToken = default) =>
        PostV1Call().SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> PostV1WithResponseAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        PostV1Call().SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall PostV1Call() =>
        _connection.Post("POST /v1/payment-methods", "/v1/payment-methods").NoBody();

    public global::System.Threading.Tasks.Task ListAsync(string tenant, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListCall(tenant).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> ListWithResponseAsync(
        string tenant, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListCall(tenant).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall ListCall(string tenant) =>
        _connection.Get("paymentMethods.list", "/{tenant}/payment_methods.json").Path(tenant).NoBody();
