using System.Globalization;
using Cohesity.Generator.Common;
using Cohesity.Generator.Model.Types;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Schemas.Unions;

/// <summary>The formats, patterns and bounds by which a value can be recognized beyond its JSON kind, also those of a list's items.</summary>
internal static class ValueFits
{
    // Lists in lists.
    private const int MaxNesting = 4;

    /// <summary>The type with what can be checked of its values, or null when all values of its kind fit.</summary>
    public static TypeRef? Of(TypeRef type)
    {
        ConstraintsSpec own = type.Constraints ?? ConstraintsSpec.None;
        switch (type.Kind)
        {
            case TypeKind.String:
                var text = new ConstraintsSpec(own.MinLength, own.MaxLength, own.DotNetPattern is null ? null : own.Pattern) { DotNetPattern = own.DotNetPattern };
                return text == ConstraintsSpec.None ? null : new TypeRef(type.Kind, Constraints: text);
            case TypeKind.DateTime or TypeKind.HttpDate or TypeKind.Date or TypeKind.Time or TypeKind.Duration or TypeKind.Guid or TypeKind.Bytes or TypeKind.Base64Url:
                return new TypeRef(type.Kind);
            case TypeKind.Byte or TypeKind.Int16 or TypeKind.Int32 or TypeKind.UInt32 or TypeKind.UInt64:
                return OfNumber(type.Kind, own) ?? new TypeRef(type.Kind);
            case TypeKind.Int64 or TypeKind.Single or TypeKind.Double or TypeKind.Decimal:
                return OfNumber(type.Kind, own);
            case TypeKind.Mapped:
                return Of(type.Item!);
            case TypeKind.List:
                var counts = new ConstraintsSpec(MinCount: own.MinCount, MaxCount: own.MaxCount);
                TypeRef? item = Of(type.Item!);
                return item is null && counts == ConstraintsSpec.None ? null : new TypeRef(type.Kind, Item: item ?? TypeRef.Json, Constraints: counts);
            default:
                return null;
        }
    }

    /// <summary>The same for the values of a member. No type is declared for it.</summary>
    public static TypeRef? Of(IOpenApiSchema member, SchemaBinder schemas) => Plain(member, schemas, MaxNesting) is { } type ? Of(type) : null;

    private static TypeRef? Plain(IOpenApiSchema member, SchemaBinder schemas, int nesting)
    {
        if (nesting == 0 || schemas.Resolve(member) is not OpenApiSchema schema || schema.Enum is { Count: > 0 } || schema.AllOf is { Count: > 0 } || schema.HasAlternatives())
        {
            return null;
        }

        TypeRef? type = schema.TypeWithoutNull() == JsonSchemaType.Array
            ? new TypeRef(TypeKind.List, Item: (schema.Items is { } items ? Plain(items, schemas, nesting - 1) : null) ?? TypeRef.Json)
            : new PrimitiveBinder().TryBind(new SchemaUse(schema, JsonPath.Root(""), ""), schemas);
        return type is null ? null : ConstraintBinder.Constrain(type, schema);
    }

    // 1e400 is no number of C#'s.
    private static TypeRef? OfNumber(TypeKind kind, ConstraintsSpec own)
    {
        var bounds = new ConstraintsSpec(
            Minimum: Known(own.Minimum),
            IsMinimumExclusive: own.IsMinimumExclusive && Known(own.Minimum) is not null,
            Maximum: Known(own.Maximum),
            IsMaximumExclusive: own.IsMaximumExclusive && Known(own.Maximum) is not null,
            MultipleOf: Known(own.MultipleOf));
        return bounds == ConstraintsSpec.None ? null : new TypeRef(kind, Constraints: bounds);
    }

    private static string? Known(string? bound) => decimal.TryParse(bound, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? bound : null;
}
