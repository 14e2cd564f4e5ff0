using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Cohesity.Generator.Common;
using Cohesity.Generator.Model;
using Cohesity.Generator.Model.Contracts;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Surface.Building;

/// <summary>The lines of types and of what they have.</summary>
internal sealed class TypeLines(ClientSpec client, SurfaceLine line)
{
    private readonly Dictionary<string, MemberContract> _members = new(StringComparer.Ordinal);

    public void Add()
    {
        foreach (DirectedType directed in Directions.Of(client).By(static directed => directed.Spec.Name))
        {
            (TypeSpec type, TypeContract? contract) = (directed.Spec, directed.Contract);
            ContractPlace place = contract?.Place ?? client.Contract!.Root;
            line.Add("is", Word(type)).Flag("sent", directed.IsSent).Flag("received", directed.IsReceived);
            switch (type)
            {
                case ObjectSpec spec:
                    line
                        .Add("base", spec.Hierarchy?.Base)
                        .Add("discriminator", spec.Hierarchy is { Subtypes.Count: > 0 } hierarchy ? hierarchy.Discriminator : null)
                        .Flag("closed", spec.IsClosed)
                        .Add("additional", spec.AdditionalProperties is { } values ? SurfaceTypes.Of(values) : null)
                        .Limits(spec.AdditionalProperties, SurfaceLine.Items)
                        .Flag("xml", spec.HasXml);
                    break;
                case UnionSpec spec:
                    line.Add("discriminator", spec.Discriminator);
                    break;
                case TupleSpec spec:
                    line.Add("additional", SurfaceTypes.Of(spec.MoreItems)).Limits(spec.MoreItems, SurfaceLine.Items);
                    break;
            }

            line.Flag("deprecated", type.IsDeprecated).Add(contract?.Keywords ?? default);
            line.Done(SurfaceKind.Type, place, type.Name);
            AddParts(type, place, contract);
        }
    }

    private void AddParts(TypeSpec type, ContractPlace place, TypeContract? contract)
    {
        switch (type)
        {
            case ObjectSpec spec:
                Remember(contract);
                foreach (PropertySpec property in spec.Properties.By(static property => property.JsonName))
                {
                    MemberContract member = _members.Count > 0 && _members.TryGetValue(property.JsonName, out MemberContract known) ? known : default;
                    AddMember(property, spec.HasXml ? SurfaceXml.Of(property) : null);
                    line.Done(SurfaceKind.Member, member.Place.Path is null ? new LinePlace(place, ContractPlace.Properties, property.JsonName) : member.Place, type.Name, property.JsonName);
                }

                foreach (SubtypeSpec subtype in (spec.Hierarchy?.Subtypes ?? default).By(static subtype => subtype.Name))
                {
                    line.Add("values", subtype.DiscriminatorValues.Count == 0 ? null : string.Join(",", subtype.DiscriminatorValues));
                    line.Done(SurfaceKind.Subtype, place, type.Name, subtype.Name);
                }

                break;
            case EnumSpec spec:
                foreach (EnumMemberSpec member in spec.Members.By(static member => member.Value))
                {
                    line.Add("name", member.Name);
                    line.Done(SurfaceKind.Value, place, type.Name, member.Value);
                }

                break;
            case UnionSpec spec:
                foreach (VariantSpec variant in spec.Variants.By(static variant => variant.Name))
                {
                    line.Add("type", SurfaceTypes.NonNullable(variant.Type)).Limits(variant.Constrained).Add("values", variant.DiscriminatorValues.Count == 0 ? null : string.Join(",", variant.DiscriminatorValues));
                    line.Done(SurfaceKind.Variant, place, type.Name, variant.Name);
                }

                break;
            case TupleSpec spec:
                foreach ((TupleItemSpec item, string index) in spec.Items.Select((item, index) => (item, index.ToString(CultureInfo.InvariantCulture))).OrderBy(pair => pair.Item2, StringComparer.Ordinal))
                {
                    line.Add("name", item.Name).Flag("required", item.IsRequired).Type(item.Type);
                    line.Done(SurfaceKind.Item, place, type.Name, index);
                }

                break;
            case ResultSpec spec:
                foreach ((ResultCaseSpec @case, string statuses) in spec.Cases.Select(@case => (@case, Statuses(@case))).OrderBy(pair => pair.Item2, StringComparer.Ordinal))
                {
                    line.Add("name", @case.Name).Type(@case.Type).Add("xml", SurfaceXml.Of(@case.Xml));
                    line.Done(SurfaceKind.Case, place, type.Name, statuses);
                }

                break;
        }
    }

    private static string Statuses(ResultCaseSpec @case) => @case.FirstStatus == @case.LastStatus
        ? @case.FirstStatus.ToString(CultureInfo.InvariantCulture)
        : @case.FirstStatus.ToString(CultureInfo.InvariantCulture) + "-" + @case.LastStatus.ToString(CultureInfo.InvariantCulture);

    // A class of a hierarchy may have asked for a member more than once.
    private void Remember(TypeContract? contract)
    {
        _members.Clear();
        foreach (MemberContract member in contract?.Members ?? default)
        {
            _members[member.JsonName] = member;
        }
    }

    private void AddMember(PropertySpec property, string? xml) => line
        .Add("name", property.Name)
        .Flag("required", property.IsRequired)
        .Flag("nullable", property.AllowsNull)
        .Type(property.Type)
        .Flag("readOnly", property.IsReadOnly)
        .Flag("writeOnly", property.IsWriteOnly)
        .Add("default", property.Default?.DefaultText)
        .Add("xml", xml)
        .Flag("deprecated", property.IsDeprecated);

    private static string Word(TypeSpec type) => type switch
    {
        ObjectSpec => "class",
        EnumSpec { IsInteger: true } => "integerEnum",
        EnumSpec => "enum",
        UnionSpec => "union",
        TupleSpec => "tuple",
        OptionsSpec => "options",
        _ => "result",
    };
}
