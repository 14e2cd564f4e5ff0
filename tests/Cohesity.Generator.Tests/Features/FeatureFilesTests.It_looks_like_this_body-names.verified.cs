    public global::System.Threading.Tasks.Task AddUserAsync(User user, global::System.Threading.CancellationToken cancellationToken = default) =>
        AddUserCall(user).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> AddUserWithResponseAsync(
        User user, global::System.Threading.CancellationToken cancellationToken = default) =>
        AddUserCall(user).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall AddUserCall(User user) =>
        _connection.Post("addUser", "/users").Body<User, User.JsonCodec>(user, parameterName: nameof(user)).NoBody();

    public global::System.Threading.Tasks.Task SetUserAsync(User newUser, global::System.Threading.CancellationToken cancellationToken = default) =>
        SetUserCall(newUser).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> SetUserWithResponseAsync(
        User newUser, global::System.Threading.CancellationToken cancellationToken = default) =>
        SetUserCall(newUser).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall SetUserCall(User newUser) =>
        _connection.Put("setUser", "/users").Body<User, User.JsonCodec>(newUser, parameterName: nameof(newUser)).NoBody();

    public global::System.Threading.Tasks.Task ChangeUserAsync(
        User? @class = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ChangeUserCall(@class).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> ChangeUserWithResponseAsync(
        User? @class = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        ChangeUserCall(@class).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall ChangeUserCall(User? @class) =>
        _connection.Patch("changeUser", "/users").OptionalBody<User, User.JsonCodec>(@class).NoBody();

    public global::System.Threading.Tasks.Task ReplaceUserAsync(
        string id, User body, global::System.Threading.CancellationToken cancellationToken = default) =>
        ReplaceUserCall(id, body).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> ReplaceUserWithResponseAsync(
        string id, User body, global::System.Threading.CancellationToken cancellationToken = default) =>
        ReplaceUserCall(id, body).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall ReplaceUserCall(string id, User body) =>
        _connection.Put("replaceUser", "/users/{id}").Path(id).Body<User, User.JsonCodec>(body, parameterName: nameof(body)).NoBody();

    public global::System.Threading.Tasks.Task PatchUserAsync(
        string id, User change, global::System.Threading.CancellationToken cancellationToken = default) =>
        PatchUserCall(id, change).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> PatchUserWithResponseAsync(
        string id, User change, global::System.Threading.CancellationToken cancellationToken = default) =>
        PatchUserCall(id, change).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall PatchUserCall(string id, User change) =>
        _connection.Patch("patchUser", "/users/{id}").Path(id).Body<User, User.JsonCodec>(change, parameterName: nameof(change)).NoBody();
