    public global::System.Threading.Tasks.Task<Item> AnswerAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        AnswerCall().SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<Item>> AnswerWithResponseAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        AnswerCall().SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall<Item> AnswerCall() =>
        _connection.Post("answer", "/answers").Json<Item, Item.JsonCodec>();

    public global::System.Collections.Generic.IAsyncEnumerable<ApiEvent<Item>> AnswerAsEventsAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        _connection.Enumerate(() => AnswerAsEventsCall(), cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<global::System.Collections.Generic.IAsyncEnumerable<ApiEvent<Item>>>> AnswerAsEventsWithResponseAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        AnswerAsEventsCall().SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiSequenceCall<ApiEvent<Item>> AnswerAsEventsCall() =>
        _connection.Post("answer", "/answers").Events<Item, Item.JsonCodec>(null, "text/event-stream");

    public global::System.Collections.Generic.IAsyncEnumerable<ApiEvent<Item>> WatchAsync(
        string? since = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        _connection.Enumerate(() => WatchCall(since), cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<global::System.Collections.Generic.IAsyncEnumerable<ApiEvent<Item>>>> WatchWithResponseAsync(
        string? since = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        WatchCall(since).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiSequenceCall<ApiEvent<Item>> WatchCall(string? since) =>
        _connection.Get("watch", "/events").Query("since", since)
            .Events<Item, Item.JsonCodec>(global::Test.TestClientErrors.OnOtherProblem, "text/event-stream, application/json");

    public global::System.Collections.Generic.IAsyncEnumerable<ApiEvent> ListenAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        _connection.Enumerate(() => ListenCall(), cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<global::System.Collections.Generic.IAsyncEnumerable<ApiEvent>>> ListenWithResponseAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        ListenCall().SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiSequenceCall<ApiEvent> ListenCall() =>
        _connection.Get("listen", "/notes").Events(null, "text/event-stream");

    public global::System.Collections.Generic.IAsyncEnumerable<Item> LinesAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        _connection.Enumerate(() => LinesCall(), cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<global::System.Collections.Generic.IAsyncEnumerable<Item>>> LinesWithResponseAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        LinesCall().SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiSequenceCall<Item> LinesCall() =>
        _connection.Get("lines", "/lines").JsonLines<Item, Item.JsonCodec>(null, "application/jsonl");

    public global::System.Collections.Generic.IAsyncEnumerable<long> RecordsAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        _connection.Enumerate(() => RecordsCall(), cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<global::System.Collections.Generic.IAsyncEnumerable<long>>> RecordsWithResponseAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        RecordsCall().SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiSequenceCall<long> RecordsCall() =>
        _connection.Get("records", "/records").JsonSequence<long, OpenApiRuntime.JsonInt64Codec>(null, "application/json-seq");
