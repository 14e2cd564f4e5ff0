    public global::System.Threading.Tasks.Task<PodList> ListPodAsync(
        ListPodOptions? options = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListPodCall(options).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<PodList>> ListPodWithResponseAsync(
        ListPodOptions? options = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListPodCall(options).SendWithResponseAsync(cancellationToken);
    public global::System.Collections.Generic.IAsyncEnumerable<Pod> ListPodAutoPagingAsync(
        ListPodOptions? options = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListPodPager(options).Items(cancellationToken);
    public global::System.Collections.Generic.IAsyncEnumerable<ApiPage<Pod, PodList>> ListPodAsPagesAsync(
        ListPodOptions? options = null, string? continuationToken = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListPodPager(options).Pages(continuationToken, cancellationToken);
    private OpenApiRuntime.ApiCursorPager<PodList, Pod, string?> ListPodPager(ListPodOptions? options) =>
        new(
            "listPod", options?.Continue, @continue => ListPodCall((options ?? new()).With(@continue)), static page => page?.Items,
            static page => page?.Metadata?.Continue);
    private OpenApiRuntime.ApiCall<PodList> ListPodCall(ListPodOptions? options)
    {
        options ??= new();
        return _connection.Get("listPod", "/pods").Query("continue", options.Continue).Query("labelSelector", options.LabelSelector)
            .Query("limit", options.Limit).Query("resourceVersion", options.ResourceVersion).Query("watch", options.Watch)
            .Json<PodList, PodList.JsonCodec>();
    }

    public global::System.Collections.Generic.IAsyncEnumerable<WatchEvent> ListPodAsWatchAsync(
        ListPodOptions? options = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        _connection.Enumerate(() => ListPodAsWatchCall(options), cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<global::System.Collections.Generic.IAsyncEnumerable<WatchEvent>>> ListPodAsWatchWithResponseAsync(
        ListPodOptions? options = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListPodAsWatchCall(options).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiSequenceCall<WatchEvent> ListPodAsWatchCall(ListPodOptions? options)
    {
        options ??= new();
        return _connection.Get("listPod", "/pods").Query("continue", options.Continue).Query("labelSelector", options.LabelSelector)
            .Query("limit", options.Limit).Query("resourceVersion", options.ResourceVersion).Query("watch", true)
            .JsonLines<WatchEvent, WatchEvent.JsonCodec>(null, "application/json; stream=watch");
    }

    public global::System.Threading.Tasks.Task<PodList> ListNodeAsync(
        bool? watch = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListNodeCall(watch).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<PodList>> ListNodeWithResponseAsync(
        bool? watch = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListNodeCall(watch).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall<PodList> ListNodeCall(bool? watch) =>
        _connection.Get("listNode", "/nodes").Query("watch", watch).Json<PodList, PodList.JsonCodec>();

    public global::System.Collections.Generic.IAsyncEnumerable<WatchEvent> ListNodeAsWatchAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        _connection.Enumerate(() => ListNodeAsWatchCall(), cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<global::System.Collections.Generic.IAsyncEnumerable<WatchEvent>>> ListNodeAsWatchWithResponseAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        ListNodeAsWatchCall().SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiSequenceCall<WatchEvent> ListNodeAsWatchCall() =>
        _connection.Get("listNode", "/nodes").Query("watch", true)
            .JsonLines<WatchEvent, WatchEvent.JsonCodec>(null, "application/json; stream=watch");

    public global::System.Threading.Tasks.Task<WatchEvent> WatchPodListAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        WatchPodListCall().SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<WatchEvent>> WatchPodListWithResponseAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        WatchPodListCall().SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall<WatchEvent> WatchPodListCall() =>
        _connection.Get("watchPodList", "/watch/pods").Json<WatchEvent, WatchEvent.JsonCodec>();

    public global::System.Threading.Tasks.Task<PodList> ListLinesAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        ListLinesCall().SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<PodList>> ListLinesWithResponseAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        ListLinesCall().SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall<PodList> ListLinesCall() =>
        _connection.Get("listLines", "/lines").Json<PodList, PodList.JsonCodec>();

    public global::System.Collections.Generic.IAsyncEnumerable<Pod> ListLinesAsLinesAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        _connection.Enumerate(() => ListLinesAsLinesCall(), cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<global::System.Collections.Generic.IAsyncEnumerable<Pod>>> ListLinesAsLinesWithResponseAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        ListLinesAsLinesCall().SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiSequenceCall<Pod> ListLinesAsLinesCall() =>
        _connection.Get("listLines", "/lines").JsonLines<Pod, Pod.JsonCodec>(null, "application/json; stream=lines");
