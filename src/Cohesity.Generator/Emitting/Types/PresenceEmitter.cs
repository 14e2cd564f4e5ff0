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

    /// <summary>The accessors of a property that tracks its presence: while it is not set, the getter returns the default, even if the field has an old value.</summary>
    public static string Accessors(ObjectSpec spec, PropertySpec property)
    {
        string field = Field(property);
        string assigned = BitField(spec, property);
        string bit = Bit(spec, property);
        return $"{{ get => ({assigned} & {bit}) != 0 ? {field} : default; set {{ {field} = value; {assigned} |= {bit}; }} }}";
    }

    /// <summary>The condition that a property was set.</summary>
    public static string IsSet(ObjectSpec spec, PropertySpec property, string instance) => $"({instance}.{BitField(spec, property)} & {Bit(spec, property)}) != 0";

    public static void EmitFields(SourceWriter writer, ObjectSpec spec, EmitContext context)
    {
        IReadOnlyList<PropertySpec> tracked = Tracked(spec);
        for (int first = 0; first < tracked.Count; first += BitsPerField)
        {
            writer.Line($"private {(tracked.Count <= BitsPerUInt32 ? "uint" : "ulong")} {BitField(spec, tracked[first])};");
        }

        foreach (PropertySpec property in tracked)
        {
            writer.Line($"private {TypeText.Of(property.Type, context)} {Field(property)};");
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
        writer.Braced($"public {@new}enum OptionalMember", tracked.Select(property => property.Name).ToList());

        string assigned = BitFields(spec, tracked);
        writer.Separate();
        writer.Lines($"""
            /// <summary>Whether a member was assigned, be it null: then it is written.</summary>
            public bool IsSet(OptionalMember member) => ({assigned} >> (int)member & 1) != 0;

            /// <summary>Resets a member as if it had never been assigned: it is left out when the object is written.</summary>
            public void Unset(OptionalMember member) => {assigned} &= ~(1{(tracked.Count <= BitsPerUInt32 ? "U" : "UL")} << (int)member);
            """);
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

    // ((int)member < 64 ? ref __assigned : ref ((int)member < 128 ? ref __assigned1 : ref __assigned2)): the shift takes what is left of the number.
    private static string BitFields(ObjectSpec spec, IReadOnlyList<PropertySpec> tracked)
    {
        int last = (tracked.Count - 1) / BitsPerField * BitsPerField;
        string fields = BitField(spec, tracked[last]);
        for (int first = last - BitsPerField; first >= 0; first -= BitsPerField)
        {
            fields = string.Format(CultureInfo.InvariantCulture, "((int)member < {0} ? ref {1} : ref {2})", first + BitsPerField, BitField(spec, tracked[first]), fields);
        }

        return fields;
    }

    /// <summary>The field behind a property.</summary>
    /// <remarks>Only ASCII is lowered: Kelvin's sign becomes a k as well. Other beginnings, of pinned names, get more underscores, and so are never the field of another property.</remarks>
    private static string Field(PropertySpec property) =>
        property.Name[0] is >= 'A' and <= 'Z' ? "_" + char.ToLowerInvariant(property.Name[0]) + property.Name.Substring(1) : "___" + property.Name;
}
