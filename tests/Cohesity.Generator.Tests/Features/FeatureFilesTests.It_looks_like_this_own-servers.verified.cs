    private static readonly OpenApiRuntime.ApiOwnServer ListFilesServer = new("https://uploads.{region=eu|us}.example.com", "https://{region=eu|us}.example.com/v1", "https://{subdomain=api}.{site=example.org|example.net}/v1", "https://{tenant=any}.api.example.com:{port=443}/v1");
    private static readonly OpenApiRuntime.ApiOwnServer AddFileServer = new("https://uploads.{region=eu|us}.example.com", "https://{region=eu|us}.example.com/v1", "https://{subdomain=api}.{site=example.org|example.net}/v1", "https://{tenant=any}.api.example.com:{port=443}/v1");
    private static readonly OpenApiRuntime.ApiOwnServer ListOldServer = new("/v0", "https://{region=eu|us}.example.com/v1", "https://{subdomain=api}.{site=example.org|example.net}/v1", "https://{tenant=any}.api.example.com:{port=443}/v1");
    private static readonly OpenApiRuntime.ApiOwnServer GetTenantServer = new("https://{tenant=any}.auth.example.com/t", "https://{region=eu|us}.example.com/v1", "https://{subdomain=api}.{site=example.org|example.net}/v1", "https://{tenant=any}.api.example.com:{port=443}/v1");
    private static readonly OpenApiRuntime.ApiOwnServer GetIntakeServer = new("https://{subdomain=intake}.{site=example.org|example.net}/v1", "https://{region=eu|us}.example.com/v1", "https://{subdomain=api}.{site=example.org|example.net}/v1", "https://{tenant=any}.api.example.com:{port=443}/v1");
    private static readonly OpenApiRuntime.ApiOwnServer GetRootServer = new("/", "https://{region=eu|us}.example.com/v1", "https://{subdomain=api}.{site=example.org|example.net}/v1", "https://{tenant=any}.api.example.com:{port=443}/v1");

    public global::System.Threading.Tasks.Task ListItemsAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        ListItemsCall().SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> ListItemsWithResponseAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        ListItemsCall().SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall ListItemsCall() =>
        _connection.Get("listItems", "/items").NoBody();

    public global::System.Threading.Tasks.Task ListFilesAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        ListFilesCall().SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> ListFilesWithResponseAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        ListFilesCall().SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall ListFilesCall() =>
        _connection.Get("listFiles", "/files").Requires(OpenApiRuntime.ApiSecurity.None).At(ListFilesServer).NoBody();

    public global::System.Threading.Tasks.Task AddFileAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        AddFileCall().SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> AddFileWithResponseAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        AddFileCall().SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall AddFileCall() =>
        _connection.Post("addFile", "/files").At(AddFileServer).NoBody();

    public global::System.Threading.Tasks.Task ListOldAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        ListOldCall().SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> ListOldWithResponseAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        ListOldCall().SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall ListOldCall() =>
        _connection.Get("listOld", "/old").At(ListOldServer).NoBody();

    public global::System.Threading.Tasks.Task GetTenantAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        GetTenantCall().SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> GetTenantWithResponseAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        GetTenantCall().SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall GetTenantCall() =>
        _connection.Get("getTenant", "/tenant").Requires(OpenApiRuntime.ApiSecurity.None).At(GetTenantServer).NoBody();

    public global::System.Threading.Tasks.Task GetIntakeAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        GetIntakeCall().SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> GetIntakeWithResponseAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        GetIntakeCall().SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall GetIntakeCall() =>
        _connection.Get("getIntake", "/intake").Requires(OpenApiRuntime.ApiSecurity.None).At(GetIntakeServer).NoBody();

    public global::System.Threading.Tasks.Task GetRootAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        GetRootCall().SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> GetRootWithResponseAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        GetRootCall().SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall GetRootCall() =>
        _connection.Get("getRoot", "/root").At(GetRootServer).NoBody();

    public global::System.Threading.Tasks.Task GetSameAsync(global::System.Threading.CancellationToken cancellationToken = default) =>
        GetSameCall().SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> GetSameWithResponseAsync(
        global::System.Threading.CancellationToken cancellationToken = default) =>
        GetSameCall().SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall GetSameCall() =>
        _connection.Get("getSame", "/same").NoBody();
