    public global::System.Threading.Tasks.Task ChangeItemAsync(
        string id, global::System.Collections.Generic.Dictionary<string, global::System.Text.Json.JsonElement> body, string? contentType = null,
        global::System.Threading.CancellationToken cancellationToken = default) =>
        ChangeItemCall(id, body, contentType).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> ChangeItemWithResponseAsync(
        string id, global::System.Collections.Generic.Dictionary<string, global::System.Text.Json.JsonElement> body, string? contentType = null,
        global::System.Threading.CancellationToken cancellationToken = default) =>
        ChangeItemCall(id, body, contentType).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall ChangeItemCall(
        string id, global::System.Collections.Generic.Dictionary<string, global::System.Text.Json.JsonElement> body, string? contentType) =>
        _connection.Patch("changeItem", "/items/{id}").Path(id)
            .Body<global::System.Collections.Generic.Dictionary<string, global::System.Text.Json.JsonElement>, OpenApiRuntime.JsonMapCodec<global::System.Text.Json.JsonElement, OpenApiRuntime.JsonElementCodec>>(body, OpenApiRuntime.ApiFormat.MediaType(contentType, "application/merge-patch+json"))
            .ChoseContentType(contentType).NoBody();

    public global::System.Threading.Tasks.Task SetPictureAsync(
        string id, string? contentType = null, global::System.IO.Stream? body = null,
        global::System.Threading.CancellationToken cancellationToken = default) =>
        SetPictureCall(id, contentType, body).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> SetPictureWithResponseAsync(
        string id, string? contentType = null, global::System.IO.Stream? body = null,
        global::System.Threading.CancellationToken cancellationToken = default) =>
        SetPictureCall(id, contentType, body).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall SetPictureCall(string id, string? contentType, global::System.IO.Stream? body) =>
        _connection.Put("setPicture", "/items/{id}/picture").Path(id)
            .Body(body is not null ? new global::System.Net.Http.StreamContent(body) { Headers = { ContentType = global::System.Net.Http.Headers.MediaTypeHeaderValue.Parse(OpenApiRuntime.ApiFormat.MediaType(contentType, "application/octet-stream")) } } : null)
            .ChoseContentType(contentType).NoBody();

    public global::System.Threading.Tasks.Task AddItemAsync(Item body, global::System.Threading.CancellationToken cancellationToken = default) =>
        AddItemCall(body).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> AddItemWithResponseAsync(
        Item body, global::System.Threading.CancellationToken cancellationToken = default) =>
        AddItemCall(body).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall AddItemCall(Item body) =>
        _connection.Post("addItem", "/items").Body<Item, Item.JsonCodec>(body).NoBody();

    public global::System.Threading.Tasks.Task AddItemAsMultipartAsync(
        string? name = null, long? count = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        AddItemAsMultipartCall(name, count).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> AddItemAsMultipartWithResponseAsync(
        string? name = null, long? count = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        AddItemAsMultipartCall(name, count).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall AddItemAsMultipartCall(string? name, long? count) =>
        _connection.Post("addItem", "/items").Body(new OpenApiRuntime.ApiMultipartContent().Text("name", name)
            .Value<long?, OpenApiRuntime.JsonNullableCodec<long, OpenApiRuntime.JsonInt64Codec>>("count", count).OrNull()).NoBody();

    public global::System.Threading.Tasks.Task AddEventsAsync(
        global::System.Collections.Generic.IEnumerable<Item> body, global::System.Threading.CancellationToken cancellationToken = default) =>
        AddEventsCall(body).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> AddEventsWithResponseAsync(
        global::System.Collections.Generic.IEnumerable<Item> body, global::System.Threading.CancellationToken cancellationToken = default) =>
        AddEventsCall(body).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall AddEventsCall(global::System.Collections.Generic.IEnumerable<Item> body) =>
        _connection.Post("addEvents", "/events").NotNull(body, nameof(body))
            .Body(new OpenApiRuntime.ApiJsonLinesContent<Item, Item.JsonCodec>(body, "application/x-ndjson")).NoBody();

    public global::System.Threading.Tasks.Task AddRecordsAsync(
        global::System.Collections.Generic.IEnumerable<Item> body, global::System.Threading.CancellationToken cancellationToken = default) =>
        AddRecordsCall(body).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> AddRecordsWithResponseAsync(
        global::System.Collections.Generic.IEnumerable<Item> body, global::System.Threading.CancellationToken cancellationToken = default) =>
        AddRecordsCall(body).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall AddRecordsCall(global::System.Collections.Generic.IEnumerable<Item> body) =>
        _connection.Post("addRecords", "/records").NotNull(body, nameof(body))
            .Body(new OpenApiRuntime.ApiJsonLinesContent<Item, Item.JsonCodec>(body, "application/json-seq", isSequence: true)).NoBody();
