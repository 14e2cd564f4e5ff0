using System.Globalization;
using System.Linq;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Model.Types;
using static Cohesity.Generator.Emitting.CSharp.WellKnown;

namespace Cohesity.Generator.Emitting.Types;

/// <summary>Emits a tuple: a class with a property for each item, and the codec of its array.</summary>
internal static class TupleEmitter
{
    public static void Emit(SourceWriter writer, TupleSpec spec, EmitContext context)
    {
        string type = spec.Name;
        bool hasRequired = spec.Items.Any(item => item.IsRequired);
        Documentation.Write(
            writer,
            spec.Documentation,
            null,
            "A tuple: an array in JSON, in which each item has a place and a type of its own.",
            spec.IsDeprecated ? "Deprecated." : null);
        using (GeneratedFile.Type(writer, $"{context.Accessibility} sealed partial class {type}", JsonConverter($"{context.Support("JsonCodecConverter")}<{type}, {type}.JsonCodec>")))
        {
            writer.Line("private int _length;");
            if (hasRequired)
            {
                writer.Separate();
                writer.Lines($$"""
                    public {{type}}() { }
                    {{SetsRequiredMembers}} private {{type}}(JsonCodec _) { }
                    """);
            }

            for (int i = 0; i < spec.Items.Count; i++)
            {
                TupleItemSpec item = spec.Items[i];
                writer.Separate();
                Documentation.Write(writer, item.Documentation, $"The item at {Number(i)}.");
                writer.Line($"public {(item.IsRequired ? "required " : "")}{TypeText.Of(item.Type, context)} {item.Name} {{ get; set; }}");
            }

            writer.Separate();
            Documentation.Xml(writer, "summary", $"The items from {Number(spec.Items.Count)} on.");
            writer.Line($"public {List}<{TypeText.Of(spec.MoreItems, context)}>? MoreItems {{ get; set; }}");
            EmitCodec(writer, spec, hasRequired, context);
        }
    }

    private static void EmitCodec(SourceWriter writer, TupleSpec spec, bool hasRequired, EmitContext context)
    {
        string type = spec.Name;
        writer.Separate();
        writer.Line(NeverBrowsable);
        using (writer.Braces($"public readonly struct JsonCodec : {context.Support("IJsonCodec")}<{type}>"))
        {
            using (writer.Braces($"public {type} Read({JsonReader})"))
            {
                writer.Line($"{context.Support("JsonRead")}.StartArray(ref reader);");
                writer.Line($"var value = new {type}({(hasRequired ? "this" : "")});");
                using (writer.Braces($"while ({context.Support("JsonRead")}.NextItem(ref reader))"))
                {
                    using (writer.Braces("switch (value._length++)"))
                    {
                        for (int i = 0; i < spec.Items.Count; i++)
                        {
                            writer.Line($"case {Number(i)}: value.{spec.Items[i].Name} = {TypeText.Read(spec.Items[i].Type, context)}; break;");
                        }

                        writer.Line($"default: (value.MoreItems ??= new()).Add({TypeText.Read(spec.MoreItems, context)}); break;");
                    }
                }

                writer.Line();
                writer.Line("return value;");
            }

            writer.Line();
            using (writer.Braces($"public void Write({context.Support("JsonWriter")} writer, {type} value)"))
            {
                EmitWrite(writer, spec, context);
            }
        }
    }

    // An array is written as long as it was read, and long enough for its last item.
    private static void EmitWrite(SourceWriter writer, TupleSpec spec, EmitContext context)
    {
        int required = spec.Items.Count(item => item.IsRequired);
        if (required < spec.Items.Count)
        {
            EmitLength(writer, spec, required);
        }

        writer.Line("writer.WriteStartArray();");
        for (int i = 0; i < spec.Items.Count; i++)
        {
            string write = $"default({WriteCodec(spec.Items[i].Type, context)}).Write(writer, value.{spec.Items[i].Name});";
            if (i < required)
            {
                writer.Line(write);
                continue;
            }

            using (writer.Braces($"if (length > {Number(i)})"))
            {
                writer.Line(write);
            }

            writer.Line();
        }

        using (writer.Braces("if (value.MoreItems is not null)"))
        {
            using (writer.Braces($"foreach ({TypeText.Of(spec.MoreItems, context)} item in value.MoreItems)"))
            {
                writer.Line($"default({WriteCodec(spec.MoreItems, context)}).Write(writer, item);");
            }
        }

        writer.Line();
        writer.Line("writer.WriteEndArray();");
    }

    private static void EmitLength(SourceWriter writer, TupleSpec spec, int required)
    {
        writer.Line("int length = value.MoreItems is { Count: > 0 } ? " + Number(spec.Items.Count));
        using (writer.Indent())
        {
            for (int i = spec.Items.Count - 1; i >= required; i--)
            {
                string isThere = spec.Items[i].Type.Kind == TypeKind.Json ? ".ValueKind != " + UndefinedJson : " is not null";
                writer.Line($": value.{spec.Items[i].Name}{isThere} ? {Number(i + 1)}");
            }

            writer.Line($": {Number(required)};");
        }

        writer.Line("length = global::System.Math.Max(length, value._length);");
    }

    // A reference may be null although the schema does not allow it: the server left the item out.
    private static string WriteCodec(TypeRef type, EmitContext context) => TypeText.Codec(type.IsValueType ? type : type.AsNullable(), context);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
