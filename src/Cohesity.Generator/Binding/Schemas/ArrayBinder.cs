using Cohesity.Generator.Model.Types;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Schemas;

/// <summary><c>type: array</c>: a list.</summary>
internal sealed class ArrayBinder : ISchemaBinder
{
    public TypeRef? TryBind(SchemaUse use, SchemaBinder schemas)
    {
        JsonSchemaType type = use.Schema.TypeWithoutNull();
        bool isArray = type == JsonSchemaType.Array || (type == default && use.Schema.Items is not null);
        if (!isArray)
        {
            return null;
        }

        return Items(use, schemas) with { IsNullable = use.Schema.AllowsNull() };
    }

    private static TypeRef Items(SchemaUse use, SchemaBinder schemas)
    {
        if (use.Schema.Items is not { } items)
        {
            return new TypeRef(TypeKind.List, Item: TypeRef.Json);
        }

        // Go's []byte, { type: array, items: { type: integer, format: uint8 } }, is base64 in JSON.
        if (items is not OpenApiSchemaReference && items.Format == "uint8" && items.TypeWithoutNull() == JsonSchemaType.Integer)
        {
            return new TypeRef(TypeKind.Bytes);
        }

        return new TypeRef(TypeKind.List, Item: schemas.Bind(schemas.Recall(items) ?? use.Below(items, use.Path / "items", "Item")));
    }
}
