using System.Collections.Generic;
using System.Globalization;
using System.Text.Json.Nodes;
using Cohesity.Generator.Binding.Descriptions;
using Cohesity.Generator.Common;
using Cohesity.Generator.Model.Types;
using Cohesity.Generator.Naming;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Schemas;

/// <summary><c>prefixItems</c>: an array whose items have types of their own, a class with a property for each (JSON Schema 2020-12, Core, section 10.3.1.1).</summary>
internal sealed class TupleBinder : ISchemaBinder
{
    public TypeRef? TryBind(SchemaUse use, SchemaBinder schemas) =>
        use.Schema.PrefixItems() is { Count: > 0 } names && use.Schema.TypeWithoutNull() is default(JsonSchemaType) or JsonSchemaType.Array
            ? schemas.Declare(use, TypeKind.Tuple, key => Complete(key, use, names, schemas)).AsNullable(use.Schema.AllowsNull())
            : null;

    private static TupleSpec Complete(string key, SchemaUse use, JsonArray names, SchemaBinder schemas)
    {
        var items = new List<TupleItemSpec>();
        for (int i = 0; i < names.Count; i++)
        {
            string number = (i + 1).ToString(CultureInfo.InvariantCulture);
            bool isRequired = i < (use.Schema.MinItems ?? 0);
            IOpenApiSchema? item = names[i]?.GetValue<string>() is { Length: > 0 } name ? schemas.FindComponent(name) : null;
            TypeRef type = item is null ? TypeRef.Json : schemas.BindComponent(names[i]!.GetValue<string>(), item);
            items.Add(new TupleItemSpec(
                string.IsNullOrWhiteSpace(item?.Title) ? "Item" + number : Identifier.Pascal(item!.Title!),
                isRequired ? type : type.AsNullable(),
                isRequired,
                DocumentationText.OfSchema(null, item?.Description)));
        }

        // { prefixItems: […], items: false }: no more items, which is { not: {} } to the reader; a server that sends some is understood.
        TypeRef more = use.Schema.Items is { } rest && !(rest is not OpenApiSchemaReference && rest.Not is not null) ? schemas.Bind(use.Below(rest, use.Path / "items", "Item")) : TypeRef.Json;
        return new TupleSpec(key, DocumentationText.OfSchema(use.Schema.Title, use.Schema.Description), use.Schema.Deprecated, items.ToEquatableArray(), more);
    }
}
