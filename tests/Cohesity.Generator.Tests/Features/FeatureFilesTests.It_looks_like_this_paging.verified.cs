    public global::System.Threading.Tasks.Task<CursorPage> ListByCursorAsync(
        int? limit = null, string? cursor = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListByCursorCall(limit, cursor).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<CursorPage>> ListByCursorWithResponseAsync(
        int? limit = null, string? cursor = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListByCursorCall(limit, cursor).SendWithResponseAsync(cancellationToken);
    public global::System.Collections.Generic.IAsyncEnumerable<Item> ListByCursorAutoPagingAsync(
        int? limit = null, string? cursor = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        OpenApiRuntime.ApiPages.ByCursor(
            "listByCursor", cursor, (cursor, cancellationToken) => ListByCursorAsync(limit, cursor, cancellationToken), static page => page?.Items,
            static page => page?.NextCursor, cancellationToken);
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
        OpenApiRuntime.ApiPages.ByLink(
            "listByLink", (link, cancellationToken) => ListByLinkCall(pageSize, xTenant).To(link).SendAsync(cancellationToken),
            static page => page?.Data, static page => page?.Links?.Next?.OriginalString, cancellationToken);
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
        OpenApiRuntime.ApiPages.ByLinkHeader(
            "listByLinkHeader", (link, cancellationToken) => ListByLinkHeaderCall(perPage).To(link).SendWithResponseAsync(cancellationToken),
            static page => page, cancellationToken);
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
        OpenApiRuntime.ApiPages.ByPage<global::System.Collections.Generic.List<string>, string, OpenApiRuntime.JsonStringCodec>(
            "listByPage", page, start: 1, (page, cancellationToken) => ListByPageAsync(size, (int?)page, cancellationToken), static page => page,
            cancellationToken);
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
        OpenApiRuntime.ApiPages.ByOffset<CursorPage, Item, Item.JsonCodec>(
            "listByOffset", offset, (offset, cancellationToken) => ListByOffsetAsync(limit, offset, cancellationToken), static page => page?.Items,
            cancellationToken);
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
        OpenApiRuntime.ApiPages.ByCursor(
            "listDeclared", after, (after, cancellationToken) => ListDeclaredAsync(after, cancellationToken), static page => page?.Data,
            static page => page?.Meta?.LastId, cancellationToken);
    private OpenApiRuntime.ApiCall<DeclaredPage> ListDeclaredCall(long? after) =>
        _connection.Get("listDeclared", "/declared").Query("after", after).Json<DeclaredPage, DeclaredPage.JsonCodec>();

    public global::System.Threading.Tasks.Task<AzurePage> ListAzureAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        ListAzureCall().SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<AzurePage>> ListAzureWithResponseAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        ListAzureCall().SendWithResponseAsync(cancellationToken);
    public global::System.Collections.Generic.IAsyncEnumerable<Item> ListAzureAutoPagingAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        OpenApiRuntime.ApiPages.ByLink(
            "listAzure", (link, cancellationToken) => ListAzureCall().To(link).SendAsync(cancellationToken), static page => page?.Items,
            static page => page?.NextLink, cancellationToken);
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
        OpenApiRuntime.ApiPages.ByCursor(
            "listLinked", from, (from, cancellationToken) => ListLinkedAsync(from, cancellationToken), static page => page?.Items,
            static page => page?.NextCursor, cancellationToken);
    private OpenApiRuntime.ApiCall<CursorPage> ListLinkedCall(string? from) =>
        _connection.Get("listLinked", "/linked").Query("from", from).Json<CursorPage, CursorPage.JsonCodec>();

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
