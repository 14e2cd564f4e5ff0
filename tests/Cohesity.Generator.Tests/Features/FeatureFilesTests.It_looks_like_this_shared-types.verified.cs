    public global::System.Threading.Tasks.Task<global::System.Collections.Generic.List<Item>> ListItemsAsync(
        OrderParameter? order = null, ListItemsState? state = null, ListItemsState? former = null,
        global::System.Threading.CancellationToken cancellationToken = default) =>
        ListItemsCall(order, state, former).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<global::System.Collections.Generic.List<Item>>> ListItemsWithResponseAsync(
        OrderParameter? order = null, ListItemsState? state = null, ListItemsState? former = null,
        global::System.Threading.CancellationToken cancellationToken = default) =>
        ListItemsCall(order, state, former).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall<global::System.Collections.Generic.List<Item>> ListItemsCall(
        OrderParameter? order, ListItemsState? state, ListItemsState? former) =>
        _connection.Get("listItems", "/items").Query("order", order?.Value).Query("state", state?.Value).Query("former", former?.Value)
            .Json<global::System.Collections.Generic.List<Item>, OpenApiRuntime.JsonListCodec<Item, Item.JsonCodec>>(global::Test.TestClientErrors.On404NotFoundResponse);

    public global::System.Threading.Tasks.Task<global::System.Collections.Generic.List<Container>> ListContainersAsync(
        OrderParameter? order = null, ListContainersState? state = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListContainersCall(order, state).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<global::System.Collections.Generic.List<Container>>> ListContainersWithResponseAsync(
        OrderParameter? order = null, ListContainersState? state = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListContainersCall(order, state).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall<global::System.Collections.Generic.List<Container>> ListContainersCall(
        OrderParameter? order, ListContainersState? state) =>
        _connection.Get("listContainers", "/containers").Query("order", order?.Value).Query("state", state?.Value)
            .Json<global::System.Collections.Generic.List<Container>, OpenApiRuntime.JsonListCodec<Container, Container.JsonCodec>>(global::Test.TestClientErrors.On404NotFoundResponse);
