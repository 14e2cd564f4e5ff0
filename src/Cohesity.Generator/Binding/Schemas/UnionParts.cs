using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cohesity.Generator.Model;
using Cohesity.Generator.Naming;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Schemas;

/// <summary>Makes the variants of a union, and works out by what their JSON is told apart.</summary>
internal static class UnionParts
{
    public static UnionSpec Complete(string key, SchemaUse use, IReadOnlyList<SchemaUse> alternatives, SchemaBinder schemas)
    {
        OpenApiDiscriminator? discriminator = use.Schema.Discriminator;
        var variants = new List<VariantSpec>();
        var types = new HashSet<TypeRef>();
        foreach (SchemaUse alternative in alternatives)
        {
            TypeRef type = schemas.Bind(alternative).AsNullable(false);

            // Any JSON at all is what a union holds when no variant fits.
            if (type.Kind != TypeKind.Json && types.Add(type))
            {
                variants.Add(new VariantSpec(PreferredName(alternative, type), type, Values(discriminator, alternative, schemas), Shape(alternative, type, schemas)));
            }
        }

        return new UnionSpec(
            key,
            DocumentationText.OfSchema(use.Schema.Title, use.Schema.Description),
            use.Schema.Deprecated,
            UnionShapes.Distinguish(variants),
            discriminator?.PropertyName);
    }

    private static string PreferredName(SchemaUse alternative, TypeRef type) => type.Kind switch
    {
        TypeKind.Model or TypeKind.Enum or TypeKind.Union => alternative.Schema switch
        {
            OpenApiSchemaReference { Reference.Id: { } id } => Identifier.Pascal(id),
            { AllOf: [OpenApiSchemaReference { Reference.Id: { } id }] } => Identifier.Pascal(id),
            { Title: { Length: > 0 } title } => Identifier.Pascal(title),
            _ => "Variant" + (int.TryParse(alternative.Path.Segment, out int index) ? index + 1 : 1),
        },
        TypeKind.List => PreferredItemName(type.Item!) + "List",
        TypeKind.Map => PreferredItemName(type.Item!) + "Map",
        _ => type.Kind.ToString(),
    };

    private static string PreferredItemName(TypeRef item) => item.Kind switch
    {
        TypeKind.List => PreferredItemName(item.Item!) + "List",
        TypeKind.Map => PreferredItemName(item.Item!) + "Map",
        TypeKind.Model or TypeKind.Enum or TypeKind.Union => Identifier.Pascal(item.Name!.Substring(item.Name.LastIndexOf('/') + 1)),
        _ => item.Kind.ToString(),
    };

    private static EquatableArray<string> Values(OpenApiDiscriminator? discriminator, SchemaUse alternative, SchemaBinder schemas)
    {
        if (discriminator is null || alternative.Schema is not OpenApiSchemaReference { Reference.Id: { } name })
        {
            return default;
        }

        List<string> values = (discriminator.Mapping ?? new Dictionary<string, OpenApiSchemaReference>())
            .Where(entry => entry.Value.Reference.Id == name)
            .Select(entry => entry.Key)
            .ToList();
        if (values.Count == 0)
        {
            values.Add(name);
        }

        // A base reads its subtypes itself.
        if (schemas.FindComponent(name) is { } component && schemas.Hierarchies.Find(schemas.ComponentUse(name, component)) is { } type && type.Discriminator.PropertyName == discriminator.PropertyName)
        {
            values.AddRange(type.Descendants().SelectMany(subtype => type.ValuesOf(subtype)).Where(value => !values.Contains(value)).ToList());
        }

        return values.ToEquatableArray();
    }

    private static VariantShape Shape(SchemaUse alternative, TypeRef type, SchemaBinder schemas)
    {
        JsonKinds kinds = Kinds(type);
        if (type.Kind == TypeKind.Enum)
        {
            IOpenApiSchema? schema = schemas.Resolve(alternative.Schema);
            return new VariantShape(Kinds(type, schema), default, default, (schema?.Enum ?? Enumerable.Empty<JsonNode>()).Select(Text).Where(text => text is not null).Select(text => text!).ToEquatableArray());
        }

        if (type.Kind != TypeKind.Model)
        {
            return new VariantShape(kinds, default, default, default);
        }

        var required = new HashSet<string>(System.StringComparer.Ordinal);
        var members = new Dictionary<string, IOpenApiSchema>(System.StringComparer.Ordinal);
        foreach ((SchemaUse part, bool isAlternative) in ObjectParts.Flatten(alternative, schemas))
        {
            if (!isAlternative)
            {
                required.UnionWith(part.Schema.Required ?? Enumerable.Empty<string>());
            }

            foreach (KeyValuePair<string, IOpenApiSchema> property in part.Schema.Properties ?? new Dictionary<string, IOpenApiSchema>())
            {
                members[property.Key] = property.Value;
            }
        }

        return new VariantShape(
            kinds,
            required.Where(members.ContainsKey).OrderBy(name => name, System.StringComparer.Ordinal).Select(name => new MemberShape(name, Allowed(members[name], schemas))).ToEquatableArray(),
            members.Keys.OrderBy(name => name, System.StringComparer.Ordinal).ToEquatableArray(),
            default);
    }

    private static EquatableArray<string> Allowed(IOpenApiSchema member, SchemaBinder schemas)
    {
        List<string?> values = (schemas.Resolve(member)?.Enum ?? Enumerable.Empty<JsonNode>()).Select(Text).ToList();
        return values.Contains(null) ? default : values.Select(value => value!).ToEquatableArray();
    }

    private static string? Text(JsonNode node) => !SchemaQuestions.IsNull(node) && node.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;

    private static JsonKinds Kinds(TypeRef type, IOpenApiSchema? schema = null) => type.Kind switch
    {
        TypeKind.Model or TypeKind.Map => JsonKinds.Object,
        TypeKind.List => JsonKinds.Array,
        TypeKind.Boolean => JsonKinds.Boolean,
        TypeKind.Byte or TypeKind.Int16 or TypeKind.Int32 or TypeKind.Int64 or TypeKind.UInt32 or TypeKind.UInt64 => JsonKinds.Integer,
        TypeKind.Single or TypeKind.Double or TypeKind.Decimal => JsonKinds.Integer | JsonKinds.Number,
        TypeKind.Enum => schema?.Enum?.Any(value => Text(value) is not null) == false ? JsonKinds.Integer : JsonKinds.String,
        TypeKind.Union or TypeKind.Json => JsonKinds.Any,
        _ => JsonKinds.String,
    };
}
