using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Model.Types;
using static Cohesity.Generator.Emitting.CSharp.WellKnown;

namespace Cohesity.Generator.Emitting.Unions;

/// <summary>Emits the codec of a union: which variant a value is comes from its shape, which is a table made here.</summary>
internal static class UnionCodecEmitter
{
    private const int LineLength = 150;

    public static void Emit(SourceWriter writer, UnionSpec spec, EmitContext context)
    {
        string type = spec.Name;
        bool isToldByType = UnionEmitter.IsToldByType(spec, context);
        writer.Separate();
        writer.Line(NeverBrowsable);
        using (writer.Braces($"public readonly struct JsonCodec : {context.Support("IJsonUnionCodec")}<{type}>"))
        {
            EmitTable(writer, spec, context);
            writer.Line();
            writer.Line($"public {type} Read({JsonReader}) => Shapes.Read<{type}, JsonCodec>(ref reader{(context.IsStrict ? ", isStrict: true" : "")});");
            writer.Line();
            writer.Line($"public {type} Read({JsonReader}, int variant) => variant switch");
            writer.Line("{");
            using (writer.Indent("};"))
            {
                for (int i = 0; i < spec.Variants.Count; i++)
                {
                    string number = i.ToString(CultureInfo.InvariantCulture);
                    writer.Line($"{number} => new({(isToldByType ? "" : number + ", ")}default({TypeText.NonNullableCodec(spec.Variants[i].Type, context)}).Read(ref reader)),");
                }

                writer.Line($"_ => new({(isToldByType ? "" : "-1, ")}default({context.Support("JsonElementCodec")}).Read(ref reader)),");
            }

            writer.Line();
            using (writer.Braces($"public void Write({context.Support("JsonWriter")} writer, {type} value)"))
            {
                using (writer.Braces(isToldByType ? "switch (value.Value)" : "switch (value._variant)"))
                {
                    for (int i = 0; i < spec.Variants.Count; i++)
                    {
                        TypeRef variant = spec.Variants[i].Type;
                        string csharpType = TypeText.Of(variant, context);
                        string label = isToldByType ? csharpType + " variant" : i.ToString(CultureInfo.InvariantCulture);
                        writer.Line($"case {label}: default({TypeText.NonNullableCodec(variant, context)}).Write(writer, {(isToldByType ? "variant" : $"({csharpType})value.Value")}); break;");
                    }

                    writer.Line($"default: default({context.Support("JsonElementCodec")}).Write(writer, ({JsonElement})value.Value); break;");
                }
            }
        }
    }

    private static void EmitTable(SourceWriter writer, UnionSpec spec, EmitContext context)
    {
        List<(int Variant, VariantSpec Spec, VariantShape Shape)> rows = spec.Variants.SelectMany((variant, index) => variant.Shapes.Select(shape => (index, variant, shape))).ToList();
        writer.Line($"private static readonly {context.Support("JsonShapes")} Shapes = new(");
        using (writer.Indent())
        {
            writer.Line((spec.Discriminator is { } discriminator ? Literal.Of(discriminator) : "null") + (rows.Count > 0 ? "," : ");"));
            for (int i = 0; i < rows.Count; i++)
            {
                EmitRow(writer, rows[i].Variant, rows[i].Spec, rows[i].Shape, i < rows.Count - 1 ? "," : ");", context);
            }
        }
    }

    private static void EmitRow(SourceWriter writer, int index, VariantSpec variant, VariantShape shape, string end, EmitContext context)
    {
        string row = $"new {context.Support("JsonShape")}({index.ToString(CultureInfo.InvariantCulture)}, {Set(shape.Kinds, context)})";
        List<(string Member, string Before, IReadOnlyList<string> Items, string After)> members = Members(variant, shape, context).ToList();
        string line = $"{row}{(members.Count == 0 ? "" : $" {{ {string.Join(", ", members.Select(member => $"{member.Member} = {member.Before}{string.Join(", ", member.Items)}{member.After}"))} }}")}{end}";
        if (line.Length <= LineLength)
        {
            writer.Line(line);
            return;
        }

        writer.Line(row);
        writer.Line("{");
        using (writer.Indent("}" + end))
        {
            for (int i = 0; i < members.Count; i++)
            {
                (string member, string before, IReadOnlyList<string> items, string after) = members[i];
                EmitMember(writer, $"{member} = {before}", items, i < members.Count - 1 ? after + "," : after);
            }
        }
    }

