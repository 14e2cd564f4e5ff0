    public global::System.Threading.Tasks.Task FindItemsAsync(
        string shelf, long part, string also, global::System.Collections.Generic.List<long> ids, FindItemsKind kind, FindItemsOrder? order = default,
        global::System.Collections.Generic.List<string>? each = default, global::System.Collections.Generic.List<string>? joined = default,
        global::System.Collections.Generic.List<string>? spaced = default, global::System.Collections.Generic.List<string>? piped = default,
        FindItemsFilter? filter = default, string? path = default, global::System.DateTimeOffset? since = default, FindItemsQuery? query = default,
        global::System.Collections.Generic.List<string>? xTrace = default, string? session = default,
        global::System.Threading.CancellationToken cancellationToken = default) =>
        FindItemsCall(shelf, part, also, ids, kind, order, each, joined, spaced, piped, filter, path, since, query, xTrace, session).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> FindItemsWithResponseAsync(
        string shelf, long part, string also, global::System.Collections.Generic.List<long> ids, FindItemsKind kind, FindItemsOrder? order = default,
        global::System.Collections.Generic.List<string>? each = default, global::System.Collections.Generic.List<string>? joined = default,
        global::System.Collections.Generic.List<string>? spaced = default, global::System.Collections.Generic.List<string>? piped = default,
        FindItemsFilter? filter = default, string? path = default, global::System.DateTimeOffset? since = default, FindItemsQuery? query = default,
        global::System.Collections.Generic.List<string>? xTrace = default, string? session = default,
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
            .PathJoined(ids, static item => OpenApiRuntime.ApiFormat.Of(item)).Query("kind", kind.ToString())
            .Query("order", order is { Value: not null } order_ ? order_.ToString() : null).QueryEach("each", each).QueryJoined("joined", joined, ',')
            .QueryJoined("spaced", spaced, ' ').QueryJoined("piped", piped, '|')
            .QueryDeep<FindItemsFilter, FindItemsFilter.JsonCodec>("filter", filter).Query("path", path, allowReserved: true).Query("since", since)
            .Query("query", query is { } query_ ? OpenApiRuntime.ApiFormat.OfJson<FindItemsQuery, FindItemsQuery.JsonCodec>(query_) : null)
            .Header("X-Trace", OpenApiRuntime.ApiFormat.Joined(xTrace)).Cookie("session", session).NoBody();
