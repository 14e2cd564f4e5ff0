    public global::System.Threading.Tasks.Task<global::System.Collections.Generic.List<Item>> ListItemsAsync(
        OrderParameter? order = default, ListItemsState? state = default, ListItemsState? former = default,
        global::System.Threading.CancellationToken cancellationToken = default) =>
        ListItemsCall(order, state, former).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<global::System.Collections.Generic.List<Item>>> ListItemsWithResponseAsync(
        OrderParameter? order = default, ListItemsState? state = default, ListItemsState? former = default,
        global::System.Threading.CancellationToken cancellationToken = default) =>
        ListItemsCall(order, state, former).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall<global::System.Collections.Generic.List<Item>> ListItemsCall(
        OrderParameter? order, ListItemsState? state, ListItemsState? former) =>
        _connection.Get("listItems", "/items").Query("order", order is { Value: not null } order_ ? order_.ToString() : null)
            .Query("state", state is { Value: not null } state_ ? state_.ToString() : null)
            .Query("former", former is { Value: not null } former_ ? former_.ToString() : null)
            .Json<global::System.Collections.Generic.List<Item>, OpenApiRuntime.JsonListCodec<Item, Item.JsonCodec>>(global::Test.TestClientErrors.On404NotFoundResponse);

    public global::System.Threading.Tasks.Task<global::System.Collections.Generic.List<Container>> ListContainersAsync(
        OrderParameter? order = default, ListContainersState? state = default,
        global::System.Threading.CancellationToken cancellationToken = default) =>
        ListContainersCall(order, state).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<global::System.Collections.Generic.List<Container>>> ListContainersWithResponseAsync(
        OrderParameter? order = default, ListContainersState? state = default,
        global::System.Threading.CancellationToken cancellationToken = default) =>
        ListContainersCall(order, state).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall<global::System.Collections.Generic.List<Container>> ListContainersCall(
        OrderParameter? order, ListContainersState? state) =>
        _connection.Get("listContainers", "/containers").Query("order", order is { Value: not null } order_ ? order_.ToString() : null)
            .Query("state", state is { Value: not null } state_ ? state_.ToString() : null)
            .Json<global::System.Collections.Generic.List<Container>, OpenApiRuntime.JsonListCodec<Container, Container.JsonCodec>>(global::Test.TestClientErrors.On404NotFoundResponse);
