using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Cohesity.Generator.Common;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Emitting.Types;

/// <summary>Emits the codec of an object: names that are encoded once, a reader that dispatches on a name's number, and a writer.</summary>
internal static class ObjectCodecEmitter
{
    private const int MembersPerWord = 64;

    public static void Emit(SourceWriter writer, ObjectSpec spec, EmitContext context)
    {
        string type = spec.Name;
        writer.Separate();
        writer.Line(WellKnown.NeverBrowsable);
        string @new = spec.Hierarchy?.Base is null ? "" : "new ";
        TypeRef? extension = ObjectEmitter.ExtensionType(spec, context);
        using (writer.Braces($"public {@new}readonly struct JsonCodec : {context.Support(IsLoop(spec, context) ? "IJsonCodec" : extension is null ? "IJsonObjectCodec" : "IJsonOpenObjectCodec")}<{type}>"))
        {
            if (HasMembers(spec))
            {
                IReadOnlyList<PropertySpec> members = Inherited(spec).Concat(spec.Properties).ToList();
                NameTableEmitter.Emit(writer, members.Select(property => property.JsonName).ToList(), context.IsStrict ? Required(members) : Array.Empty<ulong>(), context);
            }

            writer.Separate();
            if (IsLoop(spec, context))
            {
                EmitLoop(writer, spec, extension, context);
                EmitWrite(writer, spec, extension, context);
            }
            else if (spec.Hierarchy is null)
            {
                writer.Line($"public {type} Read({WellKnown.JsonReader}) => {ReadObject(spec, extension, context)};");
                EmitReadMember(writer, spec, context);
                EmitReadUnknown(writer, spec, extension, context);
                EmitWrite(writer, spec, extension, context);
            }
            else
            {
                HierarchyEmitter.EmitCodec(writer, spec, extension, context);
            }
        }
    }

    // The loop over the members is here where speed counts: a call for each of them costs up to a twelfth of the time, since the just-in-time compiler learns less about the cases.
    private static bool IsLoop(ObjectSpec spec, EmitContext context) => !context.IsStrict && spec.Hierarchy is null && spec.Properties.Count > 0;

    private static void EmitLoop(SourceWriter writer, ObjectSpec spec, TypeRef? extension, EmitContext context)
    {
        using (writer.Braces($"public {spec.Name} Read({WellKnown.JsonReader})"))
        {
            writer.Line($"int member = {context.Support("JsonRead")}.StartObject(ref reader);");
            writer.Line($"var value = new {spec.Name}({(ObjectEmitter.HasReadingConstructor(spec) ? "this" : "")});");
            using (writer.Braces($"while ({context.Support("JsonRead")}.NextMember(ref reader, Names, ref member{(extension is null ? "" : ", out global::System.ReadOnlySpan<byte> name")}))"))
            {
                using (writer.Braces("switch (member)"))
                {
                    EmitCases(writer, spec, context);
                    if (extension is not null)
                    {
                        writer.Line($"default: {ReadUnknown(extension, context)} break;");
                    }
                }
            }

            writer.Line();
            writer.Line("return value;");
        }
    }

    /// <summary>The expression that reads an object of the class itself.</summary>
    public static string ReadObject(ObjectSpec spec, TypeRef? extension, EmitContext context)
    {
        string method = $"{context.Support(context.IsStrict ? "JsonStrict" : "JsonRead")}.{(extension is null ? "Object" : "OpenObject")}<{spec.Name}, JsonCodec>";
        string names = HasMembers(spec) ? "Names" : context.Support("JsonNames") + ".None";
        string value = spec.Hierarchy is not null || ObjectEmitter.HasReadingConstructor(spec) ? "new(this)" : "new()";
        return $"{method}(ref reader, {names}, {value}{(context.IsStrict && spec.IsClosed && extension is null ? ", isClosed: true" : "")})";
    }

    /// <summary>Emits the method that reads one member.</summary>
    public static void EmitReadMember(SourceWriter writer, ObjectSpec spec, EmitContext context)
    {
        string header = $"public void ReadMember({WellKnown.JsonReader}, int member, {spec.Name} value)";
        string? inherited = spec.Hierarchy?.Base is { } @base ? $"default({@base}.JsonCodec).ReadMember(ref reader, member, value);" : null;
        writer.Line();
        if (spec.Properties.Count == 0)
        {
            writer.Line(header + (inherited is null ? " { }" : " => " + inherited));
            return;
        }

        using (writer.Braces(header))
        {
            using (writer.Braces("switch (member)"))
            {
                EmitCases(writer, spec, context);
                if (inherited is not null)
                {
                    writer.Line($"default: {inherited} break;");
                }
            }
        }
    }

    /// <summary>Emits the method that reads a member which no property stands for, where such members are kept.</summary>
    public static void EmitReadUnknown(SourceWriter writer, ObjectSpec spec, TypeRef? extension, EmitContext context)
    {
        if (extension is null)
        {
            return;
        }

        writer.Line();
        writer.Line($"public void ReadUnknown({WellKnown.JsonReader}, scoped global::System.ReadOnlySpan<byte> name, {spec.Name} value) =>");
        using (writer.Indent())
        {
            writer.Line(ReadUnknown(extension, context));
        }
    }

