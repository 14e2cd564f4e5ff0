using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Model;
using Cohesity.Generator.Naming;

namespace Cohesity.Generator.Emitting;

/// <summary>Emits an open enum: a struct around the value on the wire, with the well-known values as members.</summary>
internal static class EnumEmitter
{
    /// <summary>The members of an emitted enum that no well-known value may be named like.</summary>
    public static IReadOnlyList<string> ReservedMembers { get; } = ReservedNames.ObjectMembers.Concat(new[] { "PrintMembers", "Clone", "JsonCodec", "Value", "Values", "HasValue" }).ToList();

    public static void Emit(SourceWriter writer, EnumSpec spec, EmitContext context)
    {
        string type = context.Own(spec.Name);
        string value = spec.IsInteger ? "long" : "string";
        Documentation.Write(
            writer,
            spec.Documentation,
            $"The schema <c>{Documentation.Escape(spec.Name)}</c>.",
            "An open enum: a value that is not among the members is kept as it came. <c>default</c> is no value at all.",
            spec.IsDeprecated ? "Deprecated." : null);
        writer.Line(GeneratedFile.Attribute);
        writer.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof({context.Support("JsonCodecConverter")}<{type}, {type}.JsonCodec>))]");
        using (writer.Braces($"{context.Accessibility} readonly partial record struct {spec.Name} : {context.Support("IOpenEnum")}"))
        {
            if (spec.IsInteger)
            {
                writer.Line("private readonly bool _hasValue;");
                writer.Line();
            }

            Documentation.Xml(writer, "summary", "Makes a value, well-known or not.");
            using (writer.Braces($"public {spec.Name}({value} value)"))
            {
                writer.Line(spec.IsInteger ? "Value = value;" : "Value = value ?? throw new global::System.ArgumentNullException(nameof(value));");
                if (spec.IsInteger)
                {
                    writer.Line("_hasValue = true;");
                }
            }

            writer.Line();
            foreach (EnumMemberSpec member in spec.Members)
            {
                Describe(writer, member);
                writer.Line($"public static {type} {member.Name} => new(Values.{member.Name});");
            }

            writer.Line();
            Documentation.Xml(writer, "summary", spec.IsInteger ? "The value on the wire; 0 for <c>default</c>." : "The value on the wire; null for <c>default</c>.");
            writer.Line(spec.IsInteger ? "public long Value { get; }" : "public string? Value { get; }");
            writer.Line();
            Documentation.Xml(writer, "summary", "False for <c>default</c>, which is no value.");
            writer.Line(spec.IsInteger ? "public bool HasValue => _hasValue;" : "public bool HasValue => Value is not null;");
            EmitConversions(writer, spec, type, value);
            EmitValues(writer, spec, value);
            EmitCodec(writer, spec, type, context);
        }
    }

    private static void EmitConversions(SourceWriter writer, EnumSpec spec, string type, string value)
    {
        writer.Line();
        Documentation.Xml(writer, "summary", "Makes a value, well-known or not.");
        writer.Line($"public static implicit operator {type}({value} value) => new(value);");
        writer.Line();
        Documentation.Xml(writer, "summary", "The value on the wire; empty for <c>default</c>.");
        writer.Line(spec.IsInteger
            ? "public override string ToString() => _hasValue ? Value.ToString(global::System.Globalization.CultureInfo.InvariantCulture) : \"\";"
            : "public override string ToString() => Value ?? \"\";");
    }

    private static void EmitValues(SourceWriter writer, EnumSpec spec, string value)
    {
        writer.Line();
        Documentation.Xml(writer, "summary", "The well-known values as constants, for a <c>switch</c>.");
        using (writer.Braces("public static class Values"))
        {
            foreach (EnumMemberSpec member in spec.Members)
            {
                Documentation.Xml(writer, "summary", $"<c>{Documentation.Escape(member.Value)}</c>");
                writer.Line($"public const {value} {member.Name} = {(spec.IsInteger ? Literal.Integer(member.Value) : Literal.Of(member.Value))};");
            }
        }
    }

    private static void EmitCodec(SourceWriter writer, EnumSpec spec, string type, EmitContext context)
    {
        writer.Line();
        Documentation.Xml(writer, "summary", $"Reads and writes the JSON of <see cref=\"{type}\"/>.");
        writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        using (writer.Braces($"public readonly struct JsonCodec : {context.Support("IJsonCodec")}<{type}>"))
        {
            bool isKnown = !spec.IsInteger && spec.Members.Count > 0;
            if (isKnown)
            {
                NamesEmitter.Emit(writer, "Known", spec.Members.Select(member => member.Value).Distinct().ToList(), context);
                writer.Line();
            }

            string read = spec.IsInteger ? "NullableInt64(ref reader)" : isKnown ? "NullableString(ref reader, Known)" : "NullableString(ref reader)";
            writer.Line("/// <inheritdoc/>");
            string result = $"{context.Support("JsonRead")}.{read} is {{ }} value ? new {type}(value) : default;";
            if (context.IsStrict)
            {
                using (writer.Braces($"public {type} Read(ref global::System.Text.Json.Utf8JsonReader reader)"))
                {
                    writer.Line($"{context.Support("JsonStrict")}.Expect<{(spec.IsInteger ? "long" : "string")}>(ref reader);");
                    writer.Line($"return {result}");
                }
            }
            else
            {
                writer.Line($"public {type} Read(ref global::System.Text.Json.Utf8JsonReader reader) => {result}");
            }

            writer.Line();
            writer.Line("/// <inheritdoc/>");
            writer.Line($"public void Write({context.Support("JsonWriter")} writer, {type} value) => {context.Support("JsonWrite")}.OpenEnum(writer, {(spec.IsInteger ? "value.HasValue ? value.Value : null" : "value.Value")}, {Literal.Of(spec.Name)});");
        }
    }

    private static void Describe(SourceWriter writer, EnumMemberSpec member) =>
        Documentation.Write(writer, new DocumentationSpec(member.Description, null), $"<c>{Documentation.Escape(member.Value)}</c>");
}
