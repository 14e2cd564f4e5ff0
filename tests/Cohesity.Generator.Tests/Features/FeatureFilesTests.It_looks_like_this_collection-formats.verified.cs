    public global::System.Threading.Tasks.Task FindCellsAsync(
        global::System.Collections.Generic.List<global::System.Collections.Generic.List<long>> rows,
        global::System.Collections.Generic.List<global::System.Collections.Generic.List<string>>? csv = null,
        global::System.Collections.Generic.List<global::System.Collections.Generic.List<bool>>? multi = null,
        global::System.Collections.Generic.List<global::System.Collections.Generic.List<global::System.Collections.Generic.List<double>>>? three = null,
        global::System.Collections.Generic.List<global::System.Collections.Generic.List<string>>? xCells = null,
        global::System.Threading.CancellationToken cancellationToken = default) =>
        FindCellsCall(rows, csv, multi, three, xCells).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> FindCellsWithResponseAsync(
        global::System.Collections.Generic.List<global::System.Collections.Generic.List<long>> rows,
        global::System.Collections.Generic.List<global::System.Collections.Generic.List<string>>? csv = null,
        global::System.Collections.Generic.List<global::System.Collections.Generic.List<bool>>? multi = null,
        global::System.Collections.Generic.List<global::System.Collections.Generic.List<global::System.Collections.Generic.List<double>>>? three = null,
        global::System.Collections.Generic.List<global::System.Collections.Generic.List<string>>? xCells = null,
        global::System.Threading.CancellationToken cancellationToken = default) =>
        FindCellsCall(rows, csv, multi, three, xCells).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall FindCellsCall(
        global::System.Collections.Generic.List<global::System.Collections.Generic.List<long>> rows,
        global::System.Collections.Generic.List<global::System.Collections.Generic.List<string>>? csv,
        global::System.Collections.Generic.List<global::System.Collections.Generic.List<bool>>? multi,
        global::System.Collections.Generic.List<global::System.Collections.Generic.List<global::System.Collections.Generic.List<double>>>? three,
        global::System.Collections.Generic.List<global::System.Collections.Generic.List<string>>? xCells) =>
        _connection.Get("findCells", "/tables/{rows}")
            .PathJoined(rows, static item => OpenApiRuntime.ApiFormat.Joined(item, static item => OpenApiRuntime.ApiFormat.Of(item)), delimiter: '|')
            .QueryJoined("csv", csv, static item => OpenApiRuntime.ApiFormat.Joined(item, delimiter: '|'), ',')
            .QueryEach("multi", multi, static item => OpenApiRuntime.ApiFormat.Joined(item, static item => OpenApiRuntime.ApiFormat.Of(item), delimiter: ' '))
            .QueryEach("three", three, static item => OpenApiRuntime.ApiFormat.Joined(item, static item => OpenApiRuntime.ApiFormat.Joined(item, static item => OpenApiRuntime.ApiFormat.Of(item)), delimiter: '|'))
            .Header("X-Cells", OpenApiRuntime.ApiFormat.Joined(xCells, static item => OpenApiRuntime.ApiFormat.Joined(item, delimiter: '|'), delimiter: '\t'))
            .NoBody();

    public global::System.Threading.Tasks.Task AddCellsAsync(
        AddCellsRequest? body = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        AddCellsCall(body).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> AddCellsWithResponseAsync(
        AddCellsRequest? body = null, global::System.Threading.CancellationToken cancellationToken = default) =>
        AddCellsCall(body).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall AddCellsCall(AddCellsRequest? body) =>
        _connection.Post("addCells", "/cells")
            .Body(body is not null ? new OpenApiRuntime.ApiFormContent<AddCellsRequest, AddCellsRequest.JsonCodec>(body, delimited: new[] { ("csv", ",|"), ("multi", "& ,"), ("tabs", "\t") }) : null)
            .NoBody();

    public global::System.Threading.Tasks.Task PutCellsAsync(
        ApiFile? @file = null, global::System.Collections.Generic.List<string>? tabs = null,
        global::System.Collections.Generic.List<global::System.Collections.Generic.List<long>>? csv = null,
        global::System.Collections.Generic.List<global::System.Collections.Generic.List<bool>>? multi = null,
        global::System.Threading.CancellationToken cancellationToken = default) =>
        PutCellsCall(@file, tabs, csv, multi).SendAsync(cancellationToken);
    public global::System.Threading.Tasks.Task<ApiResponse> PutCellsWithResponseAsync(
        ApiFile? @file = null, global::System.Collections.Generic.List<string>? tabs = null,
        global::System.Collections.Generic.List<global::System.Collections.Generic.List<long>>? csv = null,
        global::System.Collections.Generic.List<global::System.Collections.Generic.List<bool>>? multi = null,
        global::System.Threading.CancellationToken cancellationToken = default) =>
        PutCellsCall(@file, tabs, csv, multi).SendWithResponseAsync(cancellationToken);
    private OpenApiRuntime.ApiCall PutCellsCall(
        ApiFile? @file, global::System.Collections.Generic.List<string>? tabs,
        global::System.Collections.Generic.List<global::System.Collections.Generic.List<long>>? csv,
        global::System.Collections.Generic.List<global::System.Collections.Generic.List<bool>>? multi) =>
        _connection.Put("putCells", "/cells").Body(new OpenApiRuntime.ApiMultipartContent().File("file", @file)
            .Joined<global::System.Collections.Generic.List<string>, OpenApiRuntime.JsonListCodec<string, OpenApiRuntime.JsonStringCodec>>("tabs", tabs, '\t')
            .Text("csv", OpenApiRuntime.ApiFormat.Joined(csv, static item => OpenApiRuntime.ApiFormat.Joined(item, static item => OpenApiRuntime.ApiFormat.Of(item), delimiter: '|')))
            .Each("multi", multi, static item => OpenApiRuntime.ApiFormat.Joined(item, static item => OpenApiRuntime.ApiFormat.Of(item), delimiter: ' '))
            .OrNull()).NoBody();
