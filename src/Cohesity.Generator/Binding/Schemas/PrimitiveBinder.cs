using Cohesity.Generator.Model;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Schemas;

/// <summary>Strings, numbers and booleans, by type and format. An unknown format falls back to the type.</summary>
internal sealed class PrimitiveBinder : ISchemaBinder
{
    public TypeRef? TryBind(SchemaUse use, SchemaBinder schemas)
    {
        TypeKind? kind = use.Schema.TypeWithoutNull() switch
        {
            JsonSchemaType.String => OfString(use.Schema),
            JsonSchemaType.Integer => OfInteger(use.Schema.Format),
            JsonSchemaType.Number => OfNumber(use.Schema.Format),
            JsonSchemaType.Integer | JsonSchemaType.Number => OfNumber(use.Schema.Format),
            JsonSchemaType.Boolean => TypeKind.Boolean,
            _ => null,
        };
        return kind is { } known ? new TypeRef(known, IsNullable: use.Schema.AllowsNull()) : null;
    }

    /// <summary>Whether a schema of the type string is a C# string, whatever its format.</summary>
    public static bool IsPlainString(IOpenApiSchema schema) => OfString(schema) == TypeKind.String;

    private static TypeKind OfString(IOpenApiSchema schema) => schema.Format switch
    {
        "date-time" => TypeKind.DateTime,
        "date" => TypeKind.Date,
        "time" => TypeKind.Time,
        "duration" => TypeKind.Duration,
        "uuid" or "guid" => TypeKind.Guid,
        "uri" or "url" or "uri-reference" or "iri" or "iri-reference" => TypeKind.Uri,
        "byte" => TypeKind.Bytes,
        _ => schema is OpenApiSchema { ContentEncoding: "base64" } ? TypeKind.Bytes : TypeKind.String,
    };

    private static TypeKind OfInteger(string? format) => format switch
    {
        "int32" => TypeKind.Int32,
        "int16" or "int8" => TypeKind.Int16,
        "uint16" => TypeKind.Int32,
        "uint8" => TypeKind.Byte,
        "uint32" => TypeKind.UInt32,
        "uint64" => TypeKind.UInt64,
        _ => TypeKind.Int64,
    };

    private static TypeKind OfNumber(string? format) => format switch
    {
        "float" => TypeKind.Single,
        "decimal" => TypeKind.Decimal,
        "int32" => TypeKind.Int32,
        "int64" => TypeKind.Int64,
        "uint32" => TypeKind.UInt32,
        "uint64" => TypeKind.UInt64,
        _ => TypeKind.Double,
    };
}
