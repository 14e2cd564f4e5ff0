using System.Linq;
using System.Text;
using Cohesity.Generator.Model;

namespace Cohesity.Generator.Emitting;

/// <summary>Emits the codec of an object: names that are encoded once, a reader that dispatches on a name's length first, and a writer.</summary>
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
            foreach (PropertySpec property in spec.Properties)
            {
                writer.Line($"private static readonly global::System.Text.Json.JsonEncodedText {Name(property)} = global::System.Text.Json.JsonEncodedText.Encode({Literal.Utf8(property.JsonName)});");
            }

            writer.Separate();
            writer.Line("/// <inheritdoc/>");
            using (writer.Braces($"public {type} Read(ref global::System.Text.Json.Utf8JsonReader reader)"))
            {
                EmitRead(writer, spec, context);
            }

            writer.Line();
            writer.Line("/// <inheritdoc/>");
            using (writer.Braces($"public void Write(global::System.Text.Json.Utf8JsonWriter writer, {type} value)"))
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
        bool needsNames = spec.Properties.Count > 0 || extension is not null;
        using (writer.Braces($"while ({context.Support("JsonRead")}.NextMember(ref reader, out {(needsNames ? "global::System.ReadOnlySpan<byte> name" : "_")}))"))
        {
            if (spec.Properties.Count == 0)
            {
                EmitUnknown(writer, extension, context);
            }
            else
            {
                using (writer.Braces("switch (name.Length)"))
                {
                    foreach (IGrouping<int, PropertySpec> group in spec.Properties.GroupBy(property => Encoding.UTF8.GetByteCount(property.JsonName)).OrderBy(group => group.Key))
                    {
                        foreach (PropertySpec property in group)
                        {
                            writer.Line($"case {group.Key.ToString(System.Globalization.CultureInfo.InvariantCulture)} when global::System.MemoryExtensions.SequenceEqual(name, {Literal.Utf8(property.JsonName)}):");
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
        writer.Line("return value;");    }

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
        foreach (PropertySpec property in spec.Properties)
        {
            string value = "value." + Target(property);
            if (property.TracksPresence)
            {
                using (writer.Braces($"if ({PresenceEmitter.IsSet(spec, property, "value")})"))
                {
                    writer.Line(TypeText.Write(property.Type, "Nullable", Name(property), value, context));
                }

                writer.Line();
                continue;
            }

            string mode = property switch
            {
                { IsRequired: true, IsReadOnly: false, Type.IsNullable: true } => "Nullable",
                { IsRequired: true, IsReadOnly: false } => "Required",
                { Type: { IsValueType: true, IsNullable: false, Kind: not TypeKind.Json } } => "Required",
                _ => "Optional",
            };
            writer.Line(TypeText.Write(property.Type, mode, Name(property), value, context));
        }

        if (ObjectEmitter.ExtensionType(spec) is { } extension)
        {
            writer.Line($"{context.Support("JsonWrite")}.Extension<{TypeText.Of(extension, context)}, {TypeText.Codec(extension, context)}>(writer, value.AdditionalProperties);");
        }

        writer.Line("writer.WriteEndObject();");
    }

    // The codec goes past a property that is obsolete, since using it would be a warning.
    private static string Target(PropertySpec property) => ObjectEmitter.IsObsolete(property) ? PresenceEmitter.Field(property) : property.Name;

    private static string Name(PropertySpec property) => property.Name + "Name";
}
