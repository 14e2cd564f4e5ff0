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
internal sealed class ContractBinder(SchemaBinder schemas, ContractNotes notes, TypeNamer namer)
{
    private readonly Func<JsonPath, JsonPath> _places = schemas.Places();

    // Components by their names: each member of a reference is looked up anew by the library, and most operations refer to the same few.
    private readonly Dictionary<string, ParameterContract?> _parameters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ResponseContract> _responses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HeaderContract> _headers = new(StringComparer.Ordinal);

    public ContractSpec Bind(IReadOnlyList<OperationUse> operations, IReadOnlyList<TypeSpec> types)
    {
        var emitted = new HashSet<string>(types.Select(type => type.Name), StringComparer.Ordinal);
        return new ContractSpec(
            new ContractPlace(schemas.Root),
            schemas.DocumentVersion,
            operations.Select(Operation).ToEquatableArray(),
            Types(emitted).ToEquatableArray(),
            notes.Payloads.Select(payload => new PayloadContract(payload.IsCallback, payload.Name, Place(payload.Path), payload.Type is { } type ? namer.Rename(type) : null)).ToEquatableArray());
    }

    private ContractPlace Place(JsonPath path) => new(_places(path));

    private OperationContract Operation(OperationUse use)
    {
        IDictionary<string, IOpenApiMediaType>? body = use.Operation.RequestBody?.Content;
        JsonPath place = use.Path / "responses";
        EquatableArray<ResponseContract> responses = (use.Operation.Responses ?? new OpenApiResponses()).Select(response => Response(place / response.Key, response.Value)).ToEquatableArray();
        return new OperationContract(
            use.Method,
            use.Template,
            Place(use.Path),
            ContractKeywords.Lifecycle(use.Operation.Extensions),
            (body?.Keys ?? Enumerable.Empty<string>()).ToEquatableArray(),
            WithNull(body?.Values.FirstOrDefault()?.Schema),
            responses.Where(response => response.MediaTypes.Count > 0).OrderBy(response => response.Status, StringComparer.Ordinal).FirstOrDefault()?.Keywords ?? default,
            Parameters(use).ToEquatableArray(),
            responses);
    }

    private IEnumerable<ParameterContract> Parameters(OperationUse use)
    {
        foreach ((IList<IOpenApiParameter>? list, JsonPath path) in new[] { (use.Operation.Parameters, use.Path / "parameters"), (use.PathItem.Parameters, use.Path.Parent! / "parameters") })
        {
            for (int i = 0; i < (list?.Count ?? 0); i++)
            {
                if (Parameter(list![i]) is { } parameter)
                {
                    yield return parameter with { Place = Place(path / i) };
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

    private ResponseContract Response(JsonPath place, IOpenApiResponse response)
    {
        string? id = (response as OpenApiResponseReference)?.Reference.Id;
        if (id is null)
        {
            return Describe(response) with { Status = place.Segment, Place = Place(place) };
        }

        if (!_responses.TryGetValue(id, out ResponseContract? known))
        {
            _responses.Add(id, known = Describe(response));
        }

        return known with { Status = place.Segment, Place = Place(place) };
    }

    private ResponseContract Describe(IOpenApiResponse response)
    {
        IDictionary<string, IOpenApiMediaType>? content = response.Content;
        return new ResponseContract(
            "",
            default,
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
            _headers.Add(id, known = Describe(name, header));
        }

        return known with { Name = name };
    }

    private HeaderContract Describe(string name, IOpenApiHeader header)
    {
        IOpenApiSchema? schema = header.Schema is { } declared ? schemas.Resolve(declared) : null;
        string type = schema?.TypeWithoutNull().ToString().ToLowerInvariant() ?? "string";
        return new HeaderContract(name, schema?.Format is { Length: > 0 } format ? type + ":" + format : type, header.Required, schema?.AllowsNull() == true);
    }

    private IEnumerable<TypeContract> Types(HashSet<string> emitted)
    {
        foreach (DeclaredType type in schemas.Types)
        {
            // Types that share one name are equal, and the first of them stands for all.
            if (type.Spec is not null && namer.NameOf(type) is { } name && emitted.Remove(name))
            {
                ContractPlace place = Place(type.Use.Path);
                yield return new TypeContract(
                    name,
                    place,
                    ContractKeywords.Of(type.Use.Schema),
                    notes.MembersOf(type.Key).Select(member => new MemberContract(member.JsonName, Elsewhere(place, Place(member.Path), member.JsonName), member.Keywords)).ToEquatableArray());
            }
        }
    }

    // The place of a member, unless it is the one that its type says.
    private static ContractPlace Elsewhere(ContractPlace type, ContractPlace member, string name) =>
        member.Path is { Parent: { Segment: "properties", Parent: { } owner } } path && path.Segment == name && new ContractPlace(owner).Equals(type) ? default : member;

    // Whether null may be sent, where the C# type is nullable because nothing needs to be.
    private static EquatableArray<ContractFact> WithNull(IOpenApiSchema? schema)
    {
        EquatableArray<ContractFact> keywords = ContractKeywords.Of(schema);
        return schema?.AllowsNull() == true ? keywords.Append(new ContractFact("nullable", "")).ToEquatableArray() : keywords;
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
