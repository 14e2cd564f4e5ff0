    public global::System.Threading.Tasks.Task FindSwitchesAsync(
        State state, bool on, global::System.Collections.Generic.List<bool>? each = null, State? deep = null, State? members = null,
        State? joined = null, FindSwitchesEither? either = null, global::System.Text.Json.JsonElement any = default, double? large = null,
        global::System.Collections.Generic.Dictionary<string, bool>? flags = null, State? xState = null, State? stateCookie = null,
        global::System.Threading.CancellationToken cancellationToken = default) =>
        FindSwitchesCall(state, on, each, deep, members, joined, either, any, large, flags, xState, stateCookie).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> FindSwitchesWithResponseAsync(
        State state, bool on, global::System.Collections.Generic.List<bool>? each = null, State? deep = null, State? members = null,
        State? joined = null, FindSwitchesEither? either = null, global::System.Text.Json.JsonElement any = default, double? large = null,
        global::System.Collections.Generic.Dictionary<string, bool>? flags = null, State? xState = null, State? stateCookie = null,
        global::System.Threading.CancellationToken cancellationToken = default) =>
        FindSwitchesCall(state, on, each, deep, members, joined, either, any, large, flags, xState, stateCookie).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall FindSwitchesCall(
        State state, bool on, global::System.Collections.Generic.List<bool>? each, State? deep, State? members, State? joined,
        FindSwitchesEither? either, global::System.Text.Json.JsonElement any, double? large,
        global::System.Collections.Generic.Dictionary<string, bool>? flags, State? xState, State? stateCookie) =>
        _connection.Get("findSwitches", "/switches/{state}/{on}").Matrix<State, State.JsonCodec>("state", state, explode: true).Path(on)
            .QueryEach("each", each, static item => OpenApiRuntime.ApiFormat.Of(item)).QueryDeep<State, State.JsonCodec>("deep", deep)
            .QueryEach<State, State.JsonCodec>("members", members).QueryJoined<State, State.JsonCodec>("joined", joined, ',')
            .QueryEach<FindSwitchesEither, FindSwitchesEither.JsonCodec>("either", either)
            .QueryEach<global::System.Text.Json.JsonElement, OpenApiRuntime.JsonElementCodec>("any", any).Query("large", large)
            .QueryJoined<global::System.Collections.Generic.Dictionary<string, bool>, OpenApiRuntime.JsonMapCodec<bool, OpenApiRuntime.JsonBooleanCodec>>("flags", flags, ',')
            .Header("X-State", OpenApiRuntime.ApiFormat.Joined<State, State.JsonCodec>(xState)).Cookie<State, State.JsonCodec>("state", stateCookie)
            .NoBody();

    public global::System.Threading.Tasks.Task AddSwitchAsync(
        State? body = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        AddSwitchCall(body).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> AddSwitchWithResponseAsync(
        State? body = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        AddSwitchCall(body).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall AddSwitchCall(State? body) =>
        _connection.Post("addSwitch", "/switches")
            .Body(body is not null ? new OpenApiRuntime.ApiFormContent<State, State.JsonCodec>(body, deep: new[] { "inner" }, joined: new[] { "parts" }) : null)
            .NoBody();

    public global::System.Threading.Tasks.Task PutSwitchAsync(
        bool? flag = null, global::System.Collections.Generic.List<bool>? flags = null, global::System.Collections.Generic.List<bool>? joined = null,
        State? deep = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        PutSwitchCall(flag, flags, joined, deep).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> PutSwitchWithResponseAsync(
        bool? flag = null, global::System.Collections.Generic.List<bool>? flags = null, global::System.Collections.Generic.List<bool>? joined = null,
        State? deep = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        PutSwitchCall(flag, flags, joined, deep).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall PutSwitchCall(
        bool? flag, global::System.Collections.Generic.List<bool>? flags, global::System.Collections.Generic.List<bool>? joined, State? deep) =>
        _connection.Put("putSwitch", "/switches").Body(new OpenApiRuntime.ApiMultipartContent()
            .Value<bool?, OpenApiRuntime.JsonNullableCodec<bool, OpenApiRuntime.JsonBooleanCodec>>("flag", flag)
            .Value<global::System.Collections.Generic.List<bool>, OpenApiRuntime.JsonListCodec<bool, OpenApiRuntime.JsonBooleanCodec>>("flags", flags)
            .Joined<global::System.Collections.Generic.List<bool>, OpenApiRuntime.JsonListCodec<bool, OpenApiRuntime.JsonBooleanCodec>>("joined", joined, ',')
            .Deep<State, State.JsonCodec>("deep", deep).OrNull()).NoBody();
