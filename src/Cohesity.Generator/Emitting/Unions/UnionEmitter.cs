using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Model.Types;
using Cohesity.Generator.Naming;
using static Cohesity.Generator.Emitting.CSharp.WellKnown;

namespace Cohesity.Generator.Emitting.Unions;

/// <summary>Emits a union: a class that holds a value of one of several types, or the raw JSON of one that fits none.</summary>
internal static class UnionEmitter
{
    public static void Emit(SourceWriter writer, UnionSpec spec, EmitContext context)
    {
        string type = spec.Name;
        Documentation.Write(
            writer,
            spec.Documentation,
            null,
            "One of several types. A value that fits none of them is kept as raw JSON.",
            spec.IsDeprecated ? "Deprecated." : null);
        string converter = JsonConverter($"{context.Support("JsonCodecConverter")}<{type}, {type}.JsonCodec>");
        using (GeneratedFile.Type(writer, $"{context.Accessibility} sealed partial class {type}", converter, "[global::System.Diagnostics.DebuggerDisplay(\"{Value}\")]"))
        {
            writer.Lines(IsToldByType(spec, context)
                ? $"private {type}(object value) => Value = value;"
                : $"""
                    private readonly int _variant;

                    private {type}(int variant, object value) => (_variant, Value) = (variant, value);
                    """);
            writer.Lines($$"""

                /// <summary>The value: of one of the types, or a <see cref="{{JsonElement}}"/> when it fits none.</summary>
                public object Value { get; }
                """);
            for (int i = 0; i < spec.Variants.Count; i++)
            {
                EmitVariant(writer, spec, i, context);
            }

            writer.Lines($"""

                /// <summary>Creates a union of JSON that is none of the types.</summary>
                public static {type} FromRaw({JsonElement} value) => new({(IsToldByType(spec, context) ? "" : "-1, ")}value);
                """);
            EmitMatch(writer, spec, context);
            UnionCodecEmitter.Emit(writer, spec, context);
        }
    }

    /// <summary>Whether the C# type of the value identifies the variant; otherwise the union stores the variant's number.</summary>
    public static bool IsToldByType(UnionSpec spec, EmitContext context) =>
        !spec.HasBase

        // Of two classes of the project one may derive from the other.
        && spec.Variants.Count(variant => variant.Type.Mapping is { IsClass: true }) <= 1
        && spec.Variants.All(variant => variant.Type.Kind != TypeKind.Stream)
        && spec.Variants.Select(variant => TypeText.NonNullable(variant.Type, context)).Distinct().Count() == spec.Variants.Count;

    private static void EmitVariant(SourceWriter writer, UnionSpec spec, int index, EmitContext context)
    {
        VariantSpec variant = spec.Variants[index];
        string type = spec.Name;
        string value = TypeText.Of(variant.Type, context);
        string number = index.ToString(CultureInfo.InvariantCulture);
        string argument = variant.Type.IsValueType ? "value" : "value ?? throw new global::System.ArgumentNullException(nameof(value))";
        bool isToldByType = IsToldByType(spec, context);
        writer.Line();
        writer.Line($"public static {type} From{variant.Name}({value} value) => new({(isToldByType ? "" : number + ", ")}{argument});");
        if (spec.Variants.Count(other => TypeText.NonNullable(other.Type, context) == value) == 1 && variant.Type.Kind != TypeKind.Stream)
        {
            writer.Line($"public static implicit operator {type}({value} value) => From{variant.Name}(value);");
        }

        string output = variant.Type.IsValueType ? $"out {value} value" : $"[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {value}? value";
        string header = $"public bool TryGet{variant.Name}({output}) =>";
        writer.Line((isToldByType, variant.Type.IsValueType) switch
        {
            (true, false) => $"{header} (value = Value as {value}) is not null;",
            (true, true) => $"{header} {context.Support("JsonShapes")}.Is(Value, out value);",
            (false, _) => $"{header} {context.Support("JsonShapes")}.Is(_variant == {number}, Value, out value);",
        });
    }

    private static void EmitMatch(SourceWriter writer, UnionSpec spec, EmitContext context)
    {
        IReadOnlyDictionary<string, string> names = NameScope.Assign(spec.Variants.Select(variant => new NameRequest(variant.Name, Identifier.Camel(variant.Name))), new[] { "raw", "value" }, "Variant").Names;
        writer.Line();
        Documentation.Xml(writer, "summary", "Calls the function for the type of the value.");
        bool isToldByType = IsToldByType(spec, context);
        writer.List(
            "public TResult Match<TResult>(",
            spec.Variants.Select(variant => $"{Func}<{TypeText.Of(variant.Type, context)}, TResult> {Identifier.Escape(names[variant.Name])}")
                .Append($"{Func}<{JsonElement}, TResult> raw")
                .ToList(),
            isToldByType ? ") => Value switch" : ") => _variant switch");
        writer.Line("{");
        using (writer.Indent("};"))
        {
            for (int i = 0; i < spec.Variants.Count; i++)
            {
                string type = TypeText.Of(spec.Variants[i].Type, context);
                string name = Identifier.Escape(names[spec.Variants[i].Name]);
                writer.Line(isToldByType ? $"{type} value => {name}(value)," : $"{i.ToString(CultureInfo.InvariantCulture)} => {name}(({type})Value),");
            }

            writer.Line($"_ => raw(({JsonElement})Value),");
        }
    }
}
