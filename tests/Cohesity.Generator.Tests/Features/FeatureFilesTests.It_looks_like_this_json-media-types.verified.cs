    public global::System.Threading.Tasks.Task PatchThingAsync(
        string id, Thing body, global::System.Threading.CancellationToken cancellationToken = default) =>
        PatchThingCall(id, body).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> PatchThingWithResponseAsync(
        string id, Thing body, global::System.Threading.CancellationToken cancellationToken = default) =>
        PatchThingCall(id, body).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall PatchThingCall(string id, Thing body) =>
        _connection.Patch("patchThing", "/things/{id}").Path(id).Body<Thing, Thing.JsonCodec>(body, "application/merge-patch+json").NoBody();

    public global::System.Threading.Tasks.Task PatchThingAsJsonPatchAsync(
        string id, global::System.Collections.Generic.List<Change> body, global::System.Threading.CancellationToken cancellationToken = default) =>
        PatchThingAsJsonPatchCall(id, body).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> PatchThingAsJsonPatchWithResponseAsync(
        string id, global::System.Collections.Generic.List<Change> body, global::System.Threading.CancellationToken cancellationToken = default) =>
        PatchThingAsJsonPatchCall(id, body).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall PatchThingAsJsonPatchCall(string id, global::System.Collections.Generic.List<Change> body) =>
        _connection.Patch("patchThing", "/things/{id}").Path(id)
            .Body<global::System.Collections.Generic.List<Change>, OpenApiRuntime.JsonListCodec<Change, Change.JsonCodec>>(body, "application/json-patch+json")
            .NoBody();

    public global::System.Threading.Tasks.Task<Thing> GetThingAsync(
        string id, global::System.Threading.CancellationToken cancellationToken = default) =>
        GetThingCall(id).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<Thing>> GetThingWithResponseAsync(
        string id, global::System.Threading.CancellationToken cancellationToken = default) =>
        GetThingCall(id).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall<Thing> GetThingCall(string id) =>
        _connection.Get("getThing", "/things/{id}").Path(id).Json<Thing, Thing.JsonCodec>(null, "application/vnd.acme.thing+json");

    public global::System.Threading.Tasks.Task<global::System.Collections.Generic.List<Change>> GetThingAsVndAcmeHistoryAsync(
        string id, global::System.Threading.CancellationToken cancellationToken = default) =>
        GetThingAsVndAcmeHistoryCall(id).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<global::System.Collections.Generic.List<Change>>> GetThingAsVndAcmeHistoryWithResponseAsync(
        string id, global::System.Threading.CancellationToken cancellationToken = default) =>
        GetThingAsVndAcmeHistoryCall(id).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall<global::System.Collections.Generic.List<Change>> GetThingAsVndAcmeHistoryCall(string id) =>
        _connection.Get("getThing", "/things/{id}").Path(id)
            .Json<global::System.Collections.Generic.List<Change>, OpenApiRuntime.JsonListCodec<Change, Change.JsonCodec>>(null, "application/vnd.acme.history+json");

    public global::System.Threading.Tasks.Task<ApiResponseStream> GetThingAsPdfAsync(
        string id, global::System.Threading.CancellationToken cancellationToken = default) =>
        GetThingAsPdfCall(id).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<ApiResponseStream>> GetThingAsPdfWithResponseAsync(
        string id, global::System.Threading.CancellationToken cancellationToken = default) =>
        GetThingAsPdfCall(id).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall<ApiResponseStream> GetThingAsPdfCall(string id) =>
        _connection.Get("getThing", "/things/{id}").Path(id).Stream(null, "application/pdf");

    public global::System.Threading.Tasks.Task<string> GetThingAsHtmlAsync(
        string id, global::System.Threading.CancellationToken cancellationToken = default) =>
        GetThingAsHtmlCall(id).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<string>> GetThingAsHtmlWithResponseAsync(
        string id, global::System.Threading.CancellationToken cancellationToken = default) =>
        GetThingAsHtmlCall(id).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall<string> GetThingAsHtmlCall(string id) =>
        _connection.Get("getThing", "/things/{id}").Path(id).Text(null, "text/html");

    public global::System.Threading.Tasks.Task<string> PostTextAsync(
        string body, string? contentType = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        PostTextCall(body, contentType).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<string>> PostTextWithResponseAsync(
        string body, string? contentType = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        PostTextCall(body, contentType).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall<string> PostTextCall(string body, string? contentType) =>
        _connection.Post("postText", "/texts").NotNull(body, nameof(body))
            .Body(new OpenApiRuntime.ApiTextContent(body, OpenApiRuntime.ApiFormat.MediaType(contentType, "text/plain")))
            .ChoseContentType(contentType).Text(null, "text/plain, text/csv");

    public global::System.Threading.Tasks.Task<Thing> PostVersionedAsync(
        Thing body, global::System.Threading.CancellationToken cancellationToken = default) =>
        PostVersionedCall(body).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<Thing>> PostVersionedWithResponseAsync(
        Thing body, global::System.Threading.CancellationToken cancellationToken = default) =>
        PostVersionedCall(body).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall<Thing> PostVersionedCall(Thing body) =>
        _connection.Post("postVersioned", "/versions").Body<Thing, Thing.JsonCodec>(body, "application/json; v=2.0")
            .Json<Thing, Thing.JsonCodec>(null, "application/json; v=2.0, application/ld+json; profile=\"https://acme.example/a,b\"");

    public global::System.Threading.Tasks.Task<Thing> PutPictureAsync(
        global::System.IO.Stream body, global::System.Threading.CancellationToken cancellationToken = default) =>
        PutPictureCall(body).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<Thing>> PutPictureWithResponseAsync(
        global::System.IO.Stream body, global::System.Threading.CancellationToken cancellationToken = default) =>
        PutPictureCall(body).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall<Thing> PutPictureCall(global::System.IO.Stream body) =>
        _connection.Put("putPicture", "/pictures").NotNull(body, nameof(body))
            .Body(new global::System.Net.Http.StreamContent(body) { Headers = { ContentType = global::System.Net.Http.Headers.MediaTypeHeaderValue.Parse("image/png; x=1") } })
            .Json<Thing, Thing.JsonCodec>();

    public global::System.Threading.Tasks.Task<ApiResponseStream> PutPictureAsZipAsync(
        global::System.IO.Stream body, global::System.Threading.CancellationToken cancellationToken = default) =>
        PutPictureAsZipCall(body).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<ApiResponseStream>> PutPictureAsZipWithResponseAsync(
        global::System.IO.Stream body, global::System.Threading.CancellationToken cancellationToken = default) =>
        PutPictureAsZipCall(body).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall<ApiResponseStream> PutPictureAsZipCall(global::System.IO.Stream body) =>
        _connection.Put("putPicture", "/pictures").NotNull(body, nameof(body))
            .Body(new global::System.Net.Http.StreamContent(body) { Headers = { ContentType = global::System.Net.Http.Headers.MediaTypeHeaderValue.Parse("image/png; x=1") } })
            .Stream(null, "application/zip");
