    public global::System.Threading.Tasks.Task FindItemsAsync(
        string shelf, long part, string also, global::System.Collections.Generic.List<long> ids, FindItemsKind kind, FindItemsOrder? order = null,
        global::System.Collections.Generic.List<string>? each = null, global::System.Collections.Generic.List<string>? joined = null,
        global::System.Collections.Generic.List<string>? spaced = null, global::System.Collections.Generic.List<string>? piped = null,
        FindItemsFilter? filter = null, string? path = null, global::System.DateTimeOffset? since = null, FindItemsQuery? query = null,
        global::System.Collections.Generic.List<string>? xTrace = null, string? session = null,
        global::System.Threading.CancellationToken cancellationToken = default) =>
        FindItemsCall(shelf, part, also, ids, kind, order, each, joined, spaced, piped, filter, path, since, query, xTrace, session).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> FindItemsWithResponseAsync(
        string shelf, long part, string also, global::System.Collections.Generic.List<long> ids, FindItemsKind kind, FindItemsOrder? order = null,
        global::System.Collections.Generic.List<string>? each = null, global::System.Collections.Generic.List<string>? joined = null,
        global::System.Collections.Generic.List<string>? spaced = null, global::System.Collections.Generic.List<string>? piped = null,
        FindItemsFilter? filter = null, string? path = null, global::System.DateTimeOffset? since = null, FindItemsQuery? query = null,
        global::System.Collections.Generic.List<string>? xTrace = null, string? session = null,
        global::System.Threading.CancellationToken cancellationToken = default) =>
        FindItemsCall(shelf, part, also, ids, kind, order, each, joined, spaced, piped, filter, path, since, query, xTrace, session).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall FindItemsCall(
        string shelf, long part, string also, global::System.Collections.Generic.List<long> ids, FindItemsKind kind, FindItemsOrder? order,
        global::System.Collections.Generic.List<string>? each, global::System.Collections.Generic.List<string>? joined,
        global::System.Collections.Generic.List<string>? spaced, global::System.Collections.Generic.List<string>? piped, FindItemsFilter? filter,
        string? path, global::System.DateTimeOffset? since, FindItemsQuery? query, global::System.Collections.Generic.List<string>? xTrace,
        string? session) =>
        _connection.Get("findItems", "/shelves/{shelf}/items{part}{also}/{ids}").NotDefault(kind, nameof(kind)).Path(shelf)
            .Label<long, OpenApiRuntime.JsonInt64Codec>(part).Matrix<string, OpenApiRuntime.JsonStringCodec>("also", also)
            .PathJoined(ids, static item => OpenApiRuntime.ApiFormat.Of(item)).Query("kind", kind.ToString()).Query("order", order?.Value)
            .QueryEach("each", each).QueryJoined("joined", joined, ',').QueryJoined("spaced", spaced, ' ').QueryJoined("piped", piped, '|')
            .QueryDeep<FindItemsFilter, FindItemsFilter.JsonCodec>("filter", filter).Query("path", path, allowReserved: true).Query("since", since)
            .Query("query", query is { } query_ ? OpenApiRuntime.ApiFormat.OfJson<FindItemsQuery, FindItemsQuery.JsonCodec>(query_) : null)
            .Header("X-Trace", OpenApiRuntime.ApiFormat.Joined(xTrace)).Cookie("session", session).NoBody();
