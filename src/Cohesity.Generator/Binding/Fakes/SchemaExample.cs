using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Cohesity.Generator.Binding.Schemas;
using Cohesity.Generator.Binding.Schemas.Objects;
using Cohesity.Generator.Model.Types;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Fakes;

/// <summary>Makes an example of a schema that has no type in the model, since the project has one: what the schema gives as one, or all of its members, one item, the first alternative.</summary>
internal static class SchemaExample
{
    private const int MaxDepth = 8;

    /// <summary>The example; null where the schema recurs without end.</summary>
    public static JsonNode? Of(SchemaUse use, SchemaBinder schemas) => Of(use, schemas, MaxDepth);

    private static JsonNode? Of(SchemaUse use, SchemaBinder schemas, int depth)
    {
        if (depth == 0 || schemas.Resolve(use.Schema) is not { } schema)
        {
            return null;
        }

        use = use with { Schema = schema };
        if ((Given(schema) ?? schema.Enum?.FirstOrDefault(value => !OpenApiSchemaExtensions.IsNull(value))) is { } given && !ExampleText.HoldsSecret(given))
        {
            return given.DeepClone();
        }

        List<(string Name, SchemaUse Use)> members = AllOfFlattener.Flatten(use, schemas)
            .Where(part => !part.IsAlternative)
            .SelectMany(part => (part.Use.Schema.Properties ?? new Dictionary<string, IOpenApiSchema>()).Select(property => (property.Key, part.Use.Below(property.Value, part.Use.Path / "properties" / property.Key, ""))))
            .ToList();
        if (members.Count > 0)
        {
            return Object(members, schemas, depth);
        }

        IOpenApiSchema? alternative = (schema.OneOf ?? Enumerable.Empty<IOpenApiSchema>()).Concat(schema.AnyOf ?? Enumerable.Empty<IOpenApiSchema>()).FirstOrDefault(each => !each.IsOnlyNull());
        return alternative is not null ? Of(use with { Schema = alternative }, schemas, depth - 1)
            : schema.AllOf is { Count: > 0 } parts ? Of(use with { Schema = parts[0] }, schemas, depth - 1)
            : schema.Items is { } items ? new JsonArray(Of(use.Below(items, use.Path / "items", ""), schemas, depth - 1))
            : PrimitiveBinder.KindOf(schema) is { } kind ? ScalarExamples.Of(ConstraintBinder.Constrain(new TypeRef(kind), schema))
            : new JsonObject();
    }

    private static JsonObject Object(List<(string Name, SchemaUse Use)> members, SchemaBinder schemas, int depth)
    {
        var made = new JsonObject();
        foreach ((string name, SchemaUse member) in members)
        {
            if (schemas.Resolve(member.Schema)?.WriteOnly != true && Of(member, schemas, depth - 1) is { } value)
            {
                made[name] = value;
            }
        }

        return made;
    }

#pragma warning disable CS0618 // 3.1 advises against it; documents have it.
    private static JsonNode? Given(IOpenApiSchema schema) => schema.Example ?? (schema.Examples is { Count: > 0 } examples ? examples[0] : null);
#pragma warning restore CS0618
}
