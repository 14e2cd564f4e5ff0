    public global::System.Threading.Tasks.Task AddFieldsAsync(Fields body, global::System.Threading.CancellationToken cancellationToken = default) =>
        AddFieldsCall(body).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> AddFieldsWithResponseAsync(
        Fields body, global::System.Threading.CancellationToken cancellationToken = default) =>
        AddFieldsCall(body).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall AddFieldsCall(Fields body) =>
        _connection.Post("addFields", "/fields").NotNull(body, nameof(body))
            .Body(new OpenApiRuntime.ApiFormContent<Fields, Fields.JsonCodec>(body, exploded: new[] { "members", "reserved" }, joined: new[] { "joined" }, piped: new[] { "piped" }, json: new[] { "list" }))
            .NoBody();

    public global::System.Threading.Tasks.Task PutFieldsAsync(
        global::System.Collections.Generic.List<long>? each = null, global::System.Collections.Generic.List<long>? list = null,
        global::System.Collections.Generic.List<string>? joined = null, FieldsMembers? members = null, FieldsReserved? reserved = null,
        global::System.Collections.Generic.Dictionary<string, long>? piped = null, FieldsPlain? plain = null,
        global::System.Threading.CancellationToken cancellationToken = default) =>
        PutFieldsCall(each, list, joined, members, reserved, piped, plain).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> PutFieldsWithResponseAsync(
        global::System.Collections.Generic.List<long>? each = null, global::System.Collections.Generic.List<long>? list = null,
        global::System.Collections.Generic.List<string>? joined = null, FieldsMembers? members = null, FieldsReserved? reserved = null,
        global::System.Collections.Generic.Dictionary<string, long>? piped = null, FieldsPlain? plain = null,
        global::System.Threading.CancellationToken cancellationToken = default) =>
        PutFieldsCall(each, list, joined, members, reserved, piped, plain).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall PutFieldsCall(
        global::System.Collections.Generic.List<long>? each, global::System.Collections.Generic.List<long>? list,
        global::System.Collections.Generic.List<string>? joined, FieldsMembers? members, FieldsReserved? reserved,
        global::System.Collections.Generic.Dictionary<string, long>? piped, FieldsPlain? plain) =>
        _connection.Put("putFields", "/fields").Body(new OpenApiRuntime.ApiMultipartContent()
            .Value<global::System.Collections.Generic.List<long>, OpenApiRuntime.JsonListCodec<long, OpenApiRuntime.JsonInt64Codec>>("each", each, "text/plain")
            .Json<global::System.Collections.Generic.List<long>, OpenApiRuntime.JsonListCodec<long, OpenApiRuntime.JsonInt64Codec>>("list", list, "application/json")
            .Joined<global::System.Collections.Generic.List<string>, OpenApiRuntime.JsonListCodec<string, OpenApiRuntime.JsonStringCodec>>("joined", joined, ',')
            .Exploded<FieldsMembers, FieldsMembers.JsonCodec>("members", members)
            .Exploded<FieldsReserved, FieldsReserved.JsonCodec>("reserved", reserved)
            .Joined<global::System.Collections.Generic.Dictionary<string, long>, OpenApiRuntime.JsonMapCodec<long, OpenApiRuntime.JsonInt64Codec>>("piped", piped, '|')
            .Value<FieldsPlain, FieldsPlain.JsonCodec>("plain", plain).OrNull()).NoBody();
