using Cohesity.Generator.Binding.Schemas.Mappings;
using Cohesity.Generator.Model.Types;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Schemas;

/// <summary>Strings, numbers and booleans, by type and format. An unknown format falls back to the type.</summary>
internal sealed class PrimitiveBinder : ISchemaBinder
{
    public TypeRef? TryBind(SchemaUse use, SchemaBinder schemas)
    {
        return KindOf(use.Schema) switch
        {
            null => null,
            TypeKind.Json => schemas.Inexpressible(use.Path, "it allows integers that no C# type holds"),
            { } known when use.Schema.TypeWithoutNull() == JsonSchemaType.String && schemas.Mappings.OfFormat(use.Schema.Format) is { } mapping => Mapped(use, known, mapping, schemas),
            { } known => new TypeRef(known, IsNullable: use.Schema.AllowsNull()),
        };
    }

    private static TypeRef Mapped(SchemaUse use, TypeKind kind, TypeMapping mapping, SchemaBinder schemas)
    {
        MappedConstraints.ReportUnchecked(use, schemas);
        return new TypeRef(TypeKind.Mapped, Item: new TypeRef(kind), IsNullable: use.Schema.AllowsNull()) { Mapping = mapping };
    }

    /// <summary>The kind of a schema by its type and format alone; null when it is none of one kind.</summary>
    public static TypeKind? KindOf(IOpenApiSchema schema) => schema.TypeWithoutNull() switch
    {
        JsonSchemaType.String => OfString(schema),
        JsonSchemaType.Integer => OfInteger(schema),
        JsonSchemaType.Number => OfNumber(schema),
        JsonSchemaType.Integer | JsonSchemaType.Number => OfNumber(schema),
        JsonSchemaType.Boolean => TypeKind.Boolean,
        _ => null,
    };

    /// <summary>Whether a schema of the type string is a C# string, whatever its format.</summary>
    public static bool IsPlainString(IOpenApiSchema schema) => OfString(schema) == TypeKind.String;

    private static TypeKind OfString(IOpenApiSchema schema) => schema.Format switch
    {
        "date-time" => TypeKind.DateTime,
        "date-time-rfc1123" or "http-date" => TypeKind.HttpDate,
        "date" => TypeKind.Date,
        "time" => TypeKind.Time,
        "duration" => TypeKind.Duration,
        "uuid" or "guid" => TypeKind.Guid,
        "uri" or "url" or "uri-reference" or "iri" or "iri-reference" => TypeKind.Uri,
        "byte" => TypeKind.Bytes,
        "base64url" => TypeKind.Base64Url,
        _ => (schema as OpenApiSchema)?.ContentEncoding switch
        {
            "base64" => TypeKind.Bytes,
            "base64url" => TypeKind.Base64Url,
            _ => TypeKind.String,
        },
    };

    private static TypeKind OfInteger(IOpenApiSchema schema) => schema.Format switch
    {
        // .NET's own are not on every framework, and a decimal does not hold them.
        "int128" or "uint128" or "bigint" or "biginteger" => TypeKind.Json,
        "int32" => Holding(TypeKind.Int32, schema),
        "int16" or "int8" => Holding(TypeKind.Int16, schema),
        "uint16" => Holding(TypeKind.Int32, schema),
        "uint8" => Holding(TypeKind.Byte, schema),
        "uint32" => Holding(TypeKind.UInt32, schema),
        "uint64" => Holding(TypeKind.UInt64, schema),
        _ => Holding(TypeKind.Int64, schema),
    };

    private static TypeKind OfNumber(IOpenApiSchema schema) => schema.Format switch
    {
        "float" => TypeKind.Single,
        "decimal" => TypeKind.Decimal,
        "int32" => Holding(TypeKind.Int32, schema),
        "int64" => Holding(TypeKind.Int64, schema),
        "uint32" => Holding(TypeKind.UInt32, schema),
        "uint64" => Holding(TypeKind.UInt64, schema),
        _ => TypeKind.Double,
    };

    private static TypeKind Holding(TypeKind kind, IOpenApiSchema schema) => IntegerRange.Holding(kind, schema) ?? TypeKind.Json;
}
