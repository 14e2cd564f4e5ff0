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
internal sealed class TypeLines(ClientSpec client, Directions directions, List<SurfaceEntry> entries)
{
    private readonly FactList _facts = new();
    private readonly Dictionary<string, TypeContract> _contracts = client.Contract!.Types.ToDictionary(contract => contract.Name, StringComparer.Ordinal);

    public void Add()
    {
        foreach (TypeSpec type in client.Types.OrderBy(type => type.Name, StringComparer.Ordinal))
        {
            TypeContract? contract = _contracts.TryGetValue(type.Name, out TypeContract? known) ? known : null;
            ContractPlace place = contract?.Place ?? client.Contract!.Root;
            _facts.Add("is", Word(type)).Flag("sent", directions.IsSent(type.Name)).Flag("received", directions.IsReceived(type.Name));
            switch (type)
            {
                case ObjectSpec spec:
                    _facts
                        .Add("base", spec.Hierarchy?.Base)
                        .Add("discriminator", spec.Hierarchy is { Subtypes.Count: > 0 } hierarchy ? hierarchy.Discriminator : null)
                        .Flag("closed", spec.IsClosed)
                        .Add("additional", spec.AdditionalProperties is { } values ? SurfaceTypes.Of(values) : null);
                    break;
                case UnionSpec spec:
                    _facts.Add("discriminator", spec.Discriminator);
                    break;
                case TupleSpec spec:
                    _facts.Add("additional", SurfaceTypes.Of(spec.MoreItems));
                    break;
            }

            _facts.Flag("deprecated", type.IsDeprecated).Add(contract?.Keywords ?? default);
            Add(SurfaceKind.Type, place, type.Name);
            AddParts(type, place, contract);
        }
    }

    private void AddParts(TypeSpec type, ContractPlace place, TypeContract? contract)
    {
        switch (type)
        {
            case ObjectSpec spec:
                Dictionary<string, MemberContract> members = ByName(contract);
                foreach (PropertySpec property in spec.Properties.OrderBy(property => property.JsonName, StringComparer.Ordinal))
                {
                    MemberContract? member = members.TryGetValue(property.JsonName, out MemberContract? known) ? known : null;
                    AddMember(property, member?.Keywords ?? default);
                    Add(SurfaceKind.Member, member?.Place ?? place, type.Name, property.JsonName);
                }

                foreach (SubtypeSpec subtype in (spec.Hierarchy?.Subtypes ?? default).OrderBy(subtype => subtype.Name, StringComparer.Ordinal))
                {
                    _facts.Add("values", subtype.DiscriminatorValues.Count == 0 ? null : string.Join(",", subtype.DiscriminatorValues));
                    Add(SurfaceKind.Subtype, place, type.Name, subtype.Name);
                }

                break;
            case EnumSpec spec:
                foreach (EnumMemberSpec member in spec.Members.OrderBy(member => member.Value, StringComparer.Ordinal))
                {
                    _facts.Add("name", member.Name);
                    Add(SurfaceKind.Value, place, type.Name, member.Value);
                }

                break;
            case UnionSpec spec:
                foreach (VariantSpec variant in spec.Variants.OrderBy(variant => variant.Name, StringComparer.Ordinal))
                {
                    _facts.Type(variant.Type).Add("values", variant.DiscriminatorValues.Count == 0 ? null : string.Join(",", variant.DiscriminatorValues));
                    Add(SurfaceKind.Variant, place, type.Name, variant.Name);
                }

                break;
            case TupleSpec spec:
                foreach ((TupleItemSpec item, string index) in spec.Items.Select((item, index) => (item, index.ToString(CultureInfo.InvariantCulture))).OrderBy(pair => pair.Item2, StringComparer.Ordinal))
                {
                    _facts.Add("name", item.Name).Flag("required", item.IsRequired).Type(item.Type);
                    Add(SurfaceKind.Item, place, type.Name, index);
                }

                break;
            case ResultSpec spec:
                foreach ((ResultCaseSpec @case, string statuses) in spec.Cases.Select(@case => (@case, Statuses(@case))).OrderBy(pair => pair.Item2, StringComparer.Ordinal))
                {
                    _facts.Add("name", @case.Name).Type(@case.Type);
                    Add(SurfaceKind.Case, place, type.Name, statuses);
                }

                break;
        }
    }

    private static string Statuses(ResultCaseSpec @case) => @case.FirstStatus == @case.LastStatus
        ? @case.FirstStatus.ToString(CultureInfo.InvariantCulture)
        : @case.FirstStatus.ToString(CultureInfo.InvariantCulture) + "-" + @case.LastStatus.ToString(CultureInfo.InvariantCulture);

    // A class of a hierarchy may have asked for a member more than once.
    private static Dictionary<string, MemberContract> ByName(TypeContract? contract)
    {
        var members = new Dictionary<string, MemberContract>(StringComparer.Ordinal);
        foreach (MemberContract member in contract?.Members ?? default)
        {
            members[member.JsonName] = member;
        }

        return members;
    }

    private void AddMember(PropertySpec property, EquatableArray<ContractFact> keywords) => _facts
        .Add("name", property.Name)
        .Flag("required", property.IsRequired)
        .Flag("nullable", property.AllowsNull)
        .Type(property.Type)
        .Flag("readOnly", property.IsReadOnly)
        .Flag("writeOnly", property.IsWriteOnly)
        .Add("const", property.Constant)
        .Add("default", property.Default?.DefaultText)
        .Flag("deprecated", property.IsDeprecated)
        .Add(keywords);

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

    private void Add(SurfaceKind kind, ContractPlace place, params string[] key) => entries.Add(new SurfaceEntry(kind, new EquatableArray<string>(key), _facts.Done(), place));
}
