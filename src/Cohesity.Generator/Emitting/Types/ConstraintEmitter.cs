using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Emitting.Types;

/// <summary>Emits what checks an object against the constraints of its schema: one call for each member that has any, or that holds objects.</summary>
internal static class ConstraintEmitter
{
    public static void Emit(SourceWriter writer, ObjectSpec spec, EmitContext context)
    {
        string checker = context.Support("ConstraintChecker");
        List<string> calls = new List<string>();
        foreach (PropertySpec property in (spec.Hierarchy?.Inherited ?? default).Concat(spec.Properties))
        {
            string name = Literal.Of(property.JsonName);
            if (ObjectEmitter.IsCSharpRequired(property) && !property.IsWriteOnly && property.Type is { IsNullable: false, IsValueType: false })
            {
                calls.Add($"checker.Required({name}, {property.Name});");
            }

            if (Call(property.Type, name, property.Name, context) is { } call)
            {
                calls.Add(call + ";");
            }
        }

        writer.Separate();
        if (calls.Count == 0)
        {
            writer.Line($"void {context.Support("IConstrained")}.Check({checker} checker) {{ }}");
            return;
        }

        using (writer.Braces($"void {context.Support("IConstrained")}.Check({checker} checker)"))
        {
            foreach (string call in calls)
            {
                writer.Line(call);
            }
        }
    }

    /// <summary>The call that checks a value; null when there is nothing to check.</summary>
    public static string? Call(TypeRef type, string name, string value, EmitContext context)
    {
        ConstraintsSpec own = type.Constraints ?? ConstraintsSpec.None;
        switch (type.Kind)
        {
            case TypeKind.Model:
                return $"checker.Object({name}, {value})";
            case TypeKind.Union:
                return $"checker.Object({name}, {value}?.Value as {context.Support("IConstrained")})";
            case TypeKind.String:
                string pattern = own.DotNetPattern is { } translated ? Literal.Of(translated) : "null";
                return own is { MinLength: null, MaxLength: null } && pattern == "null" ? null : $"checker.Text({name}, {value}, {Number(own.MinLength)}, {Number(own.MaxLength)}, {pattern})";
            case TypeKind.List or TypeKind.Map:
                string? item = Call(type.Item!, "null", "item", context);
                return item is null && own is { MinCount: null, MaxCount: null, HasUniqueItems: false }
                    ? null
                    : $"checker.{(type.Kind == TypeKind.List ? "List" : "Map")}({name}, {value}, {Number(own.MinCount)}, {Number(own.MaxCount)}"
                        + (type.Kind == TypeKind.List ? own.HasUniqueItems ? ", true" : ", false" : "")
                        + (item is null ? ")" : $", static (checker, item) => {item})");
            default:
                return own is { Minimum: null, Maximum: null, MultipleOf: null } ? null : OfNumber(type, own, name, value);
        }
    }

    private static string? OfNumber(TypeRef type, ConstraintsSpec own, string name, string value)
    {
        TypeKind kind = type.Kind is TypeKind.Single or TypeKind.Double ? TypeKind.Double : TypeKind.Decimal;
        var arguments = new List<string>();
        Add(arguments, own.IsMinimumExclusive ? "above" : "minimum", Literal.Bound(kind, own.Minimum));
        Add(arguments, own.IsMaximumExclusive ? "below" : "maximum", Literal.Bound(kind, own.Maximum));
        Add(arguments, "multipleOf", Literal.Bound(kind, own.MultipleOf));
        return arguments.Count == 0 ? null : $"checker.Number({name}, {value}, {string.Join(", ", arguments)})";
    }

    private static void Add(List<string> arguments, string name, string? value)
    {
        if (value is not null)
        {
            arguments.Add($"{name}: {value}");
        }
    }

    private static string Number(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "null";
}
