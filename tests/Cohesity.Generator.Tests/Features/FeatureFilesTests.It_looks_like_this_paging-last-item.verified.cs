    public global::System.Threading.Tasks.Task<ChargePage> ListChargesAsync(
        long? limit = null, string? endingBefore = null, string? startingAfter = null,
        global::System.Threading.CancellationToken cancellationToken = default) =>
        ListChargesCall(limit, endingBefore, startingAfter).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<ChargePage>> ListChargesWithResponseAsync(
        long? limit = null, string? endingBefore = null, string? startingAfter = null,
        global::System.Threading.CancellationToken cancellationToken = default) =>
        ListChargesCall(limit, endingBefore, startingAfter).SendWithResponseAsync(cancellationToken);
    public global::System.Collections.Generic.IAsyncEnumerable<Charge> ListChargesAutoPagingAsync(
        long? limit = null, string? endingBefore = null, string? startingAfter = null,
        global::System.Threading.CancellationToken cancellationToken = default) =>
        ListChargesPager(limit, endingBefore, startingAfter).Items(cancellationToken);
    public global::System.Collections.Generic.IAsyncEnumerable<ApiPage<Charge, ChargePage>> ListChargesAsPagesAsync(
        long? limit = null, string? endingBefore = null, string? startingAfter = null, string? continuationToken = null,
        global::System.Threading.CancellationToken cancellationToken = default) =>
        ListChargesPager(limit, endingBefore, startingAfter).Pages(continuationToken, cancellationToken);
    private OpenApiRuntime.ApiCursorPager<ChargePage, Charge, string?> ListChargesPager(long? limit, string? endingBefore, string? startingAfter) =>
        new(
            "listCharges", startingAfter, startingAfter => ListChargesCall(limit, endingBefore, startingAfter), static page => page?.Data,
            static page => page?.HasMore == true ? OpenApiRuntime.ApiPageItems.Last(page?.Data)?.Id : null);
    private OpenApiRuntime.ApiCall<ChargePage> ListChargesCall(long? limit, string? endingBefore, string? startingAfter) =>
        _connection.Get("listCharges", "/charges").Query("limit", limit).Query("ending_before", endingBefore).Query("starting_after", startingAfter)
            .Json<ChargePage, ChargePage.JsonCodec>();

    public global::System.Threading.Tasks.Task<ListMessagesResponse> ListMessagesAsync(
        string? afterId = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListMessagesCall(afterId).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<ListMessagesResponse>> ListMessagesWithResponseAsync(
        string? afterId = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListMessagesCall(afterId).SendWithResponseAsync(cancellationToken);
    public global::System.Collections.Generic.IAsyncEnumerable<StringOrInt64> ListMessagesAutoPagingAsync(
        string? afterId = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListMessagesPager(afterId).Items(cancellationToken);
    public global::System.Collections.Generic.IAsyncEnumerable<ApiPage<StringOrInt64, ListMessagesResponse>> ListMessagesAsPagesAsync(
        string? afterId = null, string? continuationToken = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListMessagesPager(afterId).Pages(continuationToken, cancellationToken);
    private OpenApiRuntime.ApiCursorPager<ListMessagesResponse, StringOrInt64, string?> ListMessagesPager(string? afterId) =>
        new(
            "listMessages", afterId, afterId => ListMessagesCall(afterId), static page => page?.Data,
            static page => page?.HasMore == true ? page?.LastId : null);
    private OpenApiRuntime.ApiCall<ListMessagesResponse> ListMessagesCall(string? afterId) =>
        _connection.Get("listMessages", "/messages").Query("after_id", afterId).Json<ListMessagesResponse, ListMessagesResponse.JsonCodec>();

    public global::System.Threading.Tasks.Task<ListRowsResponse> ListRowsAsync(
        int? after = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListRowsCall(after).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<ListRowsResponse>> ListRowsWithResponseAsync(
        int? after = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListRowsCall(after).SendWithResponseAsync(cancellationToken);
    public global::System.Collections.Generic.IAsyncEnumerable<ListRowsResponseRowsItem> ListRowsAutoPagingAsync(
        int? after = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListRowsPager(after).Items(cancellationToken);
    public global::System.Collections.Generic.IAsyncEnumerable<ApiPage<ListRowsResponseRowsItem, ListRowsResponse>> ListRowsAsPagesAsync(
        int? after = null, string? continuationToken = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListRowsPager(after).Pages(continuationToken, cancellationToken);
    private OpenApiRuntime.ApiCursorPager<ListRowsResponse, ListRowsResponseRowsItem, int?> ListRowsPager(int? after) =>
        new(
            "listRows", after, after => ListRowsCall(after), static page => page?.Rows,
            static page => page?.Page?.HasMore == true ? OpenApiRuntime.ApiPageItems.Last(page?.Rows)?.Id : null);
    private OpenApiRuntime.ApiCall<ListRowsResponse> ListRowsCall(int? after) =>
        _connection.Get("listRows", "/rows").Query("after", after).Json<ListRowsResponse, ListRowsResponse.JsonCodec>();

    public global::System.Threading.Tasks.Task<SearchChargesResponse> SearchChargesAsync(
        string? page = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        SearchChargesCall(page).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<SearchChargesResponse>> SearchChargesWithResponseAsync(
        string? page = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        SearchChargesCall(page).SendWithResponseAsync(cancellationToken);
    public global::System.Collections.Generic.IAsyncEnumerable<string> SearchChargesAutoPagingAsync(
        string? page = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        SearchChargesPager(page).Items(cancellationToken);
    public global::System.Collections.Generic.IAsyncEnumerable<ApiPage<string, SearchChargesResponse>> SearchChargesAsPagesAsync(
        string? page = null, string? continuationToken = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        SearchChargesPager(page).Pages(continuationToken, cancellationToken);
    private OpenApiRuntime.ApiCursorPager<SearchChargesResponse, string, string?> SearchChargesPager(string? page) =>
        new(
            "searchCharges", page, page => SearchChargesCall(page), static page => page?.Data,
            static page => page?.HasMore == true ? page?.NextPage : null);
    private OpenApiRuntime.ApiCall<SearchChargesResponse> SearchChargesCall(string? page) =>
        _connection.Get("searchCharges", "/found").Query("page", page).Json<SearchChargesResponse, SearchChargesResponse.JsonCodec>();

    public global::System.Threading.Tasks.Task<ListDeclaredResponse> ListDeclaredAsync(
        string? since = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListDeclaredCall(since).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<ListDeclaredResponse>> ListDeclaredWithResponseAsync(
        string? since = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListDeclaredCall(since).SendWithResponseAsync(cancellationToken);
    public global::System.Collections.Generic.IAsyncEnumerable<ListDeclaredResponseItemsItem> ListDeclaredAutoPagingAsync(
        string? since = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListDeclaredPager(since).Items(cancellationToken);
    public global::System.Collections.Generic.IAsyncEnumerable<ApiPage<ListDeclaredResponseItemsItem, ListDeclaredResponse>> ListDeclaredAsPagesAsync(
        string? since = null, string? continuationToken = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListDeclaredPager(since).Pages(continuationToken, cancellationToken);
    private OpenApiRuntime.ApiCursorPager<ListDeclaredResponse, ListDeclaredResponseItemsItem, string?> ListDeclaredPager(string? since) =>
        new(
            "listDeclared", since, since => ListDeclaredCall(since), static page => page?.Items,
            static page => page?.More == true ? OpenApiRuntime.ApiPageItems.Last(page?.Items)?.Meta?.Key : null);
    private OpenApiRuntime.ApiCall<ListDeclaredResponse> ListDeclaredCall(string? since) =>
        _connection.Get("listDeclared", "/declared").Query("since", since).Json<ListDeclaredResponse, ListDeclaredResponse.JsonCodec>();

    public global::System.Threading.Tasks.Task<global::System.Collections.Generic.List<Charge>> ListToTheEndAsync(
        string? since = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListToTheEndCall(since).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<global::System.Collections.Generic.List<Charge>>> ListToTheEndWithResponseAsync(
        string? since = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListToTheEndCall(since).SendWithResponseAsync(cancellationToken);
    public global::System.Collections.Generic.IAsyncEnumerable<Charge> ListToTheEndAutoPagingAsync(
        string? since = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListToTheEndPager(since).Items(cancellationToken);
    public global::System.Collections.Generic.IAsyncEnumerable<ApiPage<Charge, global::System.Collections.Generic.List<Charge>>> ListToTheEndAsPagesAsync(
        string? since = null, string? continuationToken = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListToTheEndPager(since).Pages(continuationToken, cancellationToken);
    private OpenApiRuntime.ApiCursorPager<global::System.Collections.Generic.List<Charge>, Charge, string?> ListToTheEndPager(string? since) =>
        new("listToTheEnd", since, since => ListToTheEndCall(since), static page => page, static page => OpenApiRuntime.ApiPageItems.Last(page)?.Id);
    private OpenApiRuntime.ApiCall<global::System.Collections.Generic.List<Charge>> ListToTheEndCall(string? since) =>
        _connection.Get("listToTheEnd", "/declared-to-the-end").Query("since", since)
            .Json<global::System.Collections.Generic.List<Charge>, OpenApiRuntime.JsonListCodec<Charge, Charge.JsonCodec>>();

    public global::System.Threading.Tasks.Task<ListAnotherCursorResponse> ListAnotherCursorAsync(
        string? after = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListAnotherCursorCall(after).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<ListAnotherCursorResponse>> ListAnotherCursorWithResponseAsync(
        string? after = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListAnotherCursorCall(after).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall<ListAnotherCursorResponse> ListAnotherCursorCall(string? after) =>
        _connection.Get("listAnotherCursor", "/another-cursor").Query("after", after)
            .Json<ListAnotherCursorResponse, ListAnotherCursorResponse.JsonCodec>();

    public global::System.Threading.Tasks.Task<ChargePage> ListBackwardsAsync(
        string? before = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListBackwardsCall(before).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<ChargePage>> ListBackwardsWithResponseAsync(
        string? before = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListBackwardsCall(before).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall<ChargePage> ListBackwardsCall(string? before) =>
        _connection.Get("listBackwards", "/backwards").Query("before", before).Json<ChargePage, ChargePage.JsonCodec>();

    public global::System.Threading.Tasks.Task<ChargePage> ListByTimeAsync(
        global::System.DateTimeOffset? after = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListByTimeCall(after).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<ChargePage>> ListByTimeWithResponseAsync(
        global::System.DateTimeOffset? after = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListByTimeCall(after).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall<ChargePage> ListByTimeCall(global::System.DateTimeOffset? after) =>
        _connection.Get("listByTime", "/by-time").Query("after", after).Json<ChargePage, ChargePage.JsonCodec>();
