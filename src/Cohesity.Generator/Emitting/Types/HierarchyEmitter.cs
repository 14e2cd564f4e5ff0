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
        string chain = hierarchy.Base is { } @base ? $" : base(default({@base}.JsonCodec))" : "";
        string choices = string.Join(" ", hierarchy.Choices.Select(choice => $"The caller sets <c>{choice.Name}</c> to one of {string.Join(", ", choice.Values.Select(value => $"<c>{Documentation.Escape(value)}</c>"))}."));
        string sets = initial.Count > 0 ? $"Makes an instance: {ObjectEmitter.Sets(initial)}."
            : choices.Length > 0 ? "Makes an instance."
            : hierarchy.Base is null ? "Makes an instance of no subtype: the caller sets the discriminator."
            : "Makes an instance: any value of the discriminator that means no other class means this one.";
        Documentation.Xml(writer, "summary", choices.Length > 0 ? $"{sets} {choices}" : sets);
        ObjectEmitter.EmitConstructor(writer, spec.Name, initial);
        writer.Line($"{WellKnown.SetsRequiredMembers} {(IsBase(spec) ? "private protected" : "private")} {spec.Name}(JsonCodec _){chain} {{ }}");
    }

    public static void EmitCodec(SourceWriter writer, ObjectSpec spec, TypeRef? extension, EmitContext context)
    {
        if (IsBase(spec))
        {
            writer.Line($"private static readonly {context.Support("JsonSubtypes")} Subtypes = new({string.Join(", ", spec.Hierarchy!.Subtypes.SelectMany(subtype => subtype.DiscriminatorValues).Concat(spec.Hierarchy.OwnValues).Prepend(spec.Hierarchy.Discriminator).Select(Literal.Of))});");
            writer.Line();
        }

        EmitRead(writer, spec, extension, context);
        ObjectCodecEmitter.EmitReadMember(writer, spec, context);
        ObjectCodecEmitter.EmitReadUnknown(writer, spec, extension, context);
        EmitWrite(writer, spec, extension, context);
    }

    // A value of the discriminator that belongs to no subtype makes the class itself, or the default subtype if there is one.
    private static void EmitRead(SourceWriter writer, ObjectSpec spec, TypeRef? extension, EmitContext context)
    {
        string header = $"public {spec.Name} Read({WellKnown.JsonReader}) => ";
        string own = ObjectCodecEmitter.ReadObject(spec, extension, context);
        if (!IsBase(spec))
        {
            writer.Line($"{header}{own};");
            return;
        }

        writer.Line(header + "Subtypes.Find(reader) switch");
        writer.Line("{");
        using (writer.Indent("};"))
        {
            int number = 0;
            foreach (SubtypeSpec subtype in spec.Hierarchy!.Subtypes.Where(subtype => subtype.DiscriminatorValues.Count > 0))
            {
                writer.Line($"{Numbers(subtype.DiscriminatorValues.Count, ref number)} => default({subtype.Name}.JsonCodec).Read(ref reader),");
            }

            if (spec.Hierarchy.Default is not { } byDefault)
            {
                writer.Line($"_ => {own},");
                return;
            }

            if (spec.Hierarchy.OwnValues.Count > 0)
            {
                writer.Line($"{Numbers(spec.Hierarchy.OwnValues.Count, ref number)} => {own},");
            }

            writer.Line($"_ => default({byDefault}.JsonCodec).Read(ref reader),");
        }
    }

    private static string Numbers(int count, ref int number)
    {
        int first = number;
        number += count;
        return string.Join(" or ", Enumerable.Range(first, count).Select(value => value.ToString(CultureInfo.InvariantCulture)));
    }

    private static void EmitWrite(SourceWriter writer, ObjectSpec spec, TypeRef? extension, EmitContext context)
    {
        writer.Line();
        using (writer.Braces($"public void Write({context.Support("JsonWriter")} writer, {spec.Name} value)"))
        {
            if (IsBase(spec))
            {
                EmitWriters(writer, spec);
            }

            writer.Line(ObjectCodecEmitter.StartObject(spec));
            writer.Line("WriteMembers(writer, value);");
            ObjectCodecEmitter.EmitEnd(writer, extension, context);
        }

        writer.Line();
        using (writer.Braces($"internal static void WriteMembers({context.Support("JsonWriter")} writer, {spec.Name} value)"))
        {
            if (spec.Hierarchy!.Base is { } @base)
            {
                writer.Line($"{context.OwnInExpression(@base)}.JsonCodec.WriteMembers(writer, value);");
            }

            ObjectCodecEmitter.EmitMembers(writer, spec, context);
        }
    }

    private static void EmitWriters(SourceWriter writer, ObjectSpec spec)
    {
        using (writer.Braces("switch (value)"))
        {
            foreach (SubtypeSpec subtype in spec.Hierarchy!.Subtypes.Where(subtype => subtype.IsDirect))
            {
                writer.Line($"case {subtype.Name} subtype: default({subtype.Name}.JsonCodec).Write(writer, subtype); return;");
            }
        }

        writer.Line();
    }
}
