using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Binding.Schemas;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Model;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Binding.Finishing;

/// <summary>Settles how the types are written that bodies in XML lead to. All others know nothing of XML: what a document says of them has no effect.</summary>
/// <param name="schemas">What reports problems.</param>
/// <param name="places">Where the schema of a type stands, by the type's name.</param>
internal sealed class XmlMarker(SchemaBinder schemas, Func<string, JsonPath?> places)
{
    public ClientSpec Mark(ClientSpec client)
    {
        Dictionary<string, TypeSpec> byName = client.Types.ToDictionary(type => type.Name, StringComparer.Ordinal);
        HashSet<string> reached = RoundTripMarker.Reach(byName, Bodies(client));
        return client with { Types = client.Types.Select(type => type is ObjectSpec spec ? Mark(spec, reached.Contains(spec.Name), byName) : type).ToEquatableArray() };
    }

    private static IEnumerable<TypeRef> Bodies(ClientSpec client)
    {
        foreach (OperationSpec operation in client.Apis.SelectMany(api => api.Operations))
        {
            if (operation.Body is { Kind: BodyKind.Xml } body)
            {
                yield return body.Type;
            }

            if (operation.Success is { Kind: BodyKind.Xml, Type: { } result })
            {
                yield return result;
            }

            foreach (ErrorSpec error in operation.Errors.Where(error => error.Xml is not null))
            {
                yield return error.Type;
            }
        }

        foreach (ResultCaseSpec @case in client.Types.OfType<ResultSpec>().SelectMany(result => result.Cases).Where(@case => @case.Kind == BodyKind.Xml))
        {
            yield return @case.Type;
        }
    }

    private ObjectSpec Mark(ObjectSpec spec, bool isReached, Dictionary<string, TypeSpec> types)
    {
        if (!isReached)
        {
            return spec.Properties.Any(property => property.Xml is not null) ? spec with { Properties = spec.Properties.Select(property => property with { Xml = null }).ToEquatableArray() } : spec;
        }

        var taken = new HashSet<(bool IsAttribute, string Local, string? Namespace)>();
        return spec with { HasXml = true, Properties = spec.Properties.Select(property => property with { Xml = Settle(spec, property, taken, types) }).ToEquatableArray() };
    }

    private XmlMemberSpec Settle(ObjectSpec owner, PropertySpec property, HashSet<(bool, string, string?)> taken, Dictionary<string, TypeSpec> types)
    {
        XmlMemberSpec xml = property.Xml ?? XmlBinder.Default(property.JsonName, property.Type);
        JsonPath? place = places(owner.Name) is { } path ? path / "properties" / property.JsonName : null;
        string? obstacle = Obstacle(property.Type, types) ?? Unnameable(xml);
        if (obstacle is null && !taken.Add(Key(xml)))
        {
            obstacle = "another member is called the same there";
        }

        if (obstacle is not null)
        {
            schemas.Report(ProblemIds.XmlMemberLost, place ?? schemas.Root, property.JsonName, obstacle);
            return xml with { Node = XmlKind.None, Ignored = null };
        }

        if (xml.Ignored is { } ignored)
        {
            schemas.Report(ProblemIds.NotHonoured, place ?? schemas.Root, "in XML, " + ignored);
        }

        return xml with { Name = Usable(xml.Name), Item = xml.Item is { } item ? Usable(item) : null, Ignored = null };
    }

    private static (bool, string, string?) Key(XmlMemberSpec xml)
    {
        XmlNameSpec name = xml is { IsWrapped: false, Item: { } item } ? item : xml.Name;
        return xml.Node is XmlKind.Text or XmlKind.CData ? (false, "", null) : (xml.Node == XmlKind.Attribute, name.Local, name.Namespace);
    }

    // A prefix that cannot be one is chosen anew by whoever writes.
    private static XmlNameSpec Usable(XmlNameSpec name) =>
        name.Prefix is { } prefix && name.Local.Length > 0 && !XmlBinder.IsName(prefix) ? name with { Prefix = null } : name;

    private static string? Unnameable(XmlMemberSpec xml)
    {
        if (xml.Node is XmlKind.Text or XmlKind.CData)
        {
            return null;
        }

        IEnumerable<XmlNameSpec> names = xml.Item is { } item ? xml.IsWrapped ? new[] { xml.Name, item } : new[] { item } : new[] { xml.Name };
        return names.FirstOrDefault(name => !XmlBinder.IsName(name.Local)) is { } wrong ? $"'{wrong.Local}' is no name of an element or an attribute" : null;
    }

    private static string? Obstacle(TypeRef type, Dictionary<string, TypeSpec> types) => type switch
    {
        { Kind: TypeKind.Union } => "its value has alternatives",
        { Kind: TypeKind.Tuple } => "its value is a tuple",
        { Kind: TypeKind.Model } when types[type.Name!] is ObjectSpec { Hierarchy: not null } => "the types of its value are told apart by a discriminator",
        { Kind: TypeKind.List or TypeKind.Map, Item: { Kind: TypeKind.List } } => "its value is a list in a list or a map",
        { Item: { } item, Kind: TypeKind.List or TypeKind.Map } => Obstacle(item, types),
        _ => null,
    };
}
