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
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Contracts;

/// <summary>Collects what the surface of a client is made of besides its model: facts of the wire, and the places in the document.</summary>
internal sealed class ContractBinder(SchemaBinder schemas, ContractNotes notes)
{
    private readonly Func<JsonPath, JsonPath> _places = schemas.Places();

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
    public ContractSpec Bind(IReadOnlyList<TypeSpec> types, TypeNamer namer) => new(
        new ContractPlace(schemas.Root),
        schemas.DocumentVersion,
        _operations.ToEquatableArray(),
        namer.Named.Zip(types, Type).ToEquatableArray(),
        notes.Payloads.Select(payload => new PayloadContract(payload.IsCallback, payload.Name, Place(payload.Path), payload.Type is { } type ? namer.Rename(type) : null)).ToEquatableArray());

    private ContractPlace Place(JsonPath path) => new(_places(path));

    private OperationContract Operation(OperationUse use)
    {
        IDictionary<string, IOpenApiMediaType>? body = use.Operation.RequestBody?.Content;
        ContractPlace place = Place(use.Path);
        EquatableArray<ResponseContract> responses = Responses(use, place);
        return new OperationContract(
            use.Method,
            use.Template,
            place,
            ContractKeywords.Lifecycle(use.Operation.Extensions),
            (body?.Keys ?? Enumerable.Empty<string>()).ToEquatableArray(),
            WithNull(body?.Values.FirstOrDefault()?.Schema),
            responses.Where(response => response.MediaTypes.Count > 0).OrderBy(response => response.Status, StringComparer.Ordinal).FirstOrDefault()?.Keywords ?? default,
            Parameters(use, place),
            responses);
    }

    private EquatableArray<ResponseContract> Responses(OperationUse use, ContractPlace operation)
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
            ContractPlace place = Place(path / response.Key);
            contracts[count++] = Response(response.Key, StandsIn(operation, ContractPlace.Responses, response.Key, place) ? default : place, response.Value);
        }

        return new EquatableArray<ResponseContract>(contracts);
    }

    private EquatableArray<ParameterContract> Parameters(OperationUse use, ContractPlace operation)
    {
        _parametersOfOperation.Clear();
        Add(use.Operation.Parameters, use.Path);
        Add(use.PathItem.Parameters, use.Path.Parent!);
        return _parametersOfOperation.ToEquatableArray();

        void Add(IList<IOpenApiParameter>? parameters, JsonPath owner)
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
                    JsonPath each = path / i;
                    ContractPlace place = Place(each);
                    _parametersOfOperation.Add(i == _parametersOfOperation.Count && StandsIn(operation, ContractPlace.Parameters, each.Segment, place) ? parameter : parameter with { Place = place });
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
            EquatableArray<ContractFact> keywords = WithNull(parameter.Schema);
            EquatableArray<ContractFact> lifecycle = ContractKeywords.Lifecycle(parameter.Extensions);
            contract = new ParameterContract(name, @in, default, lifecycle.Count == 0 ? keywords : keywords.Concat(lifecycle).ToEquatableArray());
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
            (content?.Keys ?? Enumerable.Empty<string>()).ToEquatableArray(),
            (response.Headers ?? new Dictionary<string, IOpenApiHeader>()).Select(header => Header(header.Key, header.Value)).ToEquatableArray(),
            ContractKeywords.Of(content?.Values.FirstOrDefault()?.Schema));
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
        ContractPlace place = Place(declared.Use.Path);
        return new TypeContract(type.Name, place, ContractKeywords.Of(declared.Use.Schema, isType: true), Members(place, notes.MembersOf(declared.Key)));
    }

    private EquatableArray<MemberContract> Members(ContractPlace type, IReadOnlyList<MemberNote> members)
    {
        List<MemberContract>? contracts = null;
        foreach (MemberNote member in members)
        {
            ContractPlace place = Place(member.Path);
            if (!StandsIn(type, ContractPlace.Properties, member.JsonName, place))
            {
                (contracts ??= new()).Add(new MemberContract(member.JsonName, place, member.Keywords));
            }
            else if (member.Keywords.Count > 0)
            {
                (contracts ??= new()).Add(new MemberContract(member.JsonName, default, member.Keywords));
            }
        }

        return contracts is null ? default : contracts.ToEquatableArray();
    }

    // Whether a place is the usual one: below its owner, by two segments.
    private static bool StandsIn(ContractPlace owner, string child, string grandchild, ContractPlace place) =>
        place.Path is { Parent: { Parent: { } above } parent } path && parent.Segment == child && path.Segment == grandchild && new ContractPlace(above).Equals(owner);

    // Whether null may be sent, where the C# type is nullable because nothing needs to be.
    private EquatableArray<ContractFact> WithNull(IOpenApiSchema? schema)
    {
        EquatableArray<ContractFact> keywords = ContractKeywords.Of(schema);
        return schema is not null && schemas.Resolve(schema)?.AllowsNull() == true ? keywords.Append(new ContractFact("nullable", "")).ToEquatableArray() : keywords;
    }

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
