using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Binding.Schemas;
using Cohesity.Generator.Common;
using Cohesity.Generator.Model;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Binding.Finishing;

/// <summary>
/// Finds equal inline schemas within one operation or one component. They become one type, so that a value of one place can be assigned to another, and nothing is compiled twice. Schemas of
/// another operation or component do not count, so that no type is named after an unrelated one, and an addition to a document renames nothing. A type that the document names, with a component or with
/// <c>x-csharp-name</c>, is not shared.
/// </summary>
/// <remarks>Media types are compared earlier, by the text of their schemas: binding a further form of an operation only to compare it would declare its types.</remarks>
/// <example><c>{ billing: { address: { … } }, shipping: { address: { … } } }</c> in the body of one operation.</example>
internal sealed class SharedTypes
{
    private readonly Dictionary<string, int> _classes = new(StringComparer.Ordinal);
    private readonly SharedUnions _unions;
    private readonly Dictionary<string, DeclaredType> _others = new(StringComparer.Ordinal);

    /// <summary>Compares the types.</summary>
    /// <param name="types">All types, completed.</param>
    /// <param name="unions">The unions that are one.</param>
    public SharedTypes(IReadOnlyList<DeclaredType> types, SharedUnions unions)
    {
        _unions = unions;
        List<DeclaredType> candidates = types.Where(CanBeShared).ToList();
        if (candidates.Count == 0)
        {
            return;
        }

        // All types count as equal until a difference is found: first in themselves, then in the types that they refer to. So recursive types are compared too.
        foreach (DeclaredType type in candidates)
        {
            _classes.Add(type.Key, 0);
        }

        int known = 0;
        for (List<IGrouping<TypeSpec, DeclaredType>> groups; ; known = groups.Count)
        {
            groups = candidates.GroupBy(type => Content(type.Spec!)).ToList();
            if (groups.Count == known)
            {
                Choose(groups.SelectMany(group => group.GroupBy(Owner, StringComparer.Ordinal)));
                return;
            }

            for (int i = 0; i < groups.Count; i++)
            {
                foreach (DeclaredType type in groups[i])
                {
                    _classes[type.Key] = i;
                }
            }
        }
    }

    // #/paths/~1pets/get, #/components/schemas/Pet
    private static string Owner(DeclaredType type) => string.Join("/", type.Key.Split('/').Take(4));

    /// <summary>The type that stands for a type: itself, most often.</summary>
    public DeclaredType RepresentativeOf(DeclaredType type) => _others.TryGetValue(type.Key, out DeclaredType? other) ? other : _unions.RepresentativeOf(type);

    private static bool CanBeShared(DeclaredType type) =>
        !type.IsComponent && type.PinnedName is null && type.Pins.Count == 0 && type.Spec is EnumSpec or TupleSpec or ObjectSpec { Hierarchy: null };

    // The place with the shortest path gives the name, so that the document's order does not matter.
    private void Choose(IEnumerable<IGrouping<string, DeclaredType>> groups)
    {
        foreach (IGrouping<string, DeclaredType> group in groups.Where(group => group.Skip(1).Any()))
        {
            DeclaredType chosen = group.OrderBy(type => type.Key.Count(unit => unit == '/')).ThenBy(type => type.Key, StringComparer.Ordinal).First();
            foreach (DeclaredType type in group.Where(type => type != chosen))
            {
                _others.Add(type.Key, chosen);
            }

            if (chosen.Spec is EnumSpec spec && group.Any(type => type.Spec!.Documentation != spec.Documentation))
            {
                chosen.Spec = spec with { Documentation = DocumentationSpec.None };
            }
        }
    }

    // Enums are described where they are used, so their descriptions do not count; objects with different descriptions are different. The order of members and examples do not count.
    private TypeSpec Content(TypeSpec type) => type switch
    {
        EnumSpec spec => spec with { Name = "", Documentation = DocumentationSpec.None, Members = spec.Members.OrderBy(member => member.Value, StringComparer.Ordinal).ToEquatableArray() },
        ObjectSpec spec => spec with
        {
            Name = "",
            Properties = spec.Properties.Select(property => property with { Type = Content(property.Type), Example = null }).OrderBy(property => property.JsonName, StringComparer.Ordinal).ToEquatableArray(),
            AdditionalProperties = spec.AdditionalProperties is { } values ? Content(values) : null,
        },
        TupleSpec spec => spec with
        {
            Name = "",
            Items = spec.Items.Select(item => item with { Type = Content(item.Type) }).ToEquatableArray(),
            MoreItems = Content(spec.MoreItems),
        },
        _ => throw new InvalidOperationException("A type of another kind is not shared."),
    };

    private TypeRef Content(TypeRef type) => type with
    {
        Name = type.Name is { } name && _classes.TryGetValue(name, out int number) ? "#" + number : type.Name is { } key ? _unions.KeyOf(key) : null,
        Item = type.Item is { } item ? Content(item) : null,
    };
}
