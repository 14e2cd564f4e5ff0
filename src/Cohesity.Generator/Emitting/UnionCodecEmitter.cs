using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Cohesity.Generator.Model;

namespace Cohesity.Generator.Emitting;

/// <summary>Emits the codec of a union: which variant a value is comes from its shape, which is a table made here.</summary>
internal static class UnionCodecEmitter
{
    public static void Emit(SourceWriter writer, UnionSpec spec, EmitContext context)
    {
        string type = context.Own(spec.Name);
        writer.Separate();
        Documentation.Xml(writer, "summary", $"Reads and writes the JSON of <see cref=\"{type}\"/>.");
        writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        using (writer.Braces($"public readonly struct JsonCodec : {context.Support("IJsonCodec")}<{type}>"))
        {
            EmitTable(writer, spec, context);
            writer.Line();
            writer.Line("/// <inheritdoc/>");
            using (writer.Braces($"public {type} Read(ref global::System.Text.Json.Utf8JsonReader reader)"))
            {
                using (writer.Braces("switch (Shapes.Select(reader))"))
                {
                    for (int i = 0; i < spec.Variants.Count; i++)
                    {
                        string number = i.ToString(CultureInfo.InvariantCulture);
                        TypeRef variant = spec.Variants[i].Type;
                        writer.Line($"case {number}:");
                        using (writer.Indent())
                        {
                            writer.Line($"return new {type}({number}, default({TypeText.NonNullableCodec(variant, context)}).Read(ref reader));");
                        }
                    }

                    writer.Line("default:");
                    using (writer.Indent())
                    {
                        writer.Line($"return new {type}(-1, default({context.Support("JsonElementCodec")}).Read(ref reader));");
                    }
                }
            }

            writer.Line();
            writer.Line("/// <inheritdoc/>");
            using (writer.Braces($"public void Write({context.Support("JsonWriter")} writer, {type} value)"))
            {
                using (writer.Braces("switch (value._variant)"))
                {
                    for (int i = 0; i < spec.Variants.Count; i++)
                    {
                        TypeRef variant = spec.Variants[i].Type;
                        writer.Line($"case {i.ToString(CultureInfo.InvariantCulture)}:");
                        using (writer.Indent())
                        {
                            writer.Line($"default({TypeText.NonNullableCodec(variant, context)}).Write(writer, ({TypeText.Of(variant, context)})value.Value);");
                            writer.Line("break;");
                        }
                    }

                    writer.Line("default:");
                    using (writer.Indent())
                    {
                        writer.Line($"default({context.Support("JsonElementCodec")}).Write(writer, (global::System.Text.Json.JsonElement)value.Value);");
                        writer.Line("break;");
                    }
                }
            }
        }
    }

    private static void EmitTable(SourceWriter writer, UnionSpec spec, EmitContext context)
    {
        string shape = context.Support("JsonShape");
        writer.Line($"private static readonly {context.Support("JsonShapes")} Shapes = new(");
        using (writer.Indent())
        {
            writer.Line(spec.Discriminator is { } discriminator ? Literal.Of(discriminator) + "," : "null,");
            for (int i = 0; i < spec.Variants.Count; i++)
            {
                VariantSpec variant = spec.Variants[i];
                string kinds = string.Join(" | ", Kinds(variant.Shape.Kinds).Select(kind => $"{context.Support("JsonKinds")}.{kind}"));
                writer.Line($"new {shape}({kinds}, {Strings(variant.DiscriminatorValues)}, {Strings(variant.Shape.StringValues)}, {Members(variant.Shape.RequiredMembers)}, {Strings(variant.Shape.DeclaredMembers)}){(i < spec.Variants.Count - 1 ? "," : ");")}");
            }

            if (spec.Variants.Count == 0)
            {
                writer.Line($"global::System.Array.Empty<{shape}>());");
            }
        }
    }

    private static IEnumerable<string> Kinds(JsonKinds kinds)
    {
        if (kinds == JsonKinds.Any)
        {
            return new[] { nameof(JsonKinds.Any) };
        }

        return new[] { JsonKinds.Object, JsonKinds.Array, JsonKinds.String, JsonKinds.Integer, JsonKinds.Number, JsonKinds.Boolean }.Where(kind => kinds.HasFlag(kind)).Select(kind => kind.ToString());
    }

    private static string Strings(EquatableArray<string> values) => values.Count == 0 ? "null" : $"new[] {{ {string.Join(", ", values.Select(Literal.Of))} }}";

    private static string Members(EquatableArray<MemberShape> members) => members.Count == 0
        ? "null"
        : $"new[] {{ {string.Join(", ", members.Select(member => member.Values.Count == 0 ? $"new[] {{ {Literal.Of(member.JsonName)} }}" : $"new[] {{ {Literal.Of(member.JsonName)}, {string.Join(", ", member.Values.Select(Literal.Of))} }}"))} }}";
}
