using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Cohesity.Generator.Model;
using Cohesity.Generator.Naming;

namespace Cohesity.Generator.Emitting;

/// <summary>Emits a union: a class that holds a value of one of several types, or the raw JSON of one that fits none.</summary>
internal static class UnionEmitter
{
    /// <summary>The members of every emitted union, which no union may be named like.</summary>
    public static IReadOnlyList<string> MemberNames { get; } = ReservedNames.ObjectMembers.Concat(new[] { "JsonCodec", "Value", "FromRaw", "Match" }).ToList();

    /// <summary>The identifiers that no variant of a union may be named like: of those, and of the union <c>FromCat</c>, come members that exist.</summary>
    public static IReadOnlyList<string> ReservedVariants(string unionName) => new[] { "From", "TryGet" }
        .Where(prefix => unionName.Length > prefix.Length && unionName.StartsWith(prefix, System.StringComparison.Ordinal))
        .Select(prefix => unionName.Substring(prefix.Length))
        .Append("Raw")
        .ToList();

    public static void Emit(SourceWriter writer, UnionSpec spec, EmitContext context)
    {
        string type = context.Own(spec.Name);
        Documentation.Write(
            writer,
            spec.Documentation,
            $"The schema <c>{Documentation.Escape(spec.Name)}</c>.",
            "One of several types. A value that fits none of them is kept as raw JSON.",
            spec.IsDeprecated ? "Deprecated." : null);
        writer.Line(GeneratedFile.Attribute);
        writer.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof({context.Support("JsonCodecConverter")}<{type}, {type}.JsonCodec>))]");
        writer.Line("[global::System.Diagnostics.DebuggerDisplay(\"{Value}\")]");
        using (writer.Braces($"{context.Accessibility} sealed partial class {spec.Name}"))
        {
            writer.Line("private readonly int _variant;");
            writer.Line();
            using (writer.Braces($"private {spec.Name}(int variant, object value)"))
            {
                writer.Line("_variant = variant;");
                writer.Line("Value = value;");
            }

            writer.Line();
            Documentation.Xml(writer, "summary", "The value: of one of the types, or a <see cref=\"global::System.Text.Json.JsonElement\"/> when it fits none.");
            writer.Line("public object Value { get; }");
            for (int i = 0; i < spec.Variants.Count; i++)
            {
                EmitVariant(writer, spec, i, context);
            }

            writer.Line();
            Documentation.Xml(writer, "summary", "Makes a value that is none of the types.");
            writer.Line($"public static {type} FromRaw(global::System.Text.Json.JsonElement value) => new(-1, value);");
            EmitMatch(writer, spec, context);
            UnionCodecEmitter.Emit(writer, spec, context);
        }
    }

    private static void EmitVariant(SourceWriter writer, UnionSpec spec, int index, EmitContext context)
    {
        VariantSpec variant = spec.Variants[index];
        string type = context.Own(spec.Name);
        string value = TypeText.Of(variant.Type, context);
        string number = index.ToString(CultureInfo.InvariantCulture);
        string argument = variant.Type.IsValueType ? "value" : "value ?? throw new global::System.ArgumentNullException(nameof(value))";
        writer.Line();
        Documentation.Xml(writer, "summary", $"Makes a value of the variant <c>{variant.Name}</c>.");
        writer.Line($"public static {type} From{variant.Name}({value} value) => new({number}, {argument});");
        if (spec.Variants.Count(other => TypeText.NonNullable(other.Type, context) == value) == 1 && variant.Type.Kind != TypeKind.Stream)
        {
            writer.Line();
            Documentation.Xml(writer, "summary", $"Makes a value of the variant <c>{variant.Name}</c>.");
            writer.Line($"public static implicit operator {type}({value} value) => From{variant.Name}(value);");
        }

        writer.Line();
        Documentation.Xml(writer, "summary", $"The value of the variant <c>{variant.Name}</c>, when it is one.");
        string output = variant.Type.IsValueType ? $"out {value} value" : $"[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {value}? value";
        using (writer.Braces($"public bool TryGet{variant.Name}({output})"))
        {
            writer.Line($"value = _variant == {number} ? ({value})Value : default;");
            writer.Line($"return _variant == {number};");
        }
    }

    private static void EmitMatch(SourceWriter writer, UnionSpec spec, EmitContext context)
    {
        IReadOnlyDictionary<string, string> names = NameScope.Assign(spec.Variants.Select(variant => new NameRequest(variant.Name, Identifier.Camel(variant.Name))), new[] { "raw" }, "Variant").Names;
        writer.Line();
        Documentation.Xml(writer, "summary", "Calls the function of the type that the value is of.");
        string parameters = string.Concat(spec.Variants.Select(variant => $"global::System.Func<{TypeText.Of(variant.Type, context)}, TResult> {Identifier.Escape(names[variant.Name])}, "));
        using (writer.Braces($"public TResult Match<TResult>({parameters}global::System.Func<global::System.Text.Json.JsonElement, TResult> raw)"))
        {
            using (writer.Braces("switch (_variant)"))
            {
                for (int i = 0; i < spec.Variants.Count; i++)
                {
                    writer.Line($"case {i.ToString(CultureInfo.InvariantCulture)}:");
                    using (writer.Indent())
                    {
                        writer.Line($"return {Identifier.Escape(names[spec.Variants[i].Name])}(({TypeText.Of(spec.Variants[i].Type, context)})Value);");
                    }
                }

                writer.Line("default:");
                using (writer.Indent())
                {
                    writer.Line("return raw((global::System.Text.Json.JsonElement)Value);");
                }
            }
        }
    }
}
