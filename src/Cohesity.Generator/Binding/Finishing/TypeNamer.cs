using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Cohesity.Generator.Binding.Schemas;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Model;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Types;
using Cohesity.Generator.Naming;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Finishing;

/// <summary>Gives every declared type and member its final name, all at once: a name depends on the set of names, never on their order.</summary>
internal sealed class TypeNamer
{
    private readonly SchemaBinder _schemas;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TypeSpec> _renamed = new(StringComparer.Ordinal);

    public TypeNamer(SchemaBinder schemas) => _schemas = schemas;

    /// <summary>What the named types were declared as, in their order: of types that share a name, the one that stands for all.</summary>
    public IReadOnlyList<DeclaredType> Named { get; private set; } = Array.Empty<DeclaredType>();

    /// <summary>Names the types.</summary>
    /// <param name="reserved">The identifiers of the namespace that are taken: support types, the root client, the API classes.</param>
    public IReadOnlyList<TypeSpec> Name(IReadOnlyCollection<string> reserved)
    {
        // Components come first: a type that the document names never gives way to one that only its place names.
        List<DeclaredType> all = _schemas.Types.Where(type => type.Spec is not null).ToList();
        var shared = new SharedTypes(all, new SharedUnions(all));
        List<DeclaredType> types = all.Where(type => shared.RepresentativeOf(type) == type).ToList();
        List<DeclaredType> components = types.Where(type => type.IsComponent).ToList();
        Assign(components, reserved, Array.Empty<string>());
        Assign(types.Where(type => !type.IsComponent).ToList(), reserved, _names.Values.ToList());
        foreach (DeclaredType type in all.Where(type => shared.RepresentativeOf(type) != type))
        {
            _names.Add(type.Key, _names[shared.RepresentativeOf(type).Key]);
        }

        Named = types;
        Dictionary<string, DeclaredType> byKey = types.ToDictionary(type => type.Key, StringComparer.Ordinal);
        return types.Select(type => Rename(type, byKey)).ToList();
    }

    /// <summary>The final name of a type; null for one that was not emitted.</summary>
    public string? NameOf(DeclaredType type) => _names.TryGetValue(type.Key, out string? name) ? name : null;

    /// <summary>A use of a type with its final name.</summary>
    public TypeRef Rename(TypeRef type) => type with
    {
        Name = type.Name is { } key ? _names[key] : null,
        Item = type.Item is { } item ? Rename(item) : null,
    };

    /// <summary>The final name of a declared type; null when it became none.</summary>
    public string? NameOf(string key) => _names.TryGetValue(key, out string? name) ? name : null;

    private void Assign(List<DeclaredType> types, IReadOnlyCollection<string> reserved, IReadOnlyCollection<string> components)
    {
        IReadOnlyDictionary<string, string> preferred = ShortNames.Choose(types.Select(type => (type.RawName, type.FullName, type.PreferredName)).ToList());
        NameAssignment assignment = NameScope.Assign(types.Select(type => new NameRequest(type.RawName, Free(type, preferred[type.RawName]) ? preferred[type.RawName] : preferred[type.RawName] + "Model", type.PinnedName is { } pinned && (!Free(type, pinned) || IsLower(pinned)) ? "" : type.PinnedName)), reserved.Concat(components).ToList(), "Model");
        Dictionary<string, DeclaredType> byRawName = types.ToDictionary(type => type.RawName, StringComparer.Ordinal);
        foreach (DeclaredType type in types)
        {
            _names.Add(type.Key, assignment.Names[type.RawName]);
        }

        _schemas.ReportNames(assignment, raw => byRawName[raw].Use.Path);
        foreach (string raw in assignment.Suffixed.Where(raw => reserved.Contains(preferred[raw])))
        {
            _schemas.Report(ProblemIds.NameTaken, byRawName[raw].Use.Path, preferred[raw], assignment.Names[raw]);
        }
    }

