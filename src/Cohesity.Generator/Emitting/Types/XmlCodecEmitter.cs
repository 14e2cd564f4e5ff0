using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Emitting.Types;

/// <summary>Emits the XML codec of an object that bodies in XML lead to. Values are read and written by what support has for JSON: here are only the names, and what is an attribute.</summary>
internal static class XmlCodecEmitter
{
    public static void Emit(SourceWriter writer, ObjectSpec spec, EmitContext context)
    {
        if (!spec.HasXml)
        {
            return;
        }

        string type = spec.Name;
        writer.Separate();
        writer.Line(WellKnown.NeverBrowsable);
        using (writer.Braces($"public readonly struct XmlCodec : {context.Support("IXmlObjectCodec")}<{type}>"))
        {
            writer.Line($"public {type} Read({context.Support("XmlBodyReader")} reader) => reader.Object<{type}, XmlCodec>(new({(ObjectEmitter.HasReadingConstructor(spec) ? "default(JsonCodec)" : "")}));");
            writer.Line();
            EmitRead(writer, spec, context);
            writer.Line();
            EmitWrite(writer, spec, context);
        }
    }

    private static void EmitRead(SourceWriter writer, ObjectSpec spec, EmitContext context)
    {
        List<ReadCase> cases = Cases(spec, context).ToList();
        string otherwise = Values(spec) is { } values ? $"value.AdditionalProperties = reader.Entry<{XmlText.Nullable(values, context)}>(value.AdditionalProperties);" : "reader.Skip();";
        string header = $"public void ReadMember({context.Support("XmlBodyReader")} reader, {spec.Name} value)";
        if (cases.Count == 0)
        {
            writer.Line($"{header} => {otherwise}");
            return;
        }

        using (writer.Braces(header))
        {
            using (writer.Braces("switch (reader.Name)"))
            {
                foreach (IGrouping<string, ReadCase> same in cases.GroupBy(@case => @case.Local, StringComparer.Ordinal))
                {
                    foreach (ReadCase @case in same.OrderBy(@case => @case.Namespace is null))
                    {
                        writer.Line($"case {Literal.Of(@case.Local)}{Condition(@case, same)}: {@case.Statement} break;");
                    }
                }

                writer.Line($"default: {otherwise} break;");
            }
        }
    }

    // Prefixes and namespaces count only where two names differ in nothing else.
    private static string Condition(ReadCase @case, IEnumerable<ReadCase> same)
    {
        var conditions = new List<string>();
        if (same.Any(other => other.IsAttribute != @case.IsAttribute))
        {
            conditions.Add(@case.IsAttribute ? "reader.IsAttribute" : "!reader.IsAttribute");
        }

        if (@case.Namespace is { } uri && same.Count(other => other.IsAttribute == @case.IsAttribute) > 1)
        {
            conditions.Add($"reader.Namespace == {Literal.Of(uri)}");
        }

        return conditions.Count == 0 ? "" : " when " + string.Join(" && ", conditions);
    }

    private static IEnumerable<ReadCase> Cases(ObjectSpec spec, EmitContext context)
    {
        List<(PropertySpec Property, XmlMemberSpec Xml)> members = Members(spec).ToList();
        var taken = new HashSet<string>(members.Select(member => Main(member.Xml).Local), StringComparer.Ordinal);
        foreach ((PropertySpec property, XmlMemberSpec xml) in members)
        {
            string member = "value." + property.Name;
            if (xml.Node is XmlKind.Text or XmlKind.CData)
            {
                yield return new ReadCase("", null, false, $"{member} = {XmlText.Read(property.Type, context)};");
                continue;
            }

            XmlNameSpec name = Main(xml);
            if (xml.Item is not { } item)
            {
                yield return new ReadCase(name.Local, name.Namespace, xml.Node == XmlKind.Attribute, $"{member} = {XmlText.Read(property.Type, context)};");
                continue;
            }

            string items = XmlText.Nullable(property.Type.Item!, context);
            string one = $"{member} = reader.Item<{items}>({member});";
            string all = $"{member} = reader.Items<{items}>();";
            yield return new ReadCase(name.Local, name.Namespace, false, xml.IsWrapped ? all : one);

            // Servers have the element around the items or not, whatever the document says of it.
            XmlNameSpec other = xml.IsWrapped ? item : xml.Name;
            if (other.Local != name.Local && taken.Add(other.Local))
            {
                yield return new ReadCase(other.Local, other.Namespace, false, xml.IsWrapped ? one : all);
            }
        }
    }

    private static void EmitWrite(SourceWriter writer, ObjectSpec spec, EmitContext context)
    {
        List<string> statements = Members(spec)
            .Where(member => !member.Property.IsReadOnly)
            .OrderBy(member => member.Xml.Node == XmlKind.Attribute ? 0 : 1)
            .Select(member => Write(member.Property, member.Xml, context))
            .ToList();
        if (Values(spec) is { } values)
        {
            statements.Add($"writer.Entries<{XmlText.Nullable(values, context)}>(value.AdditionalProperties);");
        }

        string header = $"public void Write({context.Support("XmlBodyWriter")} writer, {spec.Name} value)";
        if (statements.Count == 0)
        {
            writer.Line(header + " { }");
            return;
        }

        using (writer.Braces(header))
        {
            foreach (string statement in statements)
            {
                writer.Line(statement);
            }
        }
    }

    private static string Write(PropertySpec property, XmlMemberSpec xml, EmitContext context)
    {
        string value = "value." + property.Name;
        if (property is { IsRequired: true, Type: { IsNullable: false, IsValueType: false } })
        {
            value = $"{context.Support("XmlBodyWriter")}.Required({value}, {Literal.Of(property.JsonName)})";
        }

        string name = XmlText.Name(Main(xml));
        if (xml.Item is { } item)
        {
            string items = XmlText.Nullable(property.Type.Item!, context);
            return xml.IsWrapped ? $"writer.Wrapped<{items}>({name}, {XmlText.Name(item)}, {value});" : $"writer.Items<{items}>({name}, {value});";
        }

        return xml.Node switch
        {
            XmlKind.CData => $"writer.CData({value});",
            XmlKind.Text => $"{XmlText.Write(property.Type, "", context)}({value});",
            _ => $"{XmlText.Write(property.Type, xml.Node.ToString(), context)}({name}, {value});",
        };
    }

    // The name by which a member is found, and under which it is written.
    private static XmlNameSpec Main(XmlMemberSpec xml) => xml is { IsWrapped: false, Item: { } item } ? item : xml.Name;

    private static IEnumerable<(PropertySpec Property, XmlMemberSpec Xml)> Members(ObjectSpec spec) =>
        spec.Properties.Where(property => property.Xml is { Node: not XmlKind.None }).Select(property => (property, property.Xml!));

    private static TypeRef? Values(ObjectSpec spec) => spec.AdditionalProperties is { Kind: not (TypeKind.List or TypeKind.Map or TypeKind.Union or TypeKind.Tuple) } values ? values : null;

    private readonly record struct ReadCase(string Local, string? Namespace, bool IsAttribute, string Statement);
}
