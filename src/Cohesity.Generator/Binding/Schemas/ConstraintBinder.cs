using Cohesity.Generator.Model.Types;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Schemas;

/// <summary>Adds the constraints of a schema to the use of its type. Constraints of a schema and of the schemas in it all apply: the narrower counts.</summary>
internal static class ConstraintBinder
{
    public static TypeRef Constrain(TypeRef type, IOpenApiSchema schema)
    {
        if (schema is OpenApiSchemaReference)
        {
            return type;
        }

        ConstraintsSpec inner = type.Constraints ?? ConstraintsSpec.None;
        ConstraintsSpec constraints = type.Kind switch
        {
            TypeKind.String => WithPattern(inner, schema) with
            {
                MinLength = SchemaBounds.Higher(inner.MinLength, Positive(schema.MinLength)),
                MaxLength = SchemaBounds.Lower(inner.MaxLength, schema.MaxLength),
            },
            TypeKind.List => inner with
            {
                MinCount = SchemaBounds.Higher(inner.MinCount, Positive(schema.MinItems)),
                MaxCount = SchemaBounds.Lower(inner.MaxCount, schema.MaxItems),
                HasUniqueItems = schema.UniqueItems == true || inner.HasUniqueItems,
            },
            TypeKind.Map => inner with
            {
                MinCount = SchemaBounds.Higher(inner.MinCount, Positive(schema.MinProperties)),
                MaxCount = SchemaBounds.Lower(inner.MaxCount, schema.MaxProperties),
            },
            _ when IsNumber(type.Kind) => OfNumber(inner, schema),
            _ => inner,
        };
        return constraints == inner ? type : type with { Constraints = constraints };
    }

    // A pattern beside an allOf is among its parts.
    private static ConstraintsSpec WithPattern(ConstraintsSpec inner, IOpenApiSchema schema) =>
        schema.Pattern is null || (schema.AllOf is { Count: > 0 } && inner.Pattern is not null) || SchemaBounds.Both(inner.Pattern, schema.Pattern) is not { } pattern
            ? inner
            : inner with { Pattern = pattern, DotNetPattern = PatternText.ToDotNet(pattern) };

    private static ConstraintsSpec OfNumber(ConstraintsSpec inner, IOpenApiSchema schema)
    {
        (string? minimum, bool isMinimumExclusive) = SchemaBounds.Highest((inner.Minimum, inner.IsMinimumExclusive), SchemaBounds.Minimum(schema));
        (string? maximum, bool isMaximumExclusive) = SchemaBounds.Lowest((inner.Maximum, inner.IsMaximumExclusive), SchemaBounds.Maximum(schema));
        decimal? multiple = inner.MultipleOf is { } text ? decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : null;
        return inner with
        {
            Minimum = minimum,
            IsMinimumExclusive = minimum is not null && isMinimumExclusive,
            Maximum = maximum,
            IsMaximumExclusive = maximum is not null && isMaximumExclusive,
            MultipleOf = SchemaBounds.Multiple(multiple, schema.MultipleOf)?.ToString(System.Globalization.CultureInfo.InvariantCulture),
        };
    }

    private static bool IsNumber(TypeKind kind) => kind is >= TypeKind.Byte and <= TypeKind.Decimal;

    // { minLength: 0 } is no constraint.
    private static int? Positive(int? value) => value > 0 ? value : null;
}
