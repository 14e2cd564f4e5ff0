using System.Linq;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Model.Types;
using static Cohesity.Generator.Emitting.CSharp.WellKnown;

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
        string header = $"{context.Accessibility} readonly partial record struct {spec.Name}({value} Value) : {context.Support("IOpen" + kind)}";
        using (GeneratedFile.Type(writer, header, JsonConverter(TypeText.Converter(spec.Reference, context))))
        {
            foreach (EnumMemberSpec member in spec.Members)
            {
                Documentation.Write(writer, member.Documentation, null);
                writer.Line($"public static readonly {type} {member.Name} = new(Values.{member.Name});");
            }

            string text = spec.IsInteger ? "Value?.ToString(global::System.Globalization.CultureInfo.InvariantCulture)" : "Value";
            writer.Separate();
            writer.Lines($"""
                /// <summary>Converts any value, well-known or not.</summary>
                public static implicit operator {type}({value} value) => new(value);

                /// <summary>The value on the wire; empty for <c>default</c>.</summary>
                public override string ToString() => {text} ?? "";
                """);
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
                // One declaration for all: each is documented at the member of the same name.
                writer.Items(spec.IsInteger ? "public const long " : "public const string ", spec.Members.Select(member => $"{member.Name} = {(spec.IsInteger ? Literal.Integer(member.Value) : Literal.Of(member.Value))}").ToList(), ";");
            }
        }
    }
}
