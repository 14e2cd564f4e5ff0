using System.Linq;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Emitting.Enums;

/// <summary>Emits an open enum: a struct around the value on the wire, with the well-known values as members.</summary>
internal static class EnumEmitter
{
    public static void Emit(SourceWriter writer, EnumSpec spec, EmitContext context)
    {
        string type = spec.Name;
        string value = spec.IsInteger ? "long?" : "string?";
        string kind = spec.IsInteger ? "IntegerEnum" : "Enum";
        Documentation.Write(
            writer,
            spec.Documentation,
            null,
            spec.IsDeprecated ? "Deprecated." : null);
        Documentation.Xml(writer, "param name=\"Value\"", "The value on the wire, which need not be among the members; null for <c>default</c>, which is no value.");
        writer.Line(GeneratedFile.Attribute);
        writer.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof({TypeText.Converter(spec.Reference, context)}))]");
        using (writer.Braces($"{context.Accessibility} readonly partial record struct {spec.Name}({value} Value) : {context.Support("IOpen" + kind)}"))
        {
            foreach (EnumMemberSpec member in spec.Members)
            {
                Documentation.Write(writer, member.Documentation, null);
                writer.Line($"public static readonly {type} {member.Name} = new(Values.{member.Name});");
            }

            writer.Separate();
            Documentation.Xml(writer, "summary", "Takes any value, well-known or not.");
            writer.Line($"public static implicit operator {type}({value} value) => new(value);");
            writer.Line();
            Documentation.Xml(writer, "summary", "The value on the wire; empty for <c>default</c>.");
            writer.Line(spec.IsInteger
                ? "public override string ToString() => Value?.ToString(global::System.Globalization.CultureInfo.InvariantCulture) ?? \"\";"
                : "public override string ToString() => Value ?? \"\";");
            EmitValues(writer, spec);
        }
    }

    private static void EmitValues(SourceWriter writer, EnumSpec spec)
    {
        writer.Line();
        Documentation.Xml(writer, "summary", "The well-known values as constants, for a <c>switch</c>.");
        using (writer.Braces("public static class Values"))
        {
            if (spec.Members.Count > 0)
            {
                // One declaration for all: what there is to say of each stands on the member of the same name.
                writer.Items(spec.IsInteger ? "public const long " : "public const string ", spec.Members.Select(member => $"{member.Name} = {(spec.IsInteger ? Literal.Integer(member.Value) : Literal.Of(member.Value))}").ToList(), ";");
            }
        }
    }
}
