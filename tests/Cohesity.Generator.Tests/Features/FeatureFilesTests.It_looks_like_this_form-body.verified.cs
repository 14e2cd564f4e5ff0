    public global::System.Threading.Tasks.Task PlaceOrderAsync(
        PlaceOrderRequest body, global::System.Threading.CancellationToken cancellationToken = default) =>
        PlaceOrderCall(body).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> PlaceOrderWithResponseAsync(
        PlaceOrderRequest body, global::System.Threading.CancellationToken cancellationToken = default) =>
        PlaceOrderCall(body).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall PlaceOrderCall(PlaceOrderRequest body) =>
        _connection.Post("placeOrder", "/orders").NotNull(body, nameof(body))
            .Body(new OpenApiRuntime.ApiFormContent<PlaceOrderRequest, PlaceOrderRequest.JsonCodec>(body, deep: new[] { "lines" }, joined: new[] { "joined" }))
            .NoBody();
