using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Binding.Descriptions;
using Cohesity.Generator.Binding.Operations.Bodies;
using Cohesity.Generator.Binding.Operations.Responses;
using Cohesity.Generator.Binding.Schemas;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Model;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Types;
using Cohesity.Generator.Naming;
using Cohesity.Generator.Reading.Swagger;
using Microsoft.OpenApi;
using ParameterStyle = Cohesity.Generator.Model.Operations.ParameterStyle;

namespace Cohesity.Generator.Binding.Operations.Parameters;

/// <summary>Binds the parameters of an operation: its own, and those of its path item that it does not replace.</summary>
internal sealed class ParameterBinder(SchemaBinder schemas, PartBinder partBinder)
{
    private readonly StyleBinder _styles = new(schemas);

    // Names that the emitted methods use themselves.
    private static readonly string[] Reserved = { Body, "cancellationToken", "nameof", "parts", "request", "uri" };

    private const string Body = "body";

    private const string MediaTypeIdentifier = "contentType";

    /// <summary>Binds the parameters, and what of the body is given like them.</summary>
    /// <param name="use">The operation.</param>
    /// <param name="parts">The parts of its multipart body.</param>
    /// <param name="encodings">Where the encodings of the parts stand.</param>
    /// <param name="mediaTypes">The media types among which the caller may choose, the default first; none when there is no choice.</param>
    public IReadOnlyList<ParameterSpec> Bind(OperationUse use, IReadOnlyList<PartUse> parts, JsonPath encodings, IReadOnlyList<string> mediaTypes)
    {
        var parameters = new Dictionary<(string Name, ParameterIn In), ParameterUse>();
        var order = new List<(string Name, ParameterIn In)>();
        foreach ((IList<IOpenApiParameter>? list, JsonPath path) in new[] { (use.PathItem.Parameters, use.Path.Parent! / "parameters"), (use.Operation.Parameters, use.Path / "parameters") })
        {
            var declared = new HashSet<(string Name, ParameterIn In)>();
            for (int i = 0; i < (list?.Count ?? 0); i++)
            {
                var parameter = new ParameterUse(list![i], schemas.References.Target(list[i]), path / i);
                if (Key(use, parameter.Target, parameter.Path) is { } key)
                {
                    if (!parameters.ContainsKey(key))
                    {
                        order.Add(key);
                    }

                    if (!declared.Add(key))
                    {
                        schemas.Report(ProblemIds.ParameterUnsupported, parameter.Path, key.Name, "stands twice in one list; the last of them counts");
                    }

                    parameters[key] = parameter;
                }
            }
        }

        AddUndeclared(use, parameters, order);
        Dictionary<string, PartUse> partsByName = parts.ToDictionary(part => part.Name, StringComparer.Ordinal);
        foreach (PartUse part in parts)
        {
            order.Add((part.Name, ParameterIn.Part));
            var parameter = new OpenApiParameter { Name = part.Name, Extensions = part.Use.Schema is OpenApiSchemaReference ? null : part.Use.Schema.Extensions };
            parameters.Add((part.Name, ParameterIn.Part), new ParameterUse(parameter, part.Use.Path));
        }

        ILookup<string, ParameterIn> places = order.ToLookup(key => Identifier.Camel(key.Name), key => key.In, StringComparer.Ordinal);
        NameAssignment names = NameScope.Assign(
            order.Select(key => new NameRequest(RawKey(key), Identifier.Camel(key.Name) + Suffix(key, places), parameters[key].Declared is OpenApiParameterReference ? null : NameExtensions.PinnedName(parameters[key].Declared.Extensions))),
            mediaTypes.Count == 0 ? Reserved : Reserved.Append(MediaTypeIdentifier).ToArray(),
            "Parameter");
        Dictionary<string, JsonPath> paths = order.ToDictionary(RawKey, key => parameters[key].Path, StringComparer.Ordinal);
        schemas.ReportNames(names, raw => paths[raw]);

        List<ParameterSpec> bound = order
            .Select(key => key.In == ParameterIn.Part
                ? partBinder.Bind(partsByName[key.Name], names.Names[RawKey(key)], encodings)
                : Bind(use, parameters[key], key, names.Names[RawKey(key)], use.PreferredName + Identifier.Pascal(key.Name) + Suffix(key, places)))
            .Where(parameter => parameter is not null)
            .Select(parameter => parameter!)
            .ToList();
        if (mediaTypes.Count > 0)
        {
            bound.Add(MediaType(mediaTypes));
        }

        return bound.Where(parameter => parameter.IsRequired).Concat(bound.Where(parameter => !parameter.IsRequired)).ToList();
    }

