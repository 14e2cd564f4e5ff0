    public global::System.Threading.Tasks.Task<Document> PutDocumentAsync(
        global::System.DateTimeOffset day, global::System.DateTimeOffset ifUnmodifiedSince, Document body,
        global::System.DateTimeOffset? since = null, global::System.Collections.Generic.List<global::System.DateTimeOffset>? days = null,
        global::System.DateTimeOffset? until = null, global::System.DateTimeOffset? ifModifiedSince = null, string? ifRange = null,
        global::System.DateTimeOffset? expires = null, global::System.DateTimeOffset? xSince = null,
        global::System.Threading.CancellationToken cancellationToken = default) =>
        PutDocumentCall(day, ifUnmodifiedSince, body, since, days, until, ifModifiedSince, ifRange, expires, xSince).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<Document>> PutDocumentWithResponseAsync(
        global::System.DateTimeOffset day, global::System.DateTimeOffset ifUnmodifiedSince, Document body,
        global::System.DateTimeOffset? since = null, global::System.Collections.Generic.List<global::System.DateTimeOffset>? days = null,
        global::System.DateTimeOffset? until = null, global::System.DateTimeOffset? ifModifiedSince = null, string? ifRange = null,
        global::System.DateTimeOffset? expires = null, global::System.DateTimeOffset? xSince = null,
        global::System.Threading.CancellationToken cancellationToken = default) =>
        PutDocumentCall(day, ifUnmodifiedSince, body, since, days, until, ifModifiedSince, ifRange, expires, xSince).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall<Document> PutDocumentCall(
        global::System.DateTimeOffset day, global::System.DateTimeOffset ifUnmodifiedSince, Document body, global::System.DateTimeOffset? since,
        global::System.Collections.Generic.List<global::System.DateTimeOffset>? days, global::System.DateTimeOffset? until,
        global::System.DateTimeOffset? ifModifiedSince, string? ifRange, global::System.DateTimeOffset? expires,
        global::System.DateTimeOffset? xSince) =>
        _connection.Put("putDocument", "/documents/{day}").Path(OpenApiRuntime.ApiFormat.OfHttpDate(day))
            .Query("since", since is { } since_ ? OpenApiRuntime.ApiFormat.OfHttpDate(since_) : null)
            .QueryEach("days", days, static item => OpenApiRuntime.ApiFormat.OfHttpDate(item)).Query("until", until).Query("Expires", expires)
            .Body<Document, Document.JsonCodec>(body).Header("If-Unmodified-Since", OpenApiRuntime.ApiFormat.OfHttpDate(ifUnmodifiedSince))
            .Header("if-modified-since", ifModifiedSince is { } ifModifiedSince_ ? OpenApiRuntime.ApiFormat.OfHttpDate(ifModifiedSince_) : null)
            .Header("If-Range", ifRange).Header("X-Since", xSince is { } xSince_ ? OpenApiRuntime.ApiFormat.Of(xSince_) : null)
            .Json<Document, Document.JsonCodec>();

    public global::System.Threading.Tasks.Task AddDocumentAsync(
        Document body, global::System.Threading.CancellationToken cancellationToken = default) =>
        AddDocumentCall(body).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> AddDocumentWithResponseAsync(
        Document body, global::System.Threading.CancellationToken cancellationToken = default) =>
        AddDocumentCall(body).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall AddDocumentCall(Document body) =>
        _connection.Post("addDocument", "/documents").NotNull(body, nameof(body))
            .Body(new OpenApiRuntime.ApiFormContent<Document, Document.JsonCodec>(body)).NoBody();
