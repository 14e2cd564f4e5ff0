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
        writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        string @new = spec.Hierarchy?.Base is null ? "" : "new ";
        using (writer.Braces($"public {@new}readonly struct JsonCodec : {context.Support("IJsonCodec")}<{type}>"))
        {
            if (Inherited(spec).Count + spec.Properties.Count > 0)
            {
                NameTableEmitter.Emit(writer, "Names", Inherited(spec).Concat(spec.Properties).Select(property => property.JsonName).ToList(), context);
            }

            if (spec.Hierarchy is not null)
            {
                HierarchyEmitter.EmitCodec(writer, spec, context);
                return;
            }

            writer.Separate();
            writer.Line("/// <inheritdoc/>");
            using (writer.Braces($"public {type} Read(ref global::System.Text.Json.Utf8JsonReader reader)"))
            {
                EmitRead(writer, spec, context);
            }

            writer.Line();
            writer.Line("/// <inheritdoc/>");
            using (writer.Braces($"public void Write({context.Support("JsonWriter")} writer, {type} value)"))
            {
                EmitWrite(writer, spec, context);
            }
        }
    }

    private static void EmitRead(SourceWriter writer, ObjectSpec spec, EmitContext context)
    {
        TypeRef? extension = ObjectEmitter.ExtensionType(spec, context);
        string type = spec.Name;
        string unknown = Unknown(spec, extension, context);
        writer.Line($"{context.Support("JsonRead")}.StartObject(ref reader);");
        writer.Line(ObjectEmitter.HasReadingConstructor(spec) ? $"var value = new {type}(this);" : $"var value = new {type}();");
        if (spec.Properties.Count > 0)
        {
            writer.Line("int member = -1;");
            if (context.IsStrict)
            {
                writer.Line($"var seen = new {context.Support("JsonStrictMembers")}();");
            }
        }

        bool needsNames = spec.Properties.Count > 0 || extension is not null;
        using (writer.Braces($"while ({context.Support("JsonRead")}.NextMember(ref reader, out {(needsNames ? "global::System.ReadOnlySpan<byte> name" : "_")}))"))
        {
            if (spec.Properties.Count == 0)
            {
                writer.Line(unknown);
            }
            else
            {
                using (writer.Braces(context.IsStrict ? "switch (seen.Add(Names.Find(name, ref member)))" : "switch (Names.Find(name, ref member))"))
                {
                    EmitCases(writer, spec, "break", context);
                    writer.Line($"default: {unknown}{(unknown.StartsWith("throw", System.StringComparison.Ordinal) ? "" : " break;")}");
                }
            }
        }

        writer.Line();
        if (context.IsStrict)
        {
            EmitRequired(writer, spec);
        }

        writer.Line("return value;");
    }

    /// <summary>Emits a case for each property that the class declares itself.</summary>
    public static void EmitCases(SourceWriter writer, ObjectSpec spec, string end, EmitContext context)
    {
        int first = Inherited(spec).Count;
        for (int i = 0; i < spec.Properties.Count; i++)
        {
            PropertySpec property = spec.Properties[i];
            string presence = property.TracksPresence && Target(property) != property.Name ? $" value.{PresenceEmitter.Set(spec, property)};" : "";
            writer.Line($"case {Number(first + i)}: value.{Target(property)} = {Read(spec, property, context)};{presence} {end};");
        }
    }

    /// <summary>Emits the check of a strict reader that required members are there, inherited ones too.</summary>
    // A response need not have what only the client sends (OpenAPI 3.1, section 4.8.24.1).
    public static void EmitRequired(SourceWriter writer, ObjectSpec spec)
    {
        List<PropertySpec> properties = Inherited(spec).Concat(spec.Properties).ToList();
        for (int first = 0; first < properties.Count; first += MembersPerWord)
        {
            ulong required = 0;
            for (int i = first; i < properties.Count && i < first + MembersPerWord; i++)
            {
                required |= properties[i] is { IsRequired: true, IsWriteOnly: false } ? 1UL << (i - first) : 0;
            }

            if (required != 0)
            {
                writer.Line($"seen.Require(Names, 0x{required.ToString("X", CultureInfo.InvariantCulture)}UL{(first == 0 ? "" : ", first: " + Number(first))});");
            }
        }
    }

    // What tells types apart is the same few texts over and over.
    private static string Read(ObjectSpec spec, PropertySpec property, EmitContext context)
    {
        TypeRef type = ReadType(property, context);
        if (ObjectEmitter.Constant(property) is { } constant && !context.IsStrict)
        {
            // A null says as little as a member that is missing.
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

    // Optional members are nullable in C#; a strict reader goes by what the schema says.
    private static TypeRef ReadType(PropertySpec property, EmitContext context) => context.IsStrict ? property.Type.AsNullable(property.AllowsNull) : property.Type;

    /// <summary>The statement that reads a member which no property stands for.</summary>
    public static string Unknown(ObjectSpec spec, TypeRef? extension, EmitContext context) => extension is null
        ? context.IsStrict && spec.IsClosed ? $"throw {context.Support("JsonStrict")}.Undeclared();" : $"{context.Support("JsonRead")}.Skip(ref reader);"
        : $"value.AdditionalProperties = {context.Support(context.IsStrict ? "JsonStrict" : "JsonRead")}.Extension<{TypeText.Of(extension, context)}, {TypeText.Codec(extension, context)}>(ref reader, name, value.AdditionalProperties);";

    private static void EmitWrite(SourceWriter writer, ObjectSpec spec, EmitContext context)
    {
        writer.Line(StartObject(spec));
        EmitMembers(writer, spec, context);
        if (ObjectEmitter.ExtensionType(spec, context) is { } extension)
        {
            writer.Line(WriteExtension(extension, context));
        }

        writer.Line("writer.WriteEndObject();");
    }

    /// <summary>The statement that begins an object.</summary>
    public static string StartObject(ObjectSpec spec) => Inherited(spec).Count + spec.Properties.Count > 0 ? "writer.WriteStartObject(Names);" : "writer.WriteStartObject();";

    /// <summary>The statement that writes the members which no property stands for.</summary>
    public static string WriteExtension(TypeRef extension, EmitContext context) =>
        $"writer.Extension<{TypeText.Of(extension, context)}, {TypeText.Codec(extension, context)}>(value.AdditionalProperties);";

    /// <summary>Emits the statements that write the properties which the class declares itself.</summary>
    public static void EmitMembers(SourceWriter writer, ObjectSpec spec, EmitContext context)
    {
        for (int i = 0; i < spec.Properties.Count; i++)
        {
            PropertySpec property = spec.Properties[i];
            if (!property.IsReadOnly)
            {
                writer.Line(WriteMember(spec, i, context));
                continue;
            }

            using (writer.Braces("if (!writer.IsRequest)"))
            {
                writer.Line(WriteMember(spec, i, context));
            }

            writer.Line();
        }
    }

    // The codec goes past a property that is obsolete, since using it would be a warning.
    private static string Target(PropertySpec property) => ObjectEmitter.IsObsolete(property) ? PresenceEmitter.Field(property) : property.Name;

    private static string WriteMember(ObjectSpec spec, int index, EmitContext context)
    {
        PropertySpec property = spec.Properties[index];
        bool isRequired = property is { IsRequired: true, IsReadOnly: false };
        bool isAlwaysThere = property.Type is { IsValueType: true, IsNullable: false, Kind: not TypeKind.Json };
        string mode = (isRequired && !property.Type.IsNullable) || (isAlwaysThere && !property.TracksPresence) ? "Required" : "Optional";
        string? isNullWritten = property.TracksPresence ? PresenceEmitter.IsSet(spec, property, "value") : isRequired && property.Type.IsNullable ? "true" : null;
        return TypeText.Write(property.Type, mode, Number(Inherited(spec).Count + index), "value." + Target(property), isNullWritten, context);
    }

    private static EquatableArray<PropertySpec> Inherited(ObjectSpec spec) => spec.Hierarchy?.Inherited ?? default;

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
