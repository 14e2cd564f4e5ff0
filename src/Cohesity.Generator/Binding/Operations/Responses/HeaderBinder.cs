using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Cohesity.Generator.Binding.Descriptions;
using Cohesity.Generator.Binding.Operations.Bodies;
using Cohesity.Generator.Binding.Schemas;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Model;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Types;
using Cohesity.Generator.Naming;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Operations.Responses;

/// <summary>Binds the header fields that responses describe: each once for the whole document, since the same fields come back with most operations.</summary>
internal sealed class HeaderBinder(SchemaBinder schemas)
{
    private const string Location = "Location";

    private readonly Dictionary<string, (HeaderSpec Header, JsonPath Path)> _headers = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<(string Name, string Shape)> _shapes = new();
    private readonly Dictionary<string, OpenApiSchema> _enums = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<HeaderSpec> Bind(IReadOnlyList<OperationUse> operations)
    {
        List<(string Name, IOpenApiHeader Header, JsonPath Path)> all = operations.SelectMany(HeadersOf).ToList();
        foreach (IGrouping<string, IOpenApiSchema> enums in all.Where(header => IsEnum(header.Header)).GroupBy(header => header.Name, header => header.Header.Schema!, StringComparer.OrdinalIgnoreCase))
        {
            _enums.Add(enums.Key, Merged(enums.ToList()));
        }

        foreach ((string name, IOpenApiHeader header, JsonPath path) in all)
        {
            Add(name, header, path);
        }

        if (operations.FirstOrDefault(SuccessBinder.Redirects) is { } redirect && !_headers.ContainsKey(Location))
        {
            // RFC 9110, section 10.2.2: the target of a redirect, even when the document does not describe it.
            _headers.Add(Location, (new HeaderSpec(Location, "", new TypeRef(TypeKind.Uri), MayBeDelay: false, IsDeprecated: false, DocumentationSpec.Plain("Where the redirect leads, relative to the address of the request.")), redirect.Path / "responses"));
        }

        NameAssignment names = NameScope.Assign(_headers.Keys.Select(name => new NameRequest(name, Identifier.Pascal(name))), ReservedNames.StaticMethods, "Header");
        schemas.ReportNames(names, raw => _headers[raw].Path);
        return _headers.Values.Select(entry => entry.Header with { Name = names.Names[entry.Header.RawName] }).OrderBy(header => header.RawName, StringComparer.Ordinal).ToList();
    }

    // OpenAPI 3, Response Object: a header Content-Type is ignored; the media type of the content replaces it.
    private IEnumerable<(string Name, IOpenApiHeader Header, JsonPath Path)> HeadersOf(OperationUse use) =>
        from response in use.Operation.Responses ?? new OpenApiResponses()
        from header in schemas.References.Target(response.Value).Headers ?? new Dictionary<string, IOpenApiHeader>()
        where !string.Equals(header.Key, "Content-Type", StringComparison.OrdinalIgnoreCase)
        select (header.Key, header.Value, use.Path / "responses" / response.Key / "headers" / header.Key);

    private static bool IsEnum(IOpenApiHeader header) =>
        header is { Content: not { Count: > 0 }, Schema: OpenApiSchema { Enum: { Count: > 0 } values } schema }
        && schema.TypeWithoutNull() is JsonSchemaType.String or default(JsonSchemaType)
        && !schema.HasAlternatives()
        && values.All(value => !OpenApiSchemaExtensions.IsNull(value) && value.GetValueKind() == JsonValueKind.String);

    // What an operation adds to the values that others have is one more value, and no other type.
    private static OpenApiSchema Merged(List<IOpenApiSchema> enums)
    {
        var merged = (OpenApiSchema)enums[0].CreateShallowCopy();
        if (enums.Select(SchemaShape.Of).Distinct(StringComparer.Ordinal).Skip(1).Any())
        {
            merged.Enum = enums.SelectMany(schema => schema.Enum!).GroupBy(value => value.GetValue<string>(), StringComparer.Ordinal).Select(values => values.First()).ToList();
            merged.Extensions = null;
        }

        // enum: [one] here and enum: [other] there are texts as each is alone.
        if (enums.TrueForAll(schema => schema.Enum!.Count == 1))
        {
            merged.Enum = null;
            merged.Type = JsonSchemaType.String;
        }

        return merged;
    }

    private void Add(string name, IOpenApiHeader header, JsonPath path)
    {
        bool isKnown = _headers.TryGetValue(name, out (HeaderSpec Header, JsonPath Path) known);
        if (!_shapes.Add((name.ToUpperInvariant(), ShapeOf(header))) && known.Header.Type != TypeRef.String)
        {
            return;
        }

        TypeRef type = TypeOf(name, header, path);
        if (!isKnown)
        {
            _headers.Add(name, (new HeaderSpec(name, "", type, HttpFields.IsDelay(name), header.Deprecated, DocumentationText.OfSchema(null, header.Description ?? (header.Schema is OpenApiSchemaReference ? null : header.Schema?.Description))), path));
        }
        else if (known.Header.Type != type)
        {
            schemas.Forget(type);
            schemas.Forget(known.Header.Type);
            if (known.Header.Type == TypeRef.String)
            {
                return;
            }

            // Responses that disagree leave what they have in common: the text.
            schemas.Report(ProblemIds.NotHonoured, path, "the header '" + name + "' has one type for all responses, which give it different ones, so it is given as text");
            _headers[name] = (known.Header with { Type = TypeRef.String }, known.Path);
        }
    }

    private static string ShapeOf(IOpenApiHeader header) => IsEnum(header) ? "enum" : header.Content is { Count: > 0 } content ? content.First().Key + " " + SchemaShape.Of(content.First().Value.Schema) : SchemaShape.Of(header.Schema);

    private TypeRef TypeOf(string name, IOpenApiHeader header, JsonPath path)
    {
        string typeName = Identifier.Pascal(name) + "Header";
        if (header.Content is { Count: > 0 } content)
        {
            KeyValuePair<string, IOpenApiMediaType> first = content.First();
            return MediaTypes.KindOf(first.Key) == BodyKind.Json && first.Value.Schema is { } described
                ? schemas.Bind(new SchemaUse(described, path / "content" / first.Key / "schema", typeName)).AsNullable(false)
                : TypeRef.String;
        }

        TypeRef type = (IsEnum(header) ? _enums[name] : header.Schema) is { } schema ? schemas.Bind(new SchemaUse(schema, path / "schema", typeName)).AsNullable(false) : TypeRef.String;
        type = HttpFields.TypeOf(name, type);
        if (type.Kind is TypeKind.Model or TypeKind.Map || type is { Kind: TypeKind.Mapped, Item.IsComposed: true } || type is { Kind: TypeKind.List, Item: { Kind: TypeKind.List or TypeKind.Model or TypeKind.Map } or { Kind: TypeKind.Mapped, IsComposed: true } })
        {
            schemas.Forget(type);
            schemas.Report(ProblemIds.HeaderUntyped, path, name);
            return TypeRef.String;
        }

        return type;
    }
}
