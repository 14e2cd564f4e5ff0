    public global::System.Threading.Tasks.Task<CursorPage> ListByCursorAsync(
        int? limit = null, string? cursor = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListByCursorCall(limit, cursor).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<CursorPage>> ListByCursorWithResponseAsync(
        int? limit = null, string? cursor = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListByCursorCall(limit, cursor).SendWithResponseAsync(cancellationToken);
    public global::System.Collections.Generic.IAsyncEnumerable<Item> ListByCursorAutoPagingAsync(
        int? limit = null, string? cursor = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListByCursorPager(limit, cursor).Items(cancellationToken);
    public global::System.Collections.Generic.IAsyncEnumerable<ApiPage<Item, CursorPage>> ListByCursorAsPagesAsync(
        int? limit = null, string? cursor = null, string? continuationToken = null,
        global::System.Threading.CancellationToken cancellationToken = default) =>
        ListByCursorPager(limit, cursor).Pages(continuationToken, cancellationToken);
    private OpenApiRuntime.ApiCursorPager<CursorPage, Item, string?> ListByCursorPager(int? limit, string? cursor) =>
        new("listByCursor", cursor, cursor => ListByCursorCall(limit, cursor), static page => page?.Items, static page => page?.NextCursor);
    private OpenApiRuntime.ApiCall<CursorPage> ListByCursorCall(int? limit, string? cursor) =>
        _connection.Get("listByCursor", "/by-cursor").Query("limit", limit).Query("cursor", cursor).Json<CursorPage, CursorPage.JsonCodec>();

    public global::System.Threading.Tasks.Task<LinkPage> ListByLinkAsync(
        long? pageSize = null, string? xTenant = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListByLinkCall(pageSize, xTenant).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<LinkPage>> ListByLinkWithResponseAsync(
        long? pageSize = null, string? xTenant = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListByLinkCall(pageSize, xTenant).SendWithResponseAsync(cancellationToken);
    public global::System.Collections.Generic.IAsyncEnumerable<Item> ListByLinkAutoPagingAsync(
        long? pageSize = null, string? xTenant = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListByLinkPager(pageSize, xTenant).Items(cancellationToken);
    public global::System.Collections.Generic.IAsyncEnumerable<ApiPage<Item, LinkPage>> ListByLinkAsPagesAsync(
        long? pageSize = null, string? xTenant = null, string? continuationToken = null,
        global::System.Threading.CancellationToken cancellationToken = default) =>
        ListByLinkPager(pageSize, xTenant).Pages(continuationToken, cancellationToken);
    private OpenApiRuntime.ApiCursorPager<LinkPage, Item, string?> ListByLinkPager(long? pageSize, string? xTenant) =>
        new(
            "listByLink", null, link => ListByLinkCall(pageSize, xTenant).To(link), static page => page?.Data,
            static page => page?.Links?.Next?.OriginalString);
    private OpenApiRuntime.ApiCall<LinkPage> ListByLinkCall(long? pageSize, string? xTenant) =>
        _connection.Get("listByLink", "/by-link").Query("pageSize", pageSize).Header("X-Tenant", xTenant).Json<LinkPage, LinkPage.JsonCodec>();

    public global::System.Threading.Tasks.Task<global::System.Collections.Generic.List<Item>> ListByLinkHeaderAsync(
        long? perPage = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListByLinkHeaderCall(perPage).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<global::System.Collections.Generic.List<Item>>> ListByLinkHeaderWithResponseAsync(
        long? perPage = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListByLinkHeaderCall(perPage).SendWithResponseAsync(cancellationToken);
    public global::System.Collections.Generic.IAsyncEnumerable<Item> ListByLinkHeaderAutoPagingAsync(
        long? perPage = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListByLinkHeaderPager(perPage).Items(cancellationToken);
    public global::System.Collections.Generic.IAsyncEnumerable<ApiPage<Item, global::System.Collections.Generic.List<Item>>> ListByLinkHeaderAsPagesAsync(
        long? perPage = null, string? continuationToken = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListByLinkHeaderPager(perPage).Pages(continuationToken, cancellationToken);
    private OpenApiRuntime.ApiLinkHeaderPager<global::System.Collections.Generic.List<Item>, Item> ListByLinkHeaderPager(long? perPage) =>
        new("listByLinkHeader", link => ListByLinkHeaderCall(perPage).To(link), static page => page);
    private OpenApiRuntime.ApiCall<global::System.Collections.Generic.List<Item>> ListByLinkHeaderCall(long? perPage) =>
        _connection.Get("listByLinkHeader", "/by-link-header").Query("per_page", perPage)
            .Json<global::System.Collections.Generic.List<Item>, OpenApiRuntime.JsonListCodec<Item, Item.JsonCodec>>();

    public global::System.Threading.Tasks.Task<global::System.Collections.Generic.List<string>> ListByPageAsync(
        long? size = null, int? page = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListByPageCall(size, page).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<global::System.Collections.Generic.List<string>>> ListByPageWithResponseAsync(
        long? size = null, int? page = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListByPageCall(size, page).SendWithResponseAsync(cancellationToken);
    public global::System.Collections.Generic.IAsyncEnumerable<string> ListByPageAutoPagingAsync(
        long? size = null, int? page = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListByPagePager(size, page).Items(cancellationToken);
    public global::System.Collections.Generic.IAsyncEnumerable<ApiPage<string, global::System.Collections.Generic.List<string>>> ListByPageAsPagesAsync(
        long? size = null, int? page = null, string? continuationToken = null,
        global::System.Threading.CancellationToken cancellationToken = default) =>
        ListByPagePager(size, page).Pages(continuationToken, cancellationToken);
    private OpenApiRuntime.ApiCountingPager<global::System.Collections.Generic.List<string>, string, OpenApiRuntime.JsonStringCodec> ListByPagePager(
        long? size, int? page) =>
        new("listByPage", page, page => ListByPageCall(size, (int?)page), static page => page, start: 1);
    private OpenApiRuntime.ApiCall<global::System.Collections.Generic.List<string>> ListByPageCall(long? size, int? page) =>
        _connection.Get("listByPage", "/by-page").Query("size", size).Query("page", page)
            .Json<global::System.Collections.Generic.List<string>, OpenApiRuntime.JsonListCodec<string, OpenApiRuntime.JsonStringCodec>>();

    [global::System.Obsolete]
    public global::System.Threading.Tasks.Task<CursorPage> ListByOffsetAsync(
        long? limit = null, long? offset = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListByOffsetCall(limit, offset).SendAsync(cancellationToken);
    [global::System.Obsolete]
    public global::System.Threading.Tasks.Task<ApiResponse<CursorPage>> ListByOffsetWithResponseAsync(
        long? limit = null, long? offset = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListByOffsetCall(limit, offset).SendWithResponseAsync(cancellationToken);
    [global::System.Obsolete]
    public global::System.Collections.Generic.IAsyncEnumerable<Item> ListByOffsetAutoPagingAsync(
        long? limit = null, long? offset = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListByOffsetPager(limit, offset).Items(cancellationToken);
    [global::System.Obsolete]
    public global::System.Collections.Generic.IAsyncEnumerable<ApiPage<Item, CursorPage>> ListByOffsetAsPagesAsync(
        long? limit = null, long? offset = null, string? continuationToken = null,
        global::System.Threading.CancellationToken cancellationToken = default) =>
        ListByOffsetPager(limit, offset).Pages(continuationToken, cancellationToken);
    private OpenApiRuntime.ApiCountingPager<CursorPage, Item, Item.JsonCodec> ListByOffsetPager(long? limit, long? offset) =>
        new("listByOffset", offset, offset => ListByOffsetCall(limit, offset), static page => page?.Items);
    private OpenApiRuntime.ApiCall<CursorPage> ListByOffsetCall(long? limit, long? offset) =>
        _connection.Get("listByOffset", "/by-offset").Query("limit", limit).Query("offset", offset).Json<CursorPage, CursorPage.JsonCodec>();

    public global::System.Threading.Tasks.Task<DeclaredPage> ListDeclaredAsync(
        long? after = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListDeclaredCall(after).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<DeclaredPage>> ListDeclaredWithResponseAsync(
        long? after = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListDeclaredCall(after).SendWithResponseAsync(cancellationToken);
    public global::System.Collections.Generic.IAsyncEnumerable<Item> ListDeclaredAutoPagingAsync(
        long? after = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListDeclaredPager(after).Items(cancellationToken);
    public global::System.Collections.Generic.IAsyncEnumerable<ApiPage<Item, DeclaredPage>> ListDeclaredAsPagesAsync(
        long? after = null, string? continuationToken = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListDeclaredPager(after).Pages(continuationToken, cancellationToken);
    private OpenApiRuntime.ApiCursorPager<DeclaredPage, Item, long?> ListDeclaredPager(long? after) =>
        new("listDeclared", after, after => ListDeclaredCall(after), static page => page?.Data, static page => page?.Meta?.LastId);
    private OpenApiRuntime.ApiCall<DeclaredPage> ListDeclaredCall(long? after) =>
        _connection.Get("listDeclared", "/declared").Query("after", after).Json<DeclaredPage, DeclaredPage.JsonCodec>();

    public global::System.Threading.Tasks.Task<AzurePage> ListAzureAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        ListAzureCall().SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<AzurePage>> ListAzureWithResponseAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        ListAzureCall().SendWithResponseAsync(cancellationToken);
    public global::System.Collections.Generic.IAsyncEnumerable<Item> ListAzureAutoPagingAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        ListAzurePager().Items(cancellationToken);
    public global::System.Collections.Generic.IAsyncEnumerable<ApiPage<Item, AzurePage>> ListAzureAsPagesAsync(
        string? continuationToken = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListAzurePager().Pages(continuationToken, cancellationToken);
    private OpenApiRuntime.ApiCursorPager<AzurePage, Item, string?> ListAzurePager() =>
        new("listAzure", null, link => ListAzureCall().To(link), static page => page?.Items, static page => page?.NextLink);
    private OpenApiRuntime.ApiCall<AzurePage> ListAzureCall() =>
        _connection.Get("listAzure", "/azure").Json<AzurePage, AzurePage.JsonCodec>();

    public global::System.Threading.Tasks.Task<CursorPage> ListLinkedAsync(
        string? from = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListLinkedCall(from).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<CursorPage>> ListLinkedWithResponseAsync(
        string? from = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListLinkedCall(from).SendWithResponseAsync(cancellationToken);
    public global::System.Collections.Generic.IAsyncEnumerable<Item> ListLinkedAutoPagingAsync(
        string? from = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListLinkedPager(from).Items(cancellationToken);
    public global::System.Collections.Generic.IAsyncEnumerable<ApiPage<Item, CursorPage>> ListLinkedAsPagesAsync(
        string? from = null, string? continuationToken = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListLinkedPager(from).Pages(continuationToken, cancellationToken);
    private OpenApiRuntime.ApiCursorPager<CursorPage, Item, string?> ListLinkedPager(string? from) =>
        new("listLinked", from, from => ListLinkedCall(from), static page => page?.Items, static page => page?.NextCursor);
    private OpenApiRuntime.ApiCall<CursorPage> ListLinkedCall(string? from) =>
        _connection.Get("listLinked", "/linked").Query("from", from).Json<CursorPage, CursorPage.JsonCodec>();

    public global::System.Threading.Tasks.Task<NamedPage> ListNamedAsync(
        string? continuationToken = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListNamedCall(continuationToken).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<NamedPage>> ListNamedWithResponseAsync(
        string? continuationToken = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListNamedCall(continuationToken).SendWithResponseAsync(cancellationToken);
    public global::System.Collections.Generic.IAsyncEnumerable<Item> ListNamedAutoPagingAsync(
        string? continuationToken = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListNamedPager(continuationToken).Items(cancellationToken);
    public global::System.Collections.Generic.IAsyncEnumerable<ApiPage<Item, NamedPage>> ListNamedAsPagesAsync(
        string? continuationToken = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListNamedPager(continuationToken).Pages(null, cancellationToken);
    private OpenApiRuntime.ApiCursorPager<NamedPage, Item, string?> ListNamedPager(string? continuationToken) =>
        new(
            "listNamed", continuationToken, continuationToken => ListNamedCall(continuationToken), static page => page?.Items,
            static page => page?.ContinuationToken);
    private OpenApiRuntime.ApiCall<NamedPage> ListNamedCall(string? continuationToken) =>
        _connection.Get("listNamed", "/named").Query("continuationToken", continuationToken).Json<NamedPage, NamedPage.JsonCodec>();

    public global::System.Threading.Tasks.Task<CursorPage> ListAlsoNamedAsync(
        long? continuationToken = null, string? cursor = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListAlsoNamedCall(continuationToken, cursor).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<CursorPage>> ListAlsoNamedWithResponseAsync(
        long? continuationToken = null, string? cursor = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListAlsoNamedCall(continuationToken, cursor).SendWithResponseAsync(cancellationToken);
    public global::System.Collections.Generic.IAsyncEnumerable<Item> ListAlsoNamedAutoPagingAsync(
        long? continuationToken = null, string? cursor = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListAlsoNamedPager(continuationToken, cursor).Items(cancellationToken);
    public global::System.Collections.Generic.IAsyncEnumerable<ApiPage<Item, CursorPage>> ListAlsoNamedAsPagesAsync(
        long? continuationToken = null, string? cursor = null, string? continuationToken_ = null,
        global::System.Threading.CancellationToken cancellationToken = default) =>
        ListAlsoNamedPager(continuationToken, cursor).Pages(continuationToken_, cancellationToken);
    private OpenApiRuntime.ApiCursorPager<CursorPage, Item, string?> ListAlsoNamedPager(long? continuationToken, string? cursor) =>
        new(
            "listAlsoNamed", cursor, cursor => ListAlsoNamedCall(continuationToken, cursor), static page => page?.Items,
            static page => page?.NextCursor);
    private OpenApiRuntime.ApiCall<CursorPage> ListAlsoNamedCall(long? continuationToken, string? cursor) =>
        _connection.Get("listAlsoNamed", "/also-named").Query("continuationToken", continuationToken).Query("cursor", cursor)
            .Json<CursorPage, CursorPage.JsonCodec>();

    public global::System.Threading.Tasks.Task<global::System.Collections.Generic.List<string>> ListNotPagedAsync(
        long? limit = null, long? page = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListNotPagedCall(limit, page).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<global::System.Collections.Generic.List<string>>> ListNotPagedWithResponseAsync(
        long? limit = null, long? page = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListNotPagedCall(limit, page).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall<global::System.Collections.Generic.List<string>> ListNotPagedCall(long? limit, long? page) =>
        _connection.Get("listNotPaged", "/not-paged").Query("limit", limit).Query("page", page)
            .Json<global::System.Collections.Generic.List<string>, OpenApiRuntime.JsonListCodec<string, OpenApiRuntime.JsonStringCodec>>();

    public global::System.Threading.Tasks.Task<global::System.Collections.Generic.List<string>> ListSwitchedOffAsync(
        long? limit = null, long? offset = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListSwitchedOffCall(limit, offset).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<global::System.Collections.Generic.List<string>>> ListSwitchedOffWithResponseAsync(
        long? limit = null, long? offset = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListSwitchedOffCall(limit, offset).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall<global::System.Collections.Generic.List<string>> ListSwitchedOffCall(long? limit, long? offset) =>
        _connection.Get("listSwitchedOff", "/switched-off").Query("limit", limit).Query("offset", offset)
            .Json<global::System.Collections.Generic.List<string>, OpenApiRuntime.JsonListCodec<string, OpenApiRuntime.JsonStringCodec>>();
