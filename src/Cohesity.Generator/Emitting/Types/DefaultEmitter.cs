using Cohesity.Generator.Common;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Emitting.Types;

/// <summary>Emits the default of a property: a constant where C# has one of the type, a property that gives the value where it has none. It is never an initial value, since a default is the receiver's assumption.</summary>
internal static class DefaultEmitter
{
    /// <summary>The remark of the property, or null when it has no default or a long one.</summary>
    public static string? Remark(string? text) =>
        text is null ? null : $"Defaults to <c>{Documentation.Escape(Excerpt.Of(text))}</c>.";

    public static void Emit(SourceWriter writer, PropertySpec property, EmitContext context)
    {
        if (property.Default is not { ConstantValue: { } value } @default)
        {
            return;
        }

        string type = TypeText.NonNullable(property.Type, context);
        writer.Separate();
        Documentation.Xml(writer, "summary", $"The default of <see cref=\"{property.Name}\"/>: what the receiver assumes when it is absent.");
        writer.Line(property.Type.Kind is >= TypeKind.String and <= TypeKind.Decimal
            ? $"public const {type} {@default.ConstantName} = {Literal.Constant(property.Type.Kind, value)};"
            : $"public static {type} {@default.ConstantName} => {(property.Type.Kind == TypeKind.Enum ? Enum(@default, value) : Literal.Constant(property.Type.Kind, value))};");
    }

    private static string Enum(DefaultSpec @default, string value) => @default.IsNumber ? Literal.Integer(value) : Literal.Of(value);
}
