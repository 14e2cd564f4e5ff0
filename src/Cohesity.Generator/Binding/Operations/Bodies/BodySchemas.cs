using System.Linq;
using Cohesity.Generator.Binding.Schemas;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Types;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Operations.Bodies;

/// <summary>The types of bodies, by what they are sent as.</summary>
internal static class BodySchemas
{
    /// <summary>The type of a whole body.</summary>
    public static TypeRef BindBody(this SchemaBinder schemas, BodyKind kind, IOpenApiSchema? schema, JsonPath path, string name) => kind switch
    {
        BodyKind.Json or BodyKind.Form or BodyKind.Xml => schema is null ? TypeRef.Json : schemas.Bind(new SchemaUse(schema, path, name)),
        BodyKind.Text => BindText(schemas, schema, path, name),
        BodyKind.Binary => schemas.Describe(new TypeRef(TypeKind.Stream), schema, path, name),
        _ => schemas.Describe(new TypeRef(TypeKind.Content), schema, path, name),
    };

    /// <summary>A type that no schema has made, with what the schema of its values says besides.</summary>
    public static TypeRef Describe(this SchemaBinder schemas, TypeRef type, IOpenApiSchema? schema, JsonPath path, string name) =>
        schema is not null && schemas.Resolve(schema) is { } target ? schemas.Say(type, new SchemaUse(target, path, name)) : type;

    // text/plain: { schema: { type: integer } } is a number in digits. What has no text of its own stays the text that it is.
    private static TypeRef BindText(SchemaBinder schemas, IOpenApiSchema? schema, JsonPath path, string name)
    {
        if (schema is null || schemas.Resolve(schema)?.IsAnnotation() != false)
        {
            return TypeRef.String;
        }

        if (!schemas.IsText(schema))
        {
            schemas.Report(ProblemIds.TextUntyped, path);
            return Text();
        }

        if ((schemas.Resolve(schema)!.OneOf?.Count ?? 0) + (schemas.Resolve(schema)!.AnyOf?.Count ?? 0) > 2)
        {
            return Text();
        }

        TypeRef type = schemas.Bind(new SchemaUse(schema, path, name));
        return type.Kind is TypeKind.Enum or TypeKind.Mapped or (> TypeKind.String and < TypeKind.Uri) ? type : Text();

        TypeRef Text() => schemas.Describe(TypeRef.String, schema, path, name);
    }

    /// <summary>Whether the values of a schema can be written as text: no objects or arrays. It looks at the schema without binding it, so that no unused type is declared.</summary>
    public static bool IsText(this SchemaBinder schemas, IOpenApiSchema schema) => IsText(schemas, schema, SchemaBinder.MaxAliasDepth);

    private static bool IsText(SchemaBinder schemas, IOpenApiSchema schema, int nesting) =>
        nesting > 0
        && schemas.Resolve(schema) is { } target
        && (target.TypeWithoutNull() & (JsonSchemaType.Object | JsonSchemaType.Array)) == default
        && !target.SpeaksOfMembers()
        && target.Items is null
        && (target.AllOf ?? Enumerable.Empty<IOpenApiSchema>()).Concat(target.OneOf ?? Enumerable.Empty<IOpenApiSchema>()).Concat(target.AnyOf ?? Enumerable.Empty<IOpenApiSchema>()).All(part => IsText(schemas, part, nesting - 1));

    /// <summary>The type of one value of a body that holds many: <c>itemSchema</c> (OpenAPI 3.2), or the items of <c>schema</c>, or <c>schema</c> itself, as earlier documents have it.</summary>
    public static TypeRef BindItem(this SchemaBinder schemas, IOpenApiMediaType media, JsonPath path, string name)
    {
        if (media.ItemSchema is { } item)
        {
            return schemas.Bind(new SchemaUse(item, path / "itemSchema", name));
        }

        return media.Schema switch
        {
            null => TypeRef.Json,
            { } schema when schemas.Resolve(schema) is { Items: { } items } target && target.TypeWithoutNull() == JsonSchemaType.Array => schemas.Bind(new SchemaUse(items, path / "schema" / "items", name)),
            { } schema => schemas.Bind(new SchemaUse(schema, path / "schema", name)),
        };
    }
}
