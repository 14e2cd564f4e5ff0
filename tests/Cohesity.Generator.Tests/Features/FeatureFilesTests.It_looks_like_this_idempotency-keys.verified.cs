    public global::System.Threading.Tasks.Task CreatePaymentAsync(
        string body, string? idempotencyKey = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        CreatePaymentCall(body, idempotencyKey).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> CreatePaymentWithResponseAsync(
        string body, string? idempotencyKey = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        CreatePaymentCall(body, idempotencyKey).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall CreatePaymentCall(string body, string? idempotencyKey) =>
        _connection.Post("createPayment", "/payments").Body<string, OpenApiRuntime.JsonStringCodec>(body)
            .IdempotencyKey("idempotency-key", idempotencyKey).NoBody();

    public global::System.Threading.Tasks.Task ListPaymentsAsync(
        string? idempotencyKey = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListPaymentsCall(idempotencyKey).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> ListPaymentsWithResponseAsync(
        string? idempotencyKey = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListPaymentsCall(idempotencyKey).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall ListPaymentsCall(string? idempotencyKey) =>
        _connection.Get("listPayments", "/payments").IdempotencyKey("Idempotency-Key", idempotencyKey).NoBody();

    public global::System.Threading.Tasks.Task CreateRefundAsync(
        global::System.Guid xIdempotencyKey, global::System.Threading.CancellationToken cancellationToken = default) =>
        CreateRefundCall(xIdempotencyKey).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> CreateRefundWithResponseAsync(
        global::System.Guid xIdempotencyKey, global::System.Threading.CancellationToken cancellationToken = default) =>
        CreateRefundCall(xIdempotencyKey).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall CreateRefundCall(global::System.Guid xIdempotencyKey) =>
        _connection.Post("createRefund", "/refunds").IdempotencyKey("X-Idempotency-Key", OpenApiRuntime.ApiFormat.Of(xIdempotencyKey)).NoBody();

    public global::System.Threading.Tasks.Task ChangeRefundAsync(
        string? idempotencyKey = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ChangeRefundCall(idempotencyKey).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> ChangeRefundWithResponseAsync(
        string? idempotencyKey = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ChangeRefundCall(idempotencyKey).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall ChangeRefundCall(string? idempotencyKey) =>
        _connection.Patch("changeRefund", "/refunds").Header("Idempotency-Key", idempotencyKey).NoBody();

    public global::System.Threading.Tasks.Task AddNoteAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        AddNoteCall().SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> AddNoteWithResponseAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        AddNoteCall().SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall AddNoteCall() =>
        _connection.Post("addNote", "/notes").NoBody();
