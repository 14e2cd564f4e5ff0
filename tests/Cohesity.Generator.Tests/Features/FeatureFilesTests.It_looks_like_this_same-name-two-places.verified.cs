    public global::System.Threading.Tasks.Task AddParcelAsync(
        string? retryKeyHeader = null, AddParcelRetryKeyQuery? retryKeyQuery = null, string? zone = null,
        global::System.Threading.CancellationToken cancellationToken = default) =>
        AddParcelCall(retryKeyHeader, retryKeyQuery, zone).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> AddParcelWithResponseAsync(
        string? retryKeyHeader = null, AddParcelRetryKeyQuery? retryKeyQuery = null, string? zone = null,
        global::System.Threading.CancellationToken cancellationToken = default) =>
        AddParcelCall(retryKeyHeader, retryKeyQuery, zone).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall AddParcelCall(string? retryKeyHeader, AddParcelRetryKeyQuery? retryKeyQuery, string? zone) =>
        _connection.Post("addParcel", "/parcels").Query("retry_key", retryKeyQuery?.Value).Query("zone", zone).Header("Retry-Key", retryKeyHeader)
            .NoBody();

    public global::System.Threading.Tasks.Task SetParcelAsync(
        string parcelId, long? parcelIdQuery = null, string? parcelIdHeader = null, string? parcelIdCookie = null, string? trace = null,
        string? traceIdQuery = null, string? parcelIdPart = null, string? note = null,
        global::System.Threading.CancellationToken cancellationToken = default) =>
        SetParcelCall(parcelId, parcelIdQuery, parcelIdHeader, parcelIdCookie, trace, traceIdQuery, parcelIdPart, note).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> SetParcelWithResponseAsync(
        string parcelId, long? parcelIdQuery = null, string? parcelIdHeader = null, string? parcelIdCookie = null, string? trace = null,
        string? traceIdQuery = null, string? parcelIdPart = null, string? note = null,
        global::System.Threading.CancellationToken cancellationToken = default) =>
        SetParcelCall(parcelId, parcelIdQuery, parcelIdHeader, parcelIdCookie, trace, traceIdQuery, parcelIdPart, note).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall SetParcelCall(
        string parcelId, long? parcelIdQuery, string? parcelIdHeader, string? parcelIdCookie, string? trace, string? traceIdQuery,
        string? parcelIdPart, string? note) =>
        _connection.Put("setParcel", "/parcels/{parcel-id}").Path(parcelId, parameterName: nameof(parcelId)).Query("parcel_id", parcelIdQuery)
            .Query("trace_id", traceIdQuery).Body(new OpenApiRuntime.ApiMultipartContent().Text("parcel id", parcelIdPart).Text("note", note)
            .OrNull()).Header("Parcel-Id", parcelIdHeader).Cookie("parcelId", parcelIdCookie).Header("Trace-Id", trace).NoBody();
