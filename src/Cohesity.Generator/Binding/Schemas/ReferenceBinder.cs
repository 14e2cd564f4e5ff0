using Cohesity.Generator.Model.Types;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Schemas;

/// <summary><c>{ $ref: '#/components/schemas/Pet' }</c>: the component's type.</summary>
internal sealed class ReferenceBinder : ISchemaBinder
{
    public TypeRef? TryBind(SchemaUse use, SchemaBinder schemas)
    {
        if (use.Schema is not OpenApiSchemaReference reference)
        {
            return null;
        }

        return reference.Reference.Id is { } name && schemas.FindComponent(name) is { } component
            ? schemas.BindComponent(name, component)
            : TypeRef.Json;
    }
}