    /// <summary>The identifier of the body: that of its name, or <c>body</c> where it has none or the method uses it otherwise.</summary>
    /// <param name="body">The body.</param>
    /// <param name="path">Where it stands.</param>
    /// <param name="parameters">The other parameters of the method.</param>
    public string NameBody(IOpenApiRequestBody body, JsonPath path, IReadOnlyList<ParameterSpec> parameters)
    {
        List<string> taken = Reserved.Where(name => name != Body).Append(MediaTypeIdentifier).Concat(parameters.Select(parameter => parameter.Identifier)).ToList();
        string name = NameExtensions.Text(body.Extensions, BodyNames.Extension) is { } raw ? Identifier.Camel(raw) : Body;
        NameAssignment names = NameScope.Assign(new[] { new NameRequest(Body, taken.Contains(name) ? Body : name, NameExtensions.PinnedName(body.Extensions)) }, taken, "Parameter");
        schemas.ReportNames(names, _ => path);
        return names.Names[Body];
    }

    private static ParameterSpec MediaType(IReadOnlyList<string> mediaTypes) => new(
        "Content-Type",
        MediaTypeIdentifier,
        ParameterIn.MediaType,
        ParameterStyle.Simple,
        Explode: false,
        AllowReserved: false,
        AllowEmpty: false,
        BodyKind.Text,
        mediaTypes[0],
        TypeRef.String.AsNullable(),
        IsRequired: false,
        IsDeprecated: false,
        DefaultText: null,
        Example: null,
        DocumentationSpec.Plain($"The media type of the body: {string.Join(", ", mediaTypes)}. Without it, the first."));

    // Names that give the same identifier are distinguished by their places: { name: Retry-Key, in: header } beside { name: retry_key, in: query }. What stands in the path
    // keeps its name, which is the operation's own: /zones/{type}?type=…
    private static string Suffix((string Name, ParameterIn In) key, ILookup<string, ParameterIn> places) =>
        key.In != ParameterIn.Path && places[Identifier.Camel(key.Name)].Any(place => place != key.In) ? key.In.ToString() : "";

    // A name may look like the key of another one, {x (query)}: then its key has its place too.
    private static string RawKey((string Name, ParameterIn In) key) =>
        key.In == ParameterIn.Path && !key.Name.EndsWith(")", StringComparison.Ordinal) ? key.Name : $"{key.Name} ({(key.In == ParameterIn.Query ? "query" : key.In.ToString())})";

    private (string Name, ParameterIn In)? Key(OperationUse use, IOpenApiParameter parameter, JsonPath path)
    {
        ParameterIn? place = parameter.In switch
        {
            ParameterLocation.Path => ParameterIn.Path,
            ParameterLocation.Query => ParameterIn.Query,
            ParameterLocation.QueryString => ParameterIn.QueryString,
            ParameterLocation.Header => ParameterIn.Header,
            ParameterLocation.Cookie => ParameterIn.Cookie,
            _ => null,
        };
        if (place is not { } known || string.IsNullOrEmpty(parameter.Name))
        {
            schemas.Report(ProblemIds.ParameterUnsupported, path, parameter.Name ?? "", "has no name or no place that is known, so it was left out");
            return null;
        }

        // OpenAPI 3, Parameter Object: these headers are described elsewhere and such a definition is ignored. 2.0 has no such rule.
        bool isIgnored = !schemas.IsSwagger && known == ParameterIn.Header && parameter.Name!.ToLowerInvariant() is "accept" or "content-type" or "authorization";
        if (isIgnored && string.Equals(parameter.Name, "Authorization", StringComparison.OrdinalIgnoreCase) && !RequiresCredential(use))
        {
            schemas.Report(ProblemIds.ParameterUnsupported, path, parameter.Name!, "was left out, because credentials are no parameters; declare a security scheme, or give the client the header in its options");
        }

        return isIgnored ? null : (parameter.Name!, known);
    }

    private bool RequiresCredential(OperationUse use) => (use.Operation.Security ?? schemas.DefaultSecurity)?.Any(alternative => alternative.Count > 0) == true;

    // paths: { /pets/{id}: { get: { parameters: [] } } }: an expression of the template is a parameter even when it is not declared.
    private void AddUndeclared(OperationUse use, Dictionary<(string Name, ParameterIn In), ParameterUse> parameters, List<(string Name, ParameterIn In)> order)
    {
        foreach (string name in PathTemplate.Expressions(use.Template))
        {
            if (!parameters.ContainsKey((name, ParameterIn.Path)))
            {
                schemas.Report(ProblemIds.UndeclaredPathParameter, use.Path, name);
                var parameter = new OpenApiParameter { Name = name, In = ParameterLocation.Path, Required = true, Schema = new OpenApiSchema { Type = JsonSchemaType.String } };
                parameters.Add((name, ParameterIn.Path), new ParameterUse(parameter, use.Path));
                order.Add((name, ParameterIn.Path));
            }
        }
    }

