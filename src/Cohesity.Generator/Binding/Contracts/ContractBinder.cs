using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Binding.Finishing;
using Cohesity.Generator.Binding.Operations;
using Cohesity.Generator.Binding.Schemas;
using Cohesity.Generator.Common;
using Cohesity.Generator.Model.Contracts;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Types;
using Cohesity.Generator.Reading.Places;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Contracts;

/// <summary>Collects what the surface of a client is made of besides its model: facts of the wire, and the places in the document.</summary>
internal sealed class ContractBinder(SchemaBinder schemas, ContractNotes notes)
{
    private Func<JsonPath, NodeOrigin> _places = schemas.Places();

    // Components by their names: each member of a reference is looked up anew by the library, and most operations refer to the same few.
    private readonly Dictionary<string, ParameterContract?> _parameters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ResponseContract> _responses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HeaderContract> _headers = new(StringComparer.Ordinal);
    private readonly List<ParameterContract> _parametersOfOperation = new();
    private readonly List<OperationContract> _operations = new();

    /// <summary>Collects what an operation shows. Asked for when the operation is bound, and all that it is made of has just been read.</summary>
    public void Add(OperationUse use) => _operations.Add(Operation(use));

    /// <summary>All that was collected.</summary>
    /// <param name="types">The types of the client.</param>
    /// <param name="namer">What has named them.</param>
    public ContractSpec Bind(IReadOnlyList<TypeSpec> types, TypeNamer namer)
    {
        // What was made since then, of members that several schemas have, stands elsewhere.
        _places = schemas.Places();
        return new ContractSpec(
            new ContractPlace(schemas.Root),
            schemas.DocumentVersion,
            _operations.ToEquatableArray(),
            namer.Named.Zip(types, Type).ToEquatableArray(),
            notes.Payloads.Select(payload => new PayloadContract(payload.IsCallback, payload.Name, Place(payload.Path), payload.Type is { } type ? namer.Rename(type) : null)).ToEquatableArray());
    }

    private ContractPlace Place(JsonPath path) => new(_places(path).Path);

    private OperationContract Operation(OperationUse use)
    {
        IDictionary<string, IOpenApiMediaType>? body = use.Operation.RequestBody?.Content;
        NodeOrigin origin = _places(use.Path);
        var place = new ContractPlace(origin.Path);
        return new OperationContract(
            use.Method,
            use.Template,
            place,
            ContractKeywords.Lifecycle(use.Operation.Extensions),
            body is null ? default : body.Keys.ToEquatableArray(),
            AllowsNull(body?.Values.FirstOrDefault()?.Schema),
            Parameters(use, origin),
            Responses(use, origin));
    }

    private EquatableArray<ResponseContract> Responses(OperationUse use, NodeOrigin operation)
    {
        if (use.Operation.Responses is not { Count: > 0 } responses)
        {
            return default;
        }

        int count = 0;
        JsonPath path = use.Path / ContractPlace.Responses;
        var contracts = new ResponseContract[responses.Count];
        foreach (KeyValuePair<string, IOpenApiResponse> response in responses)
        {
            contracts[count++] = Response(response.Key, operation.IsWhole ? default : Unusual(operation, ContractPlace.Responses, path / response.Key), response.Value);
        }

        return new EquatableArray<ResponseContract>(contracts);
    }

    private EquatableArray<ParameterContract> Parameters(OperationUse use, NodeOrigin operation)
    {
        _parametersOfOperation.Clear();
        Add(use.Operation.Parameters, use.Path, operation.IsWhole);
        Add(use.PathItem.Parameters, use.Path.Parent!, isUsual: false);
        return _parametersOfOperation.ToEquatableArray();

        void Add(IList<IOpenApiParameter>? parameters, JsonPath owner, bool isUsual)
        {
            if (parameters is not { Count: > 0 })
            {
                return;
            }

            JsonPath path = owner / ContractPlace.Parameters;
            for (int i = 0; i < parameters.Count; i++)
            {
                if (Parameter(parameters[i]) is { } parameter)
                {
                    ContractPlace place = i != _parametersOfOperation.Count ? Place(path / i) : isUsual ? default : Unusual(operation, ContractPlace.Parameters, path / i);
                    _parametersOfOperation.Add(place.Path is null ? parameter : parameter with { Place = place });
                }
            }
        }
    }

    private ParameterContract? Parameter(IOpenApiParameter parameter)
    {
        string? id = (parameter as OpenApiParameterReference)?.Reference.Id;
        if (id is not null && _parameters.TryGetValue(id, out ParameterContract? known))
        {
            return known;
        }

        parameter = schemas.References.Target(parameter);
        ParameterContract? contract = null;
        if (parameter.Name is { } name && PlaceOf(parameter.In) is { } @in)
        {
            contract = new ParameterContract(name, @in, default, AllowsNull(parameter.Schema), ContractKeywords.Lifecycle(parameter.Extensions));
        }

        if (id is not null)
        {
            _parameters.Add(id, contract);
        }

        return contract;
    }

