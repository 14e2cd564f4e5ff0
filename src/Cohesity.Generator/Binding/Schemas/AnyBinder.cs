using Cohesity.Generator.Model.Types;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Schemas;

/// <summary>Every other schema: any JSON, with a diagnostic where the document is more specific than the type.</summary>
internal sealed class AnyBinder : ISchemaBinder
{
    public TypeRef? TryBind(SchemaUse use, SchemaBinder schemas)
    {
        JsonSchemaType type = use.Schema.TypeWithoutNull();
        if (use.Schema.Not is not null)
        {
            return schemas.Inexpressible(use.Path, "'not' has no C# form");
        }

        return type == default || use.Schema.IsOnlyNull()
            ? TypeRef.Json
            : schemas.Inexpressible(use.Path, $"it may be of several types: {type.ToString().ToLowerInvariant()}");
    }
}