    private ParameterSpec? Bind(OperationUse use, ParameterUse given, (string Name, ParameterIn In) key, string identifier, string name)
    {
        (IOpenApiParameter declared, IOpenApiParameter parameter, JsonPath path) = given;
        if (key.In == ParameterIn.Path && !PathTemplate.Expressions(use.Template).Contains(key.Name))
        {
            schemas.Report(ProblemIds.ParameterUnsupported, path, key.Name, "was left out, because the path has no such expression");
            return null;
        }

        bool isRequired = parameter.Required || key.In == ParameterIn.Path;
        DescribedPlace place = DescribedPlace.Of(declared, path, name, schemas);
        (BodyKind content, TypeRef type) = TypeOf(parameter, key, place.Path, place.Name);
        ValueStyle style = _styles.Of(parameter, key.Name, key.In, path);
        SchemaAnnotations? annotations = parameter.Schema is { } schema ? SchemaAnnotations.Of(new SchemaUse(schema, place.Path / "schema", place.Name), schemas) : null;
        bool isSecret = annotations?.IsSecret == true || Secrets.IsSecretName(key.Name);
        return new ParameterSpec(
            key.Name,
            identifier,
            key.In,
            style.Style,
            style.Explode,
            parameter.AllowReserved && key.In is ParameterIn.Path or ParameterIn.Query,
            AllowsEmpty(parameter) && key.In == ParameterIn.Query && type.Kind == TypeKind.List,
            content,
            MediaType: null,
            type.AsNullable(!isRequired),
            isRequired,
            parameter.Deprecated || Inline(parameter.Schema)?.Deprecated == true,
            annotations is null || isSecret ? null : DefaultBinder.Bind(new SchemaUse(parameter.Schema!, place.Path / "schema", place.Name), annotations, type, schemas)?.DefaultText,
            ExampleText.Of(ExampleText.First(parameter.Example, parameter.Examples) ?? annotations?.Example, type, isSecret),
            DocumentationText.OfSchema(null, declared.Description ?? Inline(parameter.Schema)?.Description),
            style.ItemDelimiters)
        {
            Pointer = schemas.PointerOf(place.Path),
        };
    }

    // Descriptions and flags of an inline schema are the parameter's own; those of a component belong to its type.
    private static IOpenApiSchema? Inline(IOpenApiSchema? schema) => schema is OpenApiSchemaReference ? null : schema;

#pragma warning disable CS0618 // The specification advises against it; documents have it.
    private static bool AllowsEmpty(IOpenApiParameter parameter) => parameter.AllowEmptyValue;
#pragma warning restore CS0618

    private (BodyKind Content, TypeRef Type) TypeOf(IOpenApiParameter parameter, (string Name, ParameterIn In) key, JsonPath path, string name)
    {
        if (parameter.Content is not { Count: > 0 } contents)
        {
            TypeRef bound = parameter.Schema is { } own ? schemas.Bind(new SchemaUse(own, path / "schema", name)) : TypeRef.String;
            return (BodyKind.None, key.In == ParameterIn.Header ? HttpFields.TypeOf(key.Name, bound) : bound);
        }

        (string mediaType, IOpenApiMediaType value) = (contents.First().Key, contents.First().Value);
        if (contents.Count > 1)
        {
            schemas.Report(ProblemIds.ParameterUnsupported, path, key.Name, $"has several kinds of content; it is sent as the first, '{mediaType}'");
        }

        BodyKind kind = MediaTypes.KindOf(mediaType);
        if (kind is BodyKind.Json or BodyKind.Form)
        {
            TypeRef type = value.Schema is { } schema ? schemas.Bind(new SchemaUse(schema, path / "content" / mediaType / "schema", name)) : TypeRef.Json;
            if (kind == BodyKind.Json || (type is { Kind: TypeKind.Model or TypeKind.Map or TypeKind.Union } or { Kind: TypeKind.Mapped, Item.Kind: TypeKind.Map or TypeKind.Json } && value.Encoding is not { Count: > 0 }))
            {
                return (kind, type);
            }
        }

        if (kind != BodyKind.Text)
        {
            schemas.Report(ProblemIds.ParameterUnsupported, path, key.Name, $"has content of the type '{mediaType}', so its value is the finished text; declare application/json to get a type");
        }

        return (BodyKind.Text, TypeRef.String);
    }
}
