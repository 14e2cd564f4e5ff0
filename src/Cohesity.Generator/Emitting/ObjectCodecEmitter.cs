using System.Globalization;
using System.Linq;
using Cohesity.Generator.Model;

namespace Cohesity.Generator.Emitting;

/// <summary>Emits the codec of an object: names that are encoded once, a reader that dispatches on a name's number, and a writer.</summary>
internal static class ObjectCodecEmitter
{
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
        TypeRef? extension = ObjectEmitter.ExtensionType(spec);
        string type = context.Own(spec.Name);
        writer.Line($"{context.Support("JsonRead")}.StartObject(ref reader);");
        writer.Line(spec.Properties.Any(ObjectEmitter.IsCSharpRequired) ? $"var value = new {type}(this);" : $"var value = new {type}();");
        if (spec.Properties.Count > 0)
        {
            writer.Line("int member = -1;");
        }

        bool needsNames = spec.Properties.Count > 0 || extension is not null;
        using (writer.Braces($"while ({context.Support("JsonRead")}.NextMember(ref reader, out {(needsNames ? "global::System.ReadOnlySpan<byte> name" : "_")}))"))
        {
            if (spec.Properties.Count == 0)
            {
                EmitUnknown(writer, extension, context);
            }
            else
            {
                using (writer.Braces("switch (Names.Find(name, ref member))"))
                {
                    for (int i = 0; i < spec.Properties.Count; i++)
                    {
                        PropertySpec property = spec.Properties[i];
                        writer.Line($"case {Number(i)}:");
                        using (writer.Indent())
                        {
                            writer.Line($"value.{Target(property)} = {TypeText.Read(property.Type, context)};");
                            if (property.TracksPresence && Target(property) != property.Name)
                            {
                                writer.Line($"value.{PresenceEmitter.Set(spec, property)};");
                            }

                            writer.Line("break;");
                        }
                    }

                    writer.Line("default:");
                    using (writer.Indent())
                    {
                        EmitUnknown(writer, extension, context);
                        writer.Line("break;");
                    }
                }
            }
        }

        writer.Line();
        writer.Line("return value;");
    }

    private static void EmitUnknown(SourceWriter writer, TypeRef? extension, EmitContext context)
    {
        if (extension is null)
        {
            writer.Line($"{context.Support("JsonRead")}.Skip(ref reader);");
            return;
        }

        string values = TypeText.Of(extension, context);
        writer.Line($"value.AdditionalProperties = {context.Support("JsonRead")}.Extension<{values}, {TypeText.Codec(extension, context)}>(ref reader, name, value.AdditionalProperties);");
    }

    private static void EmitWrite(SourceWriter writer, ObjectSpec spec, EmitContext context)
    {
        writer.Line("writer.WriteStartObject();");
        for (int i = 0; i < spec.Properties.Count; i++)
        {
            PropertySpec property = spec.Properties[i];
            if (Condition(spec, property) is not { } condition)
            {
                writer.Line(WriteMember(property, i, context));
                continue;
            }

            using (writer.Braces($"if ({condition})"))
            {
                writer.Line(WriteMember(property, i, context));
            }

            writer.Line();
        }

        if (ObjectEmitter.ExtensionType(spec) is { } extension)
        {
            writer.Line($"{context.Support("JsonWrite")}.Extension<{TypeText.Of(extension, context)}, {TypeText.Codec(extension, context)}>(writer, value.AdditionalProperties);");
        }

        writer.Line("writer.WriteEndObject();");
    }

    // The codec goes past a property that is obsolete, since using it would be a warning.
    private static string Target(PropertySpec property) => ObjectEmitter.IsObsolete(property) ? PresenceEmitter.Field(property) : property.Name;

    // What must hold for a member to be written, beside that it has a value.
    private static string? Condition(ObjectSpec spec, PropertySpec property) => (property.TracksPresence, property.IsReadOnly) switch
    {
        (true, true) => $"!writer.IsRequest && {PresenceEmitter.IsSet(spec, property, "value")}",
        (true, false) => PresenceEmitter.IsSet(spec, property, "value"),
        (false, true) => "!writer.IsRequest",
        _ => null,
    };

    private static string WriteMember(PropertySpec property, int index, EmitContext context)
    {
        string mode = property switch
        {
            { TracksPresence: true } => "Nullable",
            { IsRequired: true, IsReadOnly: false, Type.IsNullable: true } => "Nullable",
            { IsRequired: true, IsReadOnly: false } => "Required",
            { Type: { IsValueType: true, IsNullable: false, Kind: not TypeKind.Json } } => "Required",
            _ => "Optional",
        };
        return TypeText.Write(property.Type, mode, $"Names[{Number(index)}]", "value." + Target(property), context);
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
