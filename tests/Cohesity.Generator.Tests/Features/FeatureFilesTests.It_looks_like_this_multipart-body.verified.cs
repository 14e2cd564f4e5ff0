    public global::System.Threading.Tasks.Task AddPhotosAsync(
        string id, long idPart, ApiFile cover, global::System.Collections.Generic.IEnumerable<ApiFile>? photos = null, string? title = null,
        global::System.DateOnly? taken = null, global::System.Collections.Generic.List<string>? tags = null,
        global::System.Collections.Generic.List<string>? joined = null, AddPhotosPlace? place = null, AddPhotosCamera? camera = null,
        global::System.Collections.Generic.List<long>? sizes = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        AddPhotosCall(id, idPart, cover, photos, title, taken, tags, joined, place, camera, sizes).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> AddPhotosWithResponseAsync(
        string id, long idPart, ApiFile cover, global::System.Collections.Generic.IEnumerable<ApiFile>? photos = null, string? title = null,
        global::System.DateOnly? taken = null, global::System.Collections.Generic.List<string>? tags = null,
        global::System.Collections.Generic.List<string>? joined = null, AddPhotosPlace? place = null, AddPhotosCamera? camera = null,
        global::System.Collections.Generic.List<long>? sizes = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        AddPhotosCall(id, idPart, cover, photos, title, taken, tags, joined, place, camera, sizes).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall AddPhotosCall(
        string id, long idPart, ApiFile cover, global::System.Collections.Generic.IEnumerable<ApiFile>? photos, string? title,
        global::System.DateOnly? taken, global::System.Collections.Generic.List<string>? tags,
        global::System.Collections.Generic.List<string>? joined, AddPhotosPlace? place, AddPhotosCamera? camera,
        global::System.Collections.Generic.List<long>? sizes) =>
        _connection.Post("addPhotos", "/albums/{id}/photos").NotNull(cover, nameof(cover)).Path(id).Body(new OpenApiRuntime.ApiMultipartContent()
            .Value<long, OpenApiRuntime.JsonInt64Codec>("id", idPart).File("cover", cover).Files("photos", photos, "image/jpeg")
            .Text("title", title, "text/markdown")
            .Value<global::System.DateOnly?, OpenApiRuntime.JsonNullableCodec<global::System.DateOnly, OpenApiRuntime.JsonDateCodec>>("taken", taken)
            .Value<global::System.Collections.Generic.List<string>, OpenApiRuntime.JsonListCodec<string, OpenApiRuntime.JsonStringCodec>>("tags", tags)
            .Joined<global::System.Collections.Generic.List<string>, OpenApiRuntime.JsonListCodec<string, OpenApiRuntime.JsonStringCodec>>("joined", joined, ',')
            .Value<AddPhotosPlace, AddPhotosPlace.JsonCodec>("place", place).Deep<AddPhotosCamera, AddPhotosCamera.JsonCodec>("camera", camera)
            .Json<global::System.Collections.Generic.List<long>, OpenApiRuntime.JsonListCodec<long, OpenApiRuntime.JsonInt64Codec>>("sizes", sizes, "application/json")
            .OrNull()).NoBody();