    // CS0542: a member may not be named like its type, and what is generated keeps its name.
    private static bool Free(DeclaredType type, string name) => !(type.Spec switch
    {
        ObjectSpec => ReservedNames.ClassMembers,
        EnumSpec => ReservedNames.EnumMembers,
        TupleSpec => ReservedNames.TupleMembers,
        ResultSpec => ReservedNames.ResultMembers,
        OptionsSpec => ReservedNames.OperationOptionsMembers,
        _ => ReservedNames.UnionMembers,
    }).Contains(name);

    // CS8981: a type whose name is in small ASCII letters may become a keyword.
    private static bool IsLower(string name) => name.All(letter => letter is >= 'a' and <= 'z');

    private TypeSpec Rename(DeclaredType type, Dictionary<string, DeclaredType> types)
    {
        if (_renamed.TryGetValue(type.Key, out TypeSpec? known))
        {
            return known;
        }

        string name = _names[type.Key];
        switch (type.Spec)
        {
            case ObjectSpec spec:
                EquatableArray<PropertySpec> inherited = spec.Hierarchy?.Base is { } @base && Rename(types[@base], types) is ObjectSpec { Hierarchy: { } above } named
                    ? above.Inherited.Concat(named.Properties.Select(Inherit)).ToEquatableArray()
                    : default;
                List<string> inheritedNames = inherited.SelectMany(property => property.Default is { } value ? new[] { property.Name, value.ConstantName } : new[] { property.Name }).ToList();
                IReadOnlyDictionary<string, string> properties = Members(
                    type,
                    name,
                    spec.Properties.Select(property => new NameRequest(property.JsonName, property.Name, type.Pin(property.JsonName), SymbolNames.SpellMark(property.JsonName))),
                    ReservedNames.ClassMembers.Concat(inheritedNames).ToList(),
                    "properties");
                IReadOnlyDictionary<string, string> constants = Constants(name, spec, properties, inheritedNames);
                EquatableArray<PropertySpec> own = spec.Properties.Select(property => property with
                {
                    Name = properties[property.JsonName],
                    Type = Rename(property.Type),
                    Default = property.Default is { } @default ? @default with { ConstantName = constants[property.JsonName] } : null,
                }).ToEquatableArray();
                return _renamed[type.Key] = spec with
                {
                    Name = name,
                    Properties = own,
                    AdditionalProperties = spec.AdditionalProperties is { } values ? Rename(values) : null,
                    Hierarchy = spec.Hierarchy is { } hierarchy ? Rename(hierarchy, inherited, inherited.Concat(own)) : null,
                };
            case EnumSpec spec:
                IReadOnlyDictionary<string, string> members = Members(
                    type, name, spec.Members.Select(member => new NameRequest(member.Value, member.Name, Spelled: Spelled(member))), ReservedNames.EnumMembers, "enum");
                return spec with { Name = name, Members = spec.Members.Select(member => member with { Name = members[member.Value] }).ToEquatableArray() };
            case TupleSpec spec:
                IReadOnlyDictionary<string, string> items = Members(
                    type, name, spec.Items.Select((item, index) => new NameRequest(Place(index), item.Name)), ReservedNames.TupleMembers, "");
                return spec with
                {
                    Name = name,
                    Items = spec.Items.Select((item, index) => item with { Name = items[Place(index)], Type = Rename(item.Type) }).ToEquatableArray(),
                    MoreItems = Rename(spec.MoreItems),
                };
            case UnionSpec spec:
                IReadOnlyDictionary<string, string> variants = Members(
                    type, name, spec.Variants.Select((variant, index) => new NameRequest(RawName(variant, index), variant.Name)), ReservedNames.UnionVariants(name), "");
                return spec with
                {
                    Name = name,
                    Variants = spec.Variants.Select((variant, index) => variant with { Name = variants[RawName(variant, index)], Type = Rename(variant.Type) }).ToEquatableArray(),
                };
            case ResultSpec spec:
                IReadOnlyDictionary<string, string> cases = Members(type, name, spec.Cases.Select(@case => new NameRequest(@case.Name, @case.Name)), ReservedNames.ResultMembers, "");
                return spec with { Name = name, Cases = spec.Cases.Select(@case => @case with { Name = cases[@case.Name], Type = Rename(@case.Type) }).ToEquatableArray() };
            case OptionsSpec spec:
                IReadOnlyDictionary<string, string> options = Members(
                    type, name, spec.Members.Select(member => new NameRequest(member.Parameter.Identifier, member.Name)), ReservedNames.OperationOptionsMembers, "");
                return spec with
                {
                    Name = name,
                    Members = spec.Members
                        .Select(member => new OptionSpec(options[member.Parameter.Identifier], member.Parameter with { Type = Rename(member.Parameter.Type) }))
                        .ToEquatableArray(),
                };
            default:
                throw new InvalidOperationException("A type of no known kind was declared.");
        }
    }