    // A list goes on in further lines where it is long.
    private static void EmitMember(SourceWriter writer, string before, IReadOnlyList<string> items, string after)
    {
        var line = new StringBuilder(before);
        for (int i = 0; i < items.Count; i++)
        {
            if (line.Length + items[i].Length > LineLength)
            {
                writer.Line(line.ToString().TrimEnd());
                line.Clear().Append("    ");
            }

            line.Append(items[i]).Append(i < items.Count - 1 ? ", " : "");
        }

        writer.Line(line + after);
    }

    private static IEnumerable<(string Member, string Before, IReadOnlyList<string> Items, string After)> Members(VariantSpec variant, VariantShape shape, EmitContext context)
    {
        if (shape.Kinds == JsonKinds.Array)
        {
            yield return ("ItemKinds", "", new[] { Set(shape.ItemKinds, context) }, "");
        }

        if (variant.DiscriminatorValues.Count > 0)
        {
            yield return ("DiscriminatorValues", "new[] { ", variant.DiscriminatorValues.Select(Literal.Of).ToList(), " }");
        }

        if (variant.IsDefault && shape.Kinds.HasFlag(JsonKinds.Object))
        {
            yield return ("IsDefault", "", new[] { "true" }, "");
        }

        if (shape.StringValues.Count > 0)
        {
            yield return ("Strings", "new[] { ", shape.StringValues.Select(Literal.Of).ToList(), " }");
        }

        if (shape.RequiredMembers.Count > 0)
        {
            IEnumerable<string> members = shape.RequiredMembers.Select(member => $"new[] {{ {string.Join(", ", member.Values.Prepend(member.JsonName).Select(Literal.Of))} }}");
            yield return ("Required", "new[] { ", members.ToList(), " }");
        }

        if (shape.DeclaredMembers.Count > 0)
        {
            yield return ("Declared", "new[] { ", shape.DeclaredMembers.Select(Literal.Of).ToList(), " }");
        }

        if (shape.OptionalMembers.Count > 0)
        {
            IEnumerable<string> members = shape.OptionalMembers.Select(member => $"new[] {{ {string.Join(", ", member.Values.Prepend(member.JsonName).Select(Literal.Of))} }}");
            yield return ("Optional", "new[] { ", members.ToList(), " }");
        }

        if (shape.MemberKinds.Count > 0)
        {
            IEnumerable<string> members = shape.MemberKinds.Select(member => $"new {context.Support("JsonMemberKinds")}({Literal.Of(member.JsonName)}, {Set(member.Kinds, context)})");
            yield return ("MemberKinds", "new[] { ", members.ToList(), " }");
        }

        if (shape.NestedMembers.Count > 0)
        {
            IEnumerable<string> members = shape.NestedMembers.Select(member => $"new[] {{ {string.Join(", ", member.Names.Prepend(member.JsonName).Select(Literal.Of))} }}");
            yield return ("Nested", "new[] { ", members.ToList(), " }");
        }

        if (shape.MemberFits.Count > 0)
        {
            IEnumerable<string> members = shape.MemberFits.Select(member => $"new {context.Support("JsonMemberFit")}({Literal.Of(member.JsonName)}, {FitEmitter.Of(member.Type, context)})");
            yield return ("MemberFits", "new[] { ", members.ToList(), " }");
        }

        if (shape.Fit is { } look)
        {
            yield return ("Fits", "", new[] { FitEmitter.Of(look, context) }, "");
        }
    }

    private static string Set(JsonKinds kinds, EmitContext context) => string.Join(" | ", Kinds(kinds).Select(kind => $"{context.Support("JsonKinds")}.{kind}"));

    private static IEnumerable<string> Kinds(JsonKinds kinds)
    {
        if (kinds is JsonKinds.Any or JsonKinds.None)
        {
            return new[] { kinds.ToString() };
        }

        return new[] { JsonKinds.Object, JsonKinds.Array, JsonKinds.String, JsonKinds.Integer, JsonKinds.Number, JsonKinds.Boolean }.Where(kind => kinds.HasFlag(kind)).Select(kind => kind.ToString());
    }
}