    private ResponseContract Response(string status, ContractPlace place, IOpenApiResponse response)
    {
        if (response is not OpenApiResponseReference { Reference.Id: { } id })
        {
            return Describe(status, place, response);
        }

        // Most operations answer with the same few components, under the same statuses and at the usual place.
        if (!_responses.TryGetValue(id, out ResponseContract? known))
        {
            _responses.Add(id, known = Describe(status, default, schemas.References.Target(response)));
        }

        return known.Status == status && place.Path is null ? known : known with { Status = status, Place = place };
    }

    private ResponseContract Describe(string status, ContractPlace place, IOpenApiResponse response)
    {
        IDictionary<string, IOpenApiMediaType>? content = response.Content;
        return new ResponseContract(
            status,
            place,
            content is { Count: > 0 } ? content.Keys.ToEquatableArray() : default,
            response.Headers is { Count: > 0 } headers ? headers.Select(header => Header(header.Key, header.Value)).ToEquatableArray() : default);
    }

    private HeaderContract Header(string name, IOpenApiHeader header)
    {
        if (header is not OpenApiHeaderReference { Reference.Id: { } id })
        {
            return Describe(name, header);
        }

        if (!_headers.TryGetValue(id, out HeaderContract known))
        {
            _headers.Add(id, known = Describe(name, schemas.References.Target(header)));
        }

        return known with { Name = name };
    }

    private HeaderContract Describe(string name, IOpenApiHeader header)
    {
        IOpenApiSchema? schema = header.Schema is { } declared ? schemas.Resolve(declared) : null;
        string type = schema?.TypeWithoutNull().ToString().ToLowerInvariant() ?? "string";
        return new HeaderContract(name, schema?.Format is { Length: > 0 } format ? type + ":" + format : type, header.Required, schema?.AllowsNull() == true);
    }

    private TypeContract Type(DeclaredType declared, TypeSpec type)
    {
        NodeOrigin origin = _places(declared.Use.Path);
        EquatableArray<MemberContract> members = type is ObjectSpec spec && notes.MembersOf(declared.Key) is { } noted ? Members(origin, spec, noted) : default;
        return new TypeContract(type.Name, new ContractPlace(origin.Path), schemas.IsNamed(declared.Use) ? ContractKeywords.Of(declared.Use.Schema, isType: true) : default, members);
    }

    private EquatableArray<MemberContract> Members(NodeOrigin type, ObjectSpec spec, MemberNotes noted)
    {
        List<MemberContract>? contracts = null;
        foreach (MemberNote member in noted.Unusual)
        {
            ContractPlace place = Unusual(type, ContractPlace.Properties, member.Path, member.JsonName);
            if (place.Path is not null)
            {
                (contracts ??= new()).Add(new MemberContract(member.JsonName, place));
            }
        }

        // All others stand in one schema, which mostly is that of the type and as the document has it.
        if (noted.Owner is { } owner && !(_places(owner) is { IsWhole: true } origin && new ContractPlace(origin.Path).Equals(new ContractPlace(type.Path))))
        {
            var known = new HashSet<string>(noted.Unusual.Select(member => member.JsonName), StringComparer.Ordinal);
            JsonPath properties = owner / ContractPlace.Properties;
            foreach (PropertySpec property in spec.Properties)
            {
                if (!known.Contains(property.JsonName) && Unusual(type, ContractPlace.Properties, properties / property.JsonName) is { Path: not null } place)
                {
                    (contracts ??= new()).Add(new MemberContract(property.JsonName, place));
                }
            }
        }

        return contracts is null ? default : contracts.ToEquatableArray();
    }

    // Where a node stood; nowhere when that is the usual place, below its owner by two segments, of which the second is that of the node when no other is given.
    private ContractPlace Unusual(NodeOrigin owner, string child, JsonPath node, string? grandchild = null)
    {
        ContractPlace place = Place(node);
        bool isUsual = place.Path is { Parent: { Parent: { } above } parent } path
            && parent.Segment == child
            && path.Segment == (grandchild ?? node.Segment)
            && new ContractPlace(above).Equals(new ContractPlace(owner.Path));
        return isUsual ? default : place;
    }

    private bool AllowsNull(IOpenApiSchema? schema) => schema is not null && schemas.Resolve(schema)?.AllowsNull() == true;

    private static ParameterIn? PlaceOf(ParameterLocation? location) => location switch
    {
        ParameterLocation.Path => ParameterIn.Path,
        ParameterLocation.Query => ParameterIn.Query,
        ParameterLocation.QueryString => ParameterIn.QueryString,
        ParameterLocation.Header => ParameterIn.Header,
        ParameterLocation.Cookie => ParameterIn.Cookie,
        _ => null,
    };
}