    // A subtype depends on what it inherits by names and types alone: a description that is edited in the base emits no subtype again.
    private static PropertySpec Inherit(PropertySpec property) => property with
    {
        Default = property.Default is { } value ? new DefaultSpec("", value.ConstantName, null, false) : null,
        Example = null,
        Constant = null,
        Documentation = DocumentationSpec.None,
    };

    // Default{Property}, after the properties have their names: a constant never takes one from them.
    private static IReadOnlyDictionary<string, string> Constants(string typeName, ObjectSpec spec, IReadOnlyDictionary<string, string> properties, IReadOnlyCollection<string> inherited) => NameScope.Assign(
        spec.Properties.Where(property => property.Default is not null).Select(property => new NameRequest(property.JsonName, "Default" + properties[property.JsonName])),
        ReservedNames.ClassMembers.Append(typeName).Concat(inherited).Concat(properties.Values).ToList(),
        "Value").Names;

    private HierarchySpec Rename(HierarchySpec hierarchy, EquatableArray<PropertySpec> inherited, IEnumerable<PropertySpec> properties) => hierarchy with
    {
        Base = hierarchy.Base is { } @base ? _names[@base] : null,
        Inherited = inherited,
        InitialValues = hierarchy.InitialValues.Select(value => value with { Name = properties.First(property => property.JsonName == value.Name).Name }).ToEquatableArray(),
        Choices = hierarchy.Choices.Select(choice => choice with { Name = properties.First(property => property.JsonName == choice.Name).Name }).ToEquatableArray(),
        Default = hierarchy.Default is { } byDefault ? _names[byDefault] : null,
        Subtypes = hierarchy.Subtypes.Select(subtype => subtype with { Name = _names[subtype.Name] }).ToEquatableArray(),
    };

    // enum: [desc, DESC], and enum: [name, -name] with x-enum-varnames: [NAME, NAME]
    private static string? Spelled(EnumMemberSpec member) =>
        SymbolNames.SpellMark(member.Value)
        ?? (Identifier.IsValid(member.Value) && member.Value.All(char.IsUpper) ? member.Value : null)
        ?? (Identifier.PascalOfValue(member.Value) is var name && name != member.Name ? name : null);

    private static string RawName(VariantSpec variant, int index) => variant.Type.Name ?? variant.Name + index;

    private static string Place(int index) => "[" + index + "]";

    private static int EnumIndex(IOpenApiSchema schema, string value) =>
        (schema.Enum ?? Enumerable.Empty<JsonNode>()).TakeWhile(node => OpenApiSchemaExtensions.IsNull(node) || node.ToString() != value).Count();

    private IReadOnlyDictionary<string, string> Members(DeclaredType type, string typeName, IEnumerable<NameRequest> requests, IReadOnlyCollection<string> reserved, string keyword)
    {
        NameAssignment assignment = NameScope.Assign(requests, reserved.Append(typeName).ToList(), "Value");
        _schemas.ReportNames(assignment, raw => keyword switch
        {
            "properties" => type.Use.Path / keyword / raw,
            "enum" => type.Use.Path / keyword / EnumIndex(type.Use.Schema, raw),
            _ => type.Use.Path,
        });
        return assignment.Names;
    }
}
