    public global::System.Threading.Tasks.Task RunItAsync(
        long year, long month, string kind, string? plain = null, global::System.Collections.Generic.List<long>? json = null,
        global::System.Collections.Generic.List<string>? empty = null, RunItXLimits? xLimits = null, string? token = null,
        global::System.Collections.Generic.List<string>? filter = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        RunItCall(year, month, kind, plain, json, empty, xLimits, token, filter).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> RunItWithResponseAsync(
        long year, long month, string kind, string? plain = null, global::System.Collections.Generic.List<long>? json = null,
        global::System.Collections.Generic.List<string>? empty = null, RunItXLimits? xLimits = null, string? token = null,
        global::System.Collections.Generic.List<string>? filter = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        RunItCall(year, month, kind, plain, json, empty, xLimits, token, filter).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall RunItCall(
        long year, long month, string kind, string? plain, global::System.Collections.Generic.List<long>? json,
        global::System.Collections.Generic.List<string>? empty, RunItXLimits? xLimits, string? token,
        global::System.Collections.Generic.List<string>? filter) =>
        _connection.Get("runIt", "/v1.0/{year}-{month}.{kind}:run/50%25/größe#telling").Path(year).Path(month).PathReserved(kind)
            .Query("plain", plain)
            .Query("json", json is { } json_ ? OpenApiRuntime.ApiFormat.OfJson<global::System.Collections.Generic.List<long>, OpenApiRuntime.JsonListCodec<long, OpenApiRuntime.JsonInt64Codec>>(json_) : null)
            .QueryEach("empty", empty).QueryIfEmpty("empty", empty)
            .Header("X-Limits", OpenApiRuntime.ApiFormat.Joined<RunItXLimits, RunItXLimits.JsonCodec>(xLimits))
            .Cookie<string, OpenApiRuntime.JsonStringCodec>("token", token, isEscaped: true)
            .Cookie<global::System.Collections.Generic.List<string>, OpenApiRuntime.JsonListCodec<string, OpenApiRuntime.JsonStringCodec>>("filter", filter)
            .NoBody();

    public global::System.Threading.Tasks.Task SearchAsync(SearchForm form, global::System.Threading.CancellationToken cancellationToken = default) =>
        SearchCall(form).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> SearchWithResponseAsync(
        SearchForm form, global::System.Threading.CancellationToken cancellationToken = default) =>
        SearchCall(form).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall SearchCall(SearchForm form) =>
        _connection.Get("search", "/search").NotNull(form, nameof(form)).QueryEach<SearchForm, SearchForm.JsonCodec>("form", form).NoBody();

    public global::System.Threading.Tasks.Task QueryAsync(
        QueryJson? json = null, QueryXArguments? xArguments = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        QueryCall(json, xArguments).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> QueryWithResponseAsync(
        QueryJson? json = null, QueryXArguments? xArguments = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        QueryCall(json, xArguments).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall QueryCall(QueryJson? json, QueryXArguments? xArguments) =>
        _connection.Get("query", "/query")
            .QueryString(json is { } json_ ? OpenApiRuntime.ApiFormat.OfJson<QueryJson, QueryJson.JsonCodec>(json_) : null)
            .Header("X-Arguments", xArguments is { } xArguments_ ? OpenApiRuntime.ApiFormat.OfJson<QueryXArguments, QueryXArguments.JsonCodec>(xArguments_) : null)
            .NoBody();
