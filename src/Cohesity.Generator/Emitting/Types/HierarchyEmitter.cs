using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Emitting.Types;

/// <summary>Emits what a class among bases and subtypes has in place of a lone one's: constructors that set the discriminator, and a codec that hands a value to the codec of its own type.</summary>
/// <remarks>The names of a class start with those of its base, so that a member has one number in all of them, and each codec reads and writes only what its class declares.</remarks>
internal static class HierarchyEmitter
{
    /// <summary>Whether other classes derive from the class.</summary>
    public static bool IsBase(ObjectSpec spec) => spec.Hierarchy?.Subtypes.Count > 0;

    public static void EmitConstructors(SourceWriter writer, ObjectSpec spec, EmitContext context)
    {
        HierarchySpec hierarchy = spec.Hierarchy!;
        writer.Separate();
        List<InitialValueSpec> initial = hierarchy.InitialValues
            .Concat(spec.Properties.Where(property => property.InitialText is not null).Select(property => new InitialValueSpec(property.Name, property.InitialText!)))
            .ToList();
        string choices = string.Join(" ", hierarchy.Choices.Select(choice => $"The caller sets <c>{choice.Name}</c> to one of {string.Join(", ", choice.Values.Select(value => $"<c>{Documentation.Escape(value)}</c>"))}."));
        string sets = initial.Count > 0 ? $"Makes an instance: {ObjectEmitter.Sets(initial)}."
            : choices.Length > 0 ? "Makes an instance."
            : hierarchy.Base is null ? "Makes an instance of no subtype: the caller sets the discriminator."
            : "Makes an instance: any value of the discriminator that means no other class means this one.";
        Documentation.Xml(writer, "summary", choices.Length > 0 ? $"{sets} {choices}" : sets);
        ObjectEmitter.EmitConstructor(writer, spec.Name, initial);
        writer.Line();
        writer.Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        string chain = hierarchy.Base is { } @base ? $" : base(default({@base}.JsonCodec))" : "";
        writer.Line($"{(IsBase(spec) ? "private protected" : "private")} {spec.Name}(JsonCodec _){chain} {{ }}");
    }

    public static void EmitCodec(SourceWriter writer, ObjectSpec spec, EmitContext context)
    {
        if (IsBase(spec))
        {
            writer.Separate();
            writer.Line($"private static readonly {context.Support("JsonSubtypes")} Subtypes = new({string.Join(", ", spec.Hierarchy!.Subtypes.SelectMany(subtype => subtype.DiscriminatorValues).Concat(spec.Hierarchy.OwnValues).Prepend(spec.Hierarchy.Discriminator).Select(Literal.Of))});");
        }

        string type = spec.Name;
        TypeRef extension = ObjectEmitter.ExtensionType(spec, context)!;
        writer.Separate();
        writer.Line("/// <inheritdoc/>");
        using (writer.Braces($"public {type} Read(ref global::System.Text.Json.Utf8JsonReader reader)"))
        {
            EmitDispatch(writer, spec, context);
            writer.Line($"{context.Support("JsonRead")}.StartObject(ref reader);");
            writer.Line($"var value = new {type}(this);");
            writer.Line("int member = -1;");
            if (context.IsStrict)
            {
                writer.Line($"var seen = new {context.Support("JsonStrictMembers")}();");
            }

            string number = context.IsStrict ? "seen.Add(Names.Find(name, ref member))" : "Names.Find(name, ref member)";
            using (writer.Braces($"while ({context.Support("JsonRead")}.NextMember(ref reader, out global::System.ReadOnlySpan<byte> name))"))
            {
                using (writer.Braces($"if (!ReadMember(ref reader, {number}, value))"))
                {
                    writer.Line(ObjectCodecEmitter.Unknown(spec, extension, context));
                }
            }

            writer.Line();
            if (context.IsStrict)
            {
                ObjectCodecEmitter.EmitRequired(writer, spec);
            }

            writer.Line("return value;");
        }

        writer.Line();
        writer.Line("/// <inheritdoc/>");
        using (writer.Braces($"public void Write({context.Support("JsonWriter")} writer, {type} value)"))
        {
            EmitWriters(writer, spec, context);
            writer.Line(ObjectCodecEmitter.StartObject(spec));
            writer.Line("WriteMembers(writer, value);");
            writer.Line(ObjectCodecEmitter.WriteExtension(extension, context));
            writer.Line("writer.WriteEndObject();");
        }

        EmitMembers(writer, spec, context);
    }

    private static void EmitDispatch(SourceWriter writer, ObjectSpec spec, EmitContext context)
    {
        if (!IsBase(spec))
        {
            return;
        }

        using (writer.Braces("switch (Subtypes.Find(reader))"))
        {
            int number = 0;
            foreach (SubtypeSpec subtype in spec.Hierarchy!.Subtypes)
            {
                if (EmitLabels(writer, subtype.DiscriminatorValues.Count, ref number))
                {
                    using (writer.Indent())
                    {
                        writer.Line($"return default({subtype.Name}.JsonCodec).Read(ref reader);");
                    }
                }
            }

            if (spec.Hierarchy.Default is { } byDefault)
            {
                EmitLabels(writer, spec.Hierarchy.OwnValues.Count, ref number);
                using (writer.Indent())
                {
                    writer.Line("break;");
                }

                writer.Line("default:");
                using (writer.Indent())
                {
                    writer.Line($"return default({byDefault}.JsonCodec).Read(ref reader);");
                }
            }
        }

        writer.Line();
    }

    private static bool EmitLabels(SourceWriter writer, int count, ref int number)
    {
        for (int i = 0; i < count; i++)
        {
            writer.Line($"case {(number++).ToString(CultureInfo.InvariantCulture)}:");
        }

        return count > 0;
    }

    private static void EmitWriters(SourceWriter writer, ObjectSpec spec, EmitContext context)
    {
        if (!IsBase(spec))
        {
            return;
        }

        using (writer.Braces("switch (value)"))
        {
            foreach (SubtypeSpec subtype in spec.Hierarchy!.Subtypes.Where(subtype => subtype.IsDirect))
            {
                writer.Line($"case {subtype.Name} subtype:");
                using (writer.Indent())
                {
                    writer.Line($"default({subtype.Name}.JsonCodec).Write(writer, subtype);");
                    writer.Line("return;");
                }
            }
        }

        writer.Line();
    }

    private static void EmitMembers(SourceWriter writer, ObjectSpec spec, EmitContext context)
    {
        string type = spec.Name;
        string? codec = spec.Hierarchy!.Base is { } @base ? @base + ".JsonCodec" : null;
        string inherited = codec is null ? "false" : $"{codec}.ReadMember(ref reader, number, value)";
        writer.Line();
        if (spec.Properties.Count == 0)
        {
            writer.Line($"internal static bool ReadMember(ref global::System.Text.Json.Utf8JsonReader reader, int number, {type} value) => {inherited};");
        }
        else
        {
            using (writer.Braces($"internal static bool ReadMember(ref global::System.Text.Json.Utf8JsonReader reader, int number, {type} value)"))
            {
                using (writer.Braces("switch (number)"))
                {
                    ObjectCodecEmitter.EmitCases(writer, spec, "return true", context);
                    writer.Line($"default: return {inherited};");
                }
            }
        }

        writer.Line();
        using (writer.Braces($"internal static void WriteMembers({context.Support("JsonWriter")} writer, {type} value)"))
        {
            if (codec is not null)
            {
                writer.Line($"{codec}.WriteMembers(writer, value);");
            }

            ObjectCodecEmitter.EmitMembers(writer, spec, context);
        }
    }
}
