    public global::System.Threading.Tasks.Task PostV1PaymentMethodsAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        PostV1PaymentMethodsCall().SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> PostV1PaymentMethodsWithResponseAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        PostV1PaymentMethodsCall().SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall PostV1PaymentMethodsCall() =>
        _connection.Post("POST /v1/payment-methods", "/v1/payment-methods").NoBody();

    public global::System.Threading.Tasks.Task ListAsync(string tenant, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListCall(tenant).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> ListWithResponseAsync(
        string tenant, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListCall(tenant).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall ListCall(string tenant) =>
        _connection.Get("paymentMethods.list", "/{tenant}/payment_methods.json").Path(tenant).NoBody();
