using System.Collections.Generic;
using System.Globalization;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Emitting.Unions;

/// <summary>Emits the checks of formats and constraints by which unions tell their variants apart.</summary>
internal static class FitEmitter
{
    /// <summary>The expression of a check, of type <c>JsonFit</c>.</summary>
    /// <param name="look">A type whose values can be checked.</param>
    /// <param name="context">What the file depends on.</param>
    public static string Of(TypeRef look, EmitContext context)
    {
        ConstraintsSpec own = look.Constraints ?? ConstraintsSpec.None;
        var arguments = new List<string>();
        switch (look.Kind)
        {
            case TypeKind.String:
                Add(arguments, "minimum", Number(own.MinLength));
                Add(arguments, "maximum", Number(own.MaxLength));
                Add(arguments, "pattern", own.DotNetPattern is { } pattern ? Literal.Of(pattern) : null);
                return Call("Text", arguments, context);
            case TypeKind.List:
                Add(arguments, "minimum", Number(own.MinCount));
                Add(arguments, "maximum", Number(own.MaxCount));
                Add(arguments, "item", look.Item!.Kind == TypeKind.Json ? null : Of(look.Item!, context));
                return Call("Items", arguments, context);
            default:
                Add(arguments, own.IsMinimumExclusive ? "above" : "minimum", Literal.Bound(TypeKind.Decimal, own.Minimum));
                Add(arguments, own.IsMaximumExclusive ? "below" : "maximum", Literal.Bound(TypeKind.Decimal, own.Maximum));
                Add(arguments, "multipleOf", Literal.Bound(TypeKind.Decimal, own.MultipleOf));
                string format = $"{context.Support("JsonFits")}.{look.Kind}";
                if (arguments.Count == 0)
                {
                    return format;
                }

                if (look.Kind is not (TypeKind.Single or TypeKind.Double or TypeKind.Decimal))
                {
                    arguments.Insert(0, format);
                }

                return Call("Number", arguments, context);
        }
    }

    private static string Call(string method, List<string> arguments, EmitContext context) => $"{context.Support("JsonFits")}.{method}({string.Join(", ", arguments)})";

    private static void Add(List<string> arguments, string name, string? value)
    {
        if (value is not null)
        {
            arguments.Add($"{name}: {value}");
        }
    }

    private static string? Number(int? value) => value?.ToString(CultureInfo.InvariantCulture);
}
