using System.Globalization;
using System.Linq;
using Cohesity.Generator.Model;

namespace Cohesity.Generator.Emitting;

/// <summary>Emits the codec of an object: names that are encoded once, a reader that dispatches on a name's number, and a writer.</summary>
internal static class ObjectCodecEmitter
{
    private const int MembersPerWord = 64;

    public static void Emit(SourceWriter writer, ObjectSpec spec, EmitContext context)
    {
        string type = context.Own(spec.Name);
        writer.Separate();
        Documentation.Xml(writer, "summary", $"Reads and writes the JSON of <see cref=\"{type}\"/>.");
        writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        using (writer.Braces($"public readonly struct JsonCodec : {context.Support("IJsonCodec")}<{type}>"))
        {
            if (spec.Properties.Count > 0)
            {
                NamesEmitter.Emit(writer, "Names", spec.Properties.Select(property => property.JsonName).ToList(), context);
            }

            writer.Separate();
            writer.Line("/// <inheritdoc/>");
            using (writer.Braces($"public {type} Read(ref global::System.Text.Json.Utf8JsonReader reader)"))
            {
                EmitRead(writer, spec, context);
            }

            writer.Line();
            writer.Line("/// <inheritdoc/>");
            using (writer.Braces($"public void Write({context.Support("JsonWriter")} writer, {type} value)"))
            {
                EmitWrite(writer, spec, context);
            }
        }
    }

    private static void EmitRead(SourceWriter writer, ObjectSpec spec, EmitContext context)
    {
        TypeRef? extension = ObjectEmitter.ExtensionType(spec, context);
        string type = context.Own(spec.Name);
        string unknown = Unknown(spec, extension, context);
        writer.Line($"{context.Support("JsonRead")}.StartObject(ref reader);");
        writer.Line(spec.Properties.Any(ObjectEmitter.IsCSharpRequired) ? $"var value = new {type}(this);" : $"var value = new {type}();");
        if (spec.Properties.Count > 0)
        {
            writer.Line("int member = -1;");
            if (context.IsStrict)
            {
                writer.Line($"var seen = new {context.Support("JsonStrictMembers")}();");
            }
        }

        bool needsNames = spec.Properties.Count > 0 || extension is not null;
        using (writer.Braces($"while ({context.Support("JsonRead")}.NextMember(ref reader, out {(needsNames ? "global::System.ReadOnlySpan<byte> name" : "_")}))"))
        {
            if (spec.Properties.Count == 0)
            {
                writer.Line(unknown);
            }
            else
            {
                using (writer.Braces(context.IsStrict ? "switch (seen.Add(Names.Find(name, ref member)))" : "switch (Names.Find(name, ref member))"))
                {
                    for (int i = 0; i < spec.Properties.Count; i++)
                    {
                        PropertySpec property = spec.Properties[i];
                        string presence = property.TracksPresence && Target(property) != property.Name ? $" value.{PresenceEmitter.Set(spec, property)};" : "";
                        writer.Line($"case {Number(i)}: value.{Target(property)} = {TypeText.Read(ReadType(property, context), context)};{presence} break;");
                    }

                    writer.Line($"default: {unknown}{(unknown.StartsWith("throw", System.StringComparison.Ordinal) ? "" : " break;")}");
                }
            }
        }

        writer.Line();
        if (context.IsStrict)
        {
            EmitRequired(writer, spec);
        }

        writer.Line("return value;");
    }

    // A response need not have what only the client sends (OpenAPI 3.1, section 4.8.24.1).
    private static void EmitRequired(SourceWriter writer, ObjectSpec spec)
    {
        for (int first = 0; first < spec.Properties.Count; first += MembersPerWord)
        {
            ulong required = 0;
            for (int i = first; i < spec.Properties.Count && i < first + MembersPerWord; i++)
            {
                required |= spec.Properties[i] is { IsRequired: true, IsWriteOnly: false } ? 1UL << (i - first) : 0;
            }

            if (required != 0)
            {
                writer.Line($"seen.Require(Names, 0x{required.ToString("X", CultureInfo.InvariantCulture)}UL{(first == 0 ? "" : ", first: " + Number(first))});");
            }
        }
    }

    // Optional members are nullable in C#; a strict reader goes by what the schema says.
    private static TypeRef ReadType(PropertySpec property, EmitContext context) => context.IsStrict ? property.Type.AsNullable(property.AllowsNull) : property.Type;

    private static string Unknown(ObjectSpec spec, TypeRef? extension, EmitContext context) => extension is null
        ? context.IsStrict && spec.IsClosed ? $"throw {context.Support("JsonStrict")}.Undeclared();" : $"{context.Support("JsonRead")}.Skip(ref reader);"
        : $"value.AdditionalProperties = {context.Support(context.IsStrict ? "JsonStrict" : "JsonRead")}.Extension<{TypeText.Of(extension, context)}, {TypeText.Codec(extension, context)}>(ref reader, name, value.AdditionalProperties);";

    private static void EmitWrite(SourceWriter writer, ObjectSpec spec, EmitContext context)
    {
        writer.Line("writer.WriteStartObject();");
        for (int i = 0; i < spec.Properties.Count; i++)
        {
            PropertySpec property = spec.Properties[i];
            if (!property.IsReadOnly)
            {
                writer.Line(WriteMember(spec, i, context));
                continue;
            }

            using (writer.Braces("if (!writer.IsRequest)"))
            {
                writer.Line(WriteMember(spec, i, context));
            }

            writer.Line();
        }

        if (ObjectEmitter.ExtensionType(spec, context) is { } extension)
        {
            writer.Line($"{context.Support("JsonWrite")}.Extension<{TypeText.Of(extension, context)}, {TypeText.Codec(extension, context)}>(writer, value.AdditionalProperties);");
        }

        writer.Line("writer.WriteEndObject();");
    }

    // The codec goes past a property that is obsolete, since using it would be a warning.
    private static string Target(PropertySpec property) => ObjectEmitter.IsObsolete(property) ? PresenceEmitter.Field(property) : property.Name;

    private static string WriteMember(ObjectSpec spec, int index, EmitContext context)
    {
        PropertySpec property = spec.Properties[index];
        bool isRequired = property is { IsRequired: true, IsReadOnly: false };
        bool isAlwaysThere = property.Type is { IsValueType: true, IsNullable: false, Kind: not TypeKind.Json };
        string mode = (isRequired && !property.Type.IsNullable) || (isAlwaysThere && !property.TracksPresence) ? "Required" : "Optional";
        string? isNullWritten = property.TracksPresence ? PresenceEmitter.IsSet(spec, property, "value") : isRequired && property.Type.IsNullable ? "true" : null;
        return TypeText.Write(property.Type, mode, $"Names[{Number(index)}]", "value." + Target(property), isNullWritten, context);
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
