using Cohesity.Generator.Model;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding;

/// <summary>Adds what a schema asks of its values to the use of their type. What is said outside goes before what is said inside.</summary>
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
            TypeKind.String => inner with
            {
                MinLength = Positive(schema.MinLength) ?? inner.MinLength,
                MaxLength = schema.MaxLength ?? inner.MaxLength,
                Pattern = schema.Pattern ?? inner.Pattern,
            },
            TypeKind.List => inner with
            {
                MinCount = Positive(schema.MinItems) ?? inner.MinCount,
                MaxCount = schema.MaxItems ?? inner.MaxCount,
                HasUniqueItems = schema.UniqueItems == true || inner.HasUniqueItems,
            },
            TypeKind.Map => inner with { MinCount = Positive(schema.MinProperties) ?? inner.MinCount, MaxCount = schema.MaxProperties ?? inner.MaxCount },
            _ when IsNumber(type.Kind) => OfNumber(inner, schema),
            _ => inner,
        };
        return constraints == inner ? type : type with { Constraints = constraints };
    }

    private static ConstraintsSpec OfNumber(ConstraintsSpec inner, IOpenApiSchema schema)
    {
        (string? minimum, bool isMinimumExclusive) = schema.ExclusiveMinimum is { } above ? (above, true) : (schema.Minimum, false);
        (string? maximum, bool isMaximumExclusive) = schema.ExclusiveMaximum is { } below ? (below, true) : (schema.Maximum, false);
        return inner with
        {
            Minimum = minimum ?? inner.Minimum,
            IsMinimumExclusive = minimum is null ? inner.IsMinimumExclusive : isMinimumExclusive,
            Maximum = maximum ?? inner.Maximum,
            IsMaximumExclusive = maximum is null ? inner.IsMaximumExclusive : isMaximumExclusive,
            MultipleOf = schema.MultipleOf?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? inner.MultipleOf,
        };
    }

    private static bool IsNumber(TypeKind kind) => kind is >= TypeKind.Byte and <= TypeKind.Decimal;

    // { minLength: 0 } says nothing.
    private static int? Positive(int? value) => value > 0 ? value : null;
}
