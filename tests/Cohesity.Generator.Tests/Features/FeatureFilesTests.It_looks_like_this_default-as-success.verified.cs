    public global::System.Threading.Tasks.Task<Pet> FindPetAsync(long id, global::System.Threading.CancellationToken cancellationToken = default) =>
        FindPetCall(id).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<Pet>> FindPetWithResponseAsync(
        long id, global::System.Threading.CancellationToken cancellationToken = default) =>
        FindPetCall(id).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall<Pet> FindPetCall(long id) =>
        _connection.Get("findPet", "/pets/{id}").Path(id).Json<Pet, Pet.JsonCodec>(global::Test.TestClientErrors.On404ProblemOnOtherPet);

    public global::System.Threading.Tasks.Task<ApiHeaders> HasPetAsync(
        long id, global::System.Threading.CancellationToken cancellationToken = default) =>
        HasPetCall(id).SendHeadersAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> HasPetWithResponseAsync(
        long id, global::System.Threading.CancellationToken cancellationToken = default) =>
        HasPetCall(id).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall HasPetCall(long id) =>
        _connection.Request(global::System.Net.Http.HttpMethod.Head, "hasPet", "/pets/{id}").Path(id).NoBody(null, "application/json");

    public global::System.Threading.Tasks.Task KeepPetAsync(long id, global::System.Threading.CancellationToken cancellationToken = default) =>
        KeepPetCall(id).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> KeepPetWithResponseAsync(
        long id, global::System.Threading.CancellationToken cancellationToken = default) =>
        KeepPetCall(id).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall KeepPetCall(long id) =>
        _connection.Put("keepPet", "/pets/{id}").Path(id).NoBody(global::Test.TestClientErrors.OnOtherProblem, "application/json");

    public global::System.Threading.Tasks.Task<Pet?> ChangePetAsync(
        long id, global::System.Threading.CancellationToken cancellationToken = default) =>
        ChangePetCall(id).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<Pet?>> ChangePetWithResponseAsync(
        long id, global::System.Threading.CancellationToken cancellationToken = default) =>
        ChangePetCall(id).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall<Pet?> ChangePetCall(long id) =>
        _connection.Patch("changePet", "/pets/{id}").Path(id).Json<Pet?, OpenApiRuntime.JsonNullableClassCodec<Pet, Pet.JsonCodec>>();

    public global::System.Threading.Tasks.Task<Pet> DropPetAsync(long id, global::System.Threading.CancellationToken cancellationToken = default) =>
        DropPetCall(id).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<Pet>> DropPetWithResponseAsync(
        long id, global::System.Threading.CancellationToken cancellationToken = default) =>
        DropPetCall(id).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall<Pet> DropPetCall(long id) =>
        _connection.Delete("dropPet", "/pets/{id}").Path(id).Json<Pet, Pet.JsonCodec>(global::Test.TestClientErrors.OnOtherPet);

    public global::System.Threading.Tasks.Task<Page?> ListPetsAsync(
        string? cursor = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListPetsCall(cursor).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<Page?>> ListPetsWithResponseAsync(
        string? cursor = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListPetsCall(cursor).SendWithResponseAsync(cancellationToken);
    public global::System.Collections.Generic.IAsyncEnumerable<Pet> ListPetsAutoPagingAsync(
        string? cursor = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListPetsPager(cursor).Items(cancellationToken);
    public global::System.Collections.Generic.IAsyncEnumerable<ApiPage<Pet, Page?>> ListPetsAsPagesAsync(
        string? cursor = null, string? continuationToken = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ListPetsPager(cursor).Pages(continuationToken, cancellationToken);
    private OpenApiRuntime.ApiCursorPager<Page?, Pet, string?> ListPetsPager(string? cursor) =>
        new("listPets", cursor, cursor => ListPetsCall(cursor), static page => page?.Items, static page => page?.NextCursor);
    private OpenApiRuntime.ApiCall<Page?> ListPetsCall(string? cursor) =>
        _connection.Get("listPets", "/pets").Query("cursor", cursor).Json<Page?, OpenApiRuntime.JsonNullableClassCodec<Page, Page.JsonCodec>>();

    public global::System.Threading.Tasks.Task<int?> CountPetsAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        CountPetsCall().SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<int?>> CountPetsWithResponseAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        CountPetsCall().SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall<int?> CountPetsCall() =>
        _connection.Get("countPets", "/count").Json<int?, OpenApiRuntime.JsonNullableCodec<int, OpenApiRuntime.JsonInt32Codec>>();

    public global::System.Threading.Tasks.Task<string?> ReadNoteAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        ReadNoteCall().SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<string?>> ReadNoteWithResponseAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        ReadNoteCall().SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall<string?> ReadNoteCall() =>
        _connection.Get("readNote", "/note").OptionalText(null, "text/plain");

    public global::System.Threading.Tasks.Task<ApiResponseStream?> GetPictureAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        GetPictureCall().SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse<ApiResponseStream?>> GetPictureWithResponseAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        GetPictureCall().SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall<ApiResponseStream?> GetPictureCall() =>
        _connection.Get("getPicture", "/picture").OptionalStream(null, "image/png");
