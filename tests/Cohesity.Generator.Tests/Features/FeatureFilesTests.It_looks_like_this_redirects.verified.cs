    public global::System.Threading.Tasks.Task<ApiHeaders> FindAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        FindCall().SendHeadersAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> FindWithResponseAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        FindCall().SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall FindCall() =>
        _connection.Get("find", "/found").Expect(302).NoBody();

    public global::System.Threading.Tasks.Task<Order> OrderAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        OrderCall().SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<Order>> OrderWithResponseAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        OrderCall().SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall<Order> OrderCall() =>
        _connection.Post("order", "/other").Expect(303).Json<Order, Order.JsonCodec>(global::Test.TestClientErrors.OnOtherProblem);

    public global::System.Threading.Tasks.Task<ApiHeaders> FollowAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        FollowCall().SendHeadersAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> FollowWithResponseAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        FollowCall().SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall FollowCall() =>
        _connection.Get("follow", "/any").Expect(300, 399).NoBody();

    public global::System.Threading.Tasks.Task<OrderEitherResult> OrderEitherAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        OrderEitherCall().SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<OrderEitherResult>> OrderEitherWithResponseAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        OrderEitherCall().SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall<OrderEitherResult> OrderEitherCall() =>
        _connection.Post("orderEither", "/either").Expect(302).Expect(307).Result(global::Test.OrderEitherResult.Read, null, "application/json");

    public global::System.Threading.Tasks.Task<Order?> GetItemAsync(
        string? ifNoneMatch = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        GetItemCall(ifNoneMatch).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<Order?>> GetItemWithResponseAsync(
        string? ifNoneMatch = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        GetItemCall(ifNoneMatch).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall<Order?> GetItemCall(string? ifNoneMatch) =>
        _connection.Get("getItem", "/item").Header("if-none-match", ifNoneMatch).Expect(304)
            .Json<Order?, OpenApiRuntime.JsonNullableClassCodec<Order, Order.JsonCodec>>();

    public global::System.Threading.Tasks.Task<ApiResponseStream?> GetFileAsync(
        string? ifModifiedSince = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        GetFileCall(ifModifiedSince).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<ApiResponseStream?>> GetFileWithResponseAsync(
        string? ifModifiedSince = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        GetFileCall(ifModifiedSince).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall<ApiResponseStream?> GetFileCall(string? ifModifiedSince) =>
        _connection.Get("getFile", "/file").Header("If-Modified-Since", ifModifiedSince).Expect(304).OptionalStream(null, "application/octet-stream");

    public global::System.Threading.Tasks.Task<Order> GetPlainAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        GetPlainCall().SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<Order>> GetPlainWithResponseAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        GetPlainCall().SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall<Order> GetPlainCall() =>
        _connection.Get("getPlain", "/plain").Json<Order, Order.JsonCodec>(global::Test.TestClientErrors.On301Problem);
