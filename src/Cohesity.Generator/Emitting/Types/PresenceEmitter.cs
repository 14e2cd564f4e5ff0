using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Emitting.Types;

/// <summary>Emits what lets a class tell a member that was assigned null from one that was never assigned.</summary>
internal static class PresenceEmitter
{
    private const int BitsPerUInt32 = 32;

    private const int BitsPerField = 64;

    /// <summary>The field behind a property that tracks its presence.</summary>
    /// <remarks>Only ASCII is lowered: Kelvin's sign becomes a k as well. Other beginnings, of pinned names, get more underscores, and so are never the field of another property.</remarks>
    public static string Field(PropertySpec property) =>
        property.Name[0] is >= 'A' and <= 'Z' ? "_" + char.ToLowerInvariant(property.Name[0]) + property.Name.Substring(1) : "___" + property.Name;

    /// <summary>The assignment that remembers that a property was set.</summary>
    public static string Set(ObjectSpec spec, PropertySpec property) => $"{BitField(spec, property)} |= {Bit(spec, property)}";

    /// <summary>The condition that a property was set.</summary>
    public static string IsSet(ObjectSpec spec, PropertySpec property, string instance) => $"({instance}.{BitField(spec, property)} & {Bit(spec, property)}) != 0";

    public static void EmitFields(SourceWriter writer, ObjectSpec spec, EmitContext context)
    {
        IReadOnlyList<PropertySpec> tracked = Tracked(spec);
        for (int first = 0; first < tracked.Count; first += BitsPerField)
        {
            writer.Line($"private {(tracked.Count <= BitsPerUInt32 ? "uint" : "ulong")} {BitField(spec, tracked[first])};");
        }

        foreach (PropertySpec property in spec.Properties)
        {
            if (property.TracksPresence || ObjectEmitter.IsObsolete(property))
            {
                writer.Line($"private {TypeText.Of(property.Type, context)} {Field(property)}{ObjectEmitter.InitialValue(property)};");
            }
        }
    }

    public static void EmitMembers(SourceWriter writer, ObjectSpec spec)
    {
        IReadOnlyList<PropertySpec> tracked = Tracked(spec);
        if (tracked.Count == 0)
        {
            return;
        }

        writer.Separate();
        Documentation.Xml(writer, "summary", "The members that may be absent, null, or a value: three different things on the wire.");
        string @new = spec.Hierarchy?.Inherited.Any(property => property.TracksPresence) == true ? "new " : "";
        using (writer.Braces($"public {@new}enum OptionalMember"))
        {
            foreach (PropertySpec property in tracked)
            {
                Documentation.Xml(writer, "summary", $"<see cref=\"{spec.Name}.{property.Name}\"/>");
                writer.Line(property.Name + ",");
            }
        }

        writer.Separate();
        Documentation.Xml(writer, "summary", "Whether a member was assigned, be it null: then it is written.");
        writer.Line(tracked.Count <= BitsPerField
            ? $"public bool IsSet(OptionalMember member) => ({BitField(spec, tracked[0])} >> (int)member & 1) != 0;"
            : $"public bool IsSet(OptionalMember member) => (({string.Join(" : ", BitFields(spec, tracked))}) >> ((int)member & 63) & 1) != 0;");

        writer.Separate();
        Documentation.Xml(writer, "summary", "Makes a member as if it had never been assigned: it is left out when the object is written.");
        using (writer.Braces("public void Unset(OptionalMember member)"))
        {
            using (writer.Braces("switch (member)"))
            {
                foreach (PropertySpec property in tracked)
                {
                    writer.Line($"case OptionalMember.{property.Name}:");
                    using (writer.Indent())
                    {
                        writer.Line($"{Field(property)} = default;");
                        writer.Line($"{BitField(spec, property)} &= ~{Bit(spec, property)};");
                        writer.Line("break;");
                    }
                }
            }
        }
    }

    private static IReadOnlyList<PropertySpec> Tracked(ObjectSpec spec) => spec.Properties.Where(property => property.TracksPresence).ToList();

    private static int Index(ObjectSpec spec, PropertySpec property)
    {
        int index = 0;
        foreach (PropertySpec other in spec.Properties)
        {
            if (other.Name == property.Name)
            {
                break;
            }

            index += other.TracksPresence ? 1 : 0;
        }

        return index;
    }

    private static string Bit(ObjectSpec spec, PropertySpec property) =>
        string.Format(CultureInfo.InvariantCulture, Tracked(spec).Count <= BitsPerUInt32 ? "0x{0:X}U" : "0x{0:X}UL", 1UL << (Index(spec, property) % BitsPerField));

    private static string BitField(ObjectSpec spec, PropertySpec property) =>
        Index(spec, property) / BitsPerField is > 0 and int number ? "__assigned" + number.ToString(CultureInfo.InvariantCulture) : "__assigned";

    // (int)member < 64 ? __assigned : (int)member < 128 ? __assigned1 : __assigned2
    private static IEnumerable<string> BitFields(ObjectSpec spec, IReadOnlyList<PropertySpec> tracked)
    {
        for (int first = 0; first < tracked.Count; first += BitsPerField)
        {
            bool isLast = first + BitsPerField >= tracked.Count;
            string field = BitField(spec, tracked[first]);
            yield return isLast ? field : string.Format(CultureInfo.InvariantCulture, "(int)member < {0} ? {1}", first + BitsPerField, field);
        }
    }
}