    private static string ReadUnknown(TypeRef extension, EmitContext context) =>
        $"value.AdditionalProperties = {context.Support(context.IsStrict ? "JsonStrict" : "JsonRead")}.Extension<{TypeText.Of(extension, context)}, {TypeText.Codec(extension, context)}>(ref reader, name, value.AdditionalProperties);";

    private static void EmitCases(SourceWriter writer, ObjectSpec spec, EmitContext context)
    {
        int first = Inherited(spec).Count;
        for (int i = 0; i < spec.Properties.Count; i++)
        {
            PropertySpec property = spec.Properties[i];
            writer.Line($"case {Number(first + i)}: value.{property.Name} = {Read(spec, property, context)}; break;");
        }
    }

    // A response need not have what only the client sends (OpenAPI 3.1, section 4.8.24.1).
    private static IReadOnlyList<ulong> Required(IReadOnlyList<PropertySpec> members)
    {
        int last = members.Count - 1;
        while (last >= 0 && !IsAsked(members[last]))
        {
            last--;
        }

        var words = new ulong[(last + MembersPerWord) / MembersPerWord];
        for (int i = 0; i <= last; i++)
        {
            words[i / MembersPerWord] |= IsAsked(members[i]) ? 1UL << (i % MembersPerWord) : 0;
        }

        return words;
    }

    private static bool IsAsked(PropertySpec property) => property is { IsRequired: true, IsWriteOnly: false };

    // Discriminators and constants have few values, so their strings are reused.
    private static string Read(ObjectSpec spec, PropertySpec property, EmitContext context)
    {
        TypeRef type = ReadType(property, context);
        if (ObjectEmitter.Constant(property) is { } constant && !context.IsStrict)
        {
            // Null is treated as a missing member.
            string read = type.Kind == TypeKind.String ? $"{context.Support("JsonRead")}.NullableString(ref reader, {constant})" : TypeText.Read(type.AsNullable(), context);
            return $"{read} ?? {constant}";
        }

        if (type.Kind != TypeKind.String || context.IsStrict)
        {
            return TypeText.Read(type, context);
        }

        string method = type.IsNullable ? "NullableString" : "String";
        if (property.IsDiscriminator && HierarchyEmitter.IsBase(spec))
        {
            return $"Subtypes.{method}(ref reader)";
        }

        return (property.Constant ?? property.LikelyText) is { } usual ? $"{context.Support("JsonRead")}.{method}(ref reader, {Literal.Of(usual)})" : TypeText.Read(type, context);
    }

    // Optional members are nullable in C#; a strict reader allows null only where the schema does.
    private static TypeRef ReadType(PropertySpec property, EmitContext context) => context.IsStrict ? property.Type.AsNullable(property.AllowsNull) : property.Type;

    private static void EmitWrite(SourceWriter writer, ObjectSpec spec, TypeRef? extension, EmitContext context)
    {
        writer.Line();
        using (writer.Braces($"public void Write({context.Support("JsonWriter")} writer, {spec.Name} value)"))
        {
            writer.Line(StartObject(spec));
            EmitMembers(writer, spec, context);
            EmitEnd(writer, extension, context);
        }
    }

    /// <summary>Emits the statements that write the members which no property stands for, and the end of the object.</summary>
    public static void EmitEnd(SourceWriter writer, TypeRef? extension, EmitContext context)
    {
        if (extension is not null)
        {
            writer.Line($"writer.Extension<{TypeText.Of(extension, context)}, {TypeText.Codec(extension, context)}>(value.AdditionalProperties);");
        }

        writer.Line("writer.WriteEndObject();");
    }

    /// <summary>The statement that begins an object.</summary>
    public static string StartObject(ObjectSpec spec) => HasMembers(spec) ? "writer.WriteStartObject(Names);" : "writer.WriteStartObject();";

    /// <summary>Emits the statements that write the properties which the class declares itself.</summary>
    public static void EmitMembers(SourceWriter writer, ObjectSpec spec, EmitContext context)
    {
        for (int i = 0; i < spec.Properties.Count;)
        {
            if (!spec.Properties[i].IsReadOnly)
            {
                writer.Line(WriteMember(spec, i++, context));
                continue;
            }

            using (writer.Braces("if (!writer.IsRequest)"))
            {
                while (i < spec.Properties.Count && spec.Properties[i].IsReadOnly)
                {
                    writer.Line(WriteMember(spec, i++, context));
                }
            }

            writer.Line();
        }
    }

    private static string WriteMember(ObjectSpec spec, int index, EmitContext context)
    {
        PropertySpec property = spec.Properties[index];
        bool isRequired = property is { IsRequired: true, IsReadOnly: false };
        bool isAlwaysThere = property.Type is { IsValueType: true, IsNullable: false, Kind: not TypeKind.Json };
        string mode = (isRequired && !property.Type.IsNullable) || (isAlwaysThere && !property.TracksPresence) ? "Required" : "Optional";
        string? isNullWritten = property.TracksPresence ? PresenceEmitter.IsSet(spec, property, "value") : isRequired && property.Type.IsNullable ? "true" : null;
        return TypeText.Write(property.Type, mode, Number(Inherited(spec).Count + index), "value." + property.Name, isNullWritten, context);
    }

    private static bool HasMembers(ObjectSpec spec) => Inherited(spec).Count + spec.Properties.Count > 0;

    private static EquatableArray<PropertySpec> Inherited(ObjectSpec spec) => spec.Hierarchy?.Inherited ?? default;

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
