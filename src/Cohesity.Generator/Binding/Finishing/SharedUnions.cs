using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Binding.Schemas;
using Cohesity.Generator.Common;
using Cohesity.Generator.Model;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Binding.Finishing;

/// <summary>
/// Finds inline unions whose variants all have names of their own. Such a union is named after its variants, so that it is the same type in every place, and no place decides its name.
/// </summary>
/// <example><c>customer: { anyOf: [ { type: string }, { $ref: '#/components/schemas/customer' } ] }</c> is <c>StringOrCustomer</c> in each object that has a customer.</example>
internal sealed class SharedUnions
{
    // More than these make no name that anybody reads.
    private const int MaxVariants = 4;
    private const int MaxLength = 60;

    private readonly Dictionary<string, DeclaredType> _first = new(StringComparer.Ordinal);

    /// <summary>Compares the unions.</summary>
    /// <param name="types">All types, completed, in an order of their own.</param>
    public SharedUnions(IReadOnlyList<DeclaredType> types)
    {
        Dictionary<string, DeclaredType> byKey = types.ToDictionary(type => type.Key, StringComparer.Ordinal);
        foreach (IGrouping<string?, DeclaredType> named in types.GroupBy(type => ContentName(type, byKey), StringComparer.Ordinal).Where(group => group.Key is not null).ToList())
        {
            // A union with the same variants but another discriminator is another type, which the name could not show.
            List<IGrouping<UnionSpec, DeclaredType>> contents = named.GroupBy(type => Content((UnionSpec)type.Spec!)).ToList();
            if (contents.Count > 1)
            {
                continue;
            }

            IGrouping<UnionSpec, DeclaredType> alike = contents[0];
            DeclaredType first = alike.OrderBy(type => type.Key, StringComparer.Ordinal).First();
            bool isOneDescription = !alike.Select(type => type.Spec!.Documentation).Distinct().Skip(1).Any();
            first.Spec = first.Spec! with { Documentation = isOneDescription ? first.Spec.Documentation : DocumentationSpec.None, IsDeprecated = alike.All(type => type.Spec!.IsDeprecated) };
            first.ContentName = named.Key;
            foreach (DeclaredType type in alike)
            {
                _first.Add(type.Key, first);
            }
        }
    }

    /// <summary>The type that is emitted for a type: itself, but for unions that are the same.</summary>
    public DeclaredType RepresentativeOf(DeclaredType type) => _first.TryGetValue(type.Key, out DeclaredType? first) ? first : type;

    /// <summary>The same by the types' keys.</summary>
    public string KeyOf(string key) => _first.TryGetValue(key, out DeclaredType? first) ? first.Key : key;

    private static string? ContentName(DeclaredType type, Dictionary<string, DeclaredType> types)
    {
        if (type.IsComponent || type.PinnedName is not null || type.Spec is not UnionSpec { Variants.Count: <= MaxVariants } union || union.Variants.Any(variant => !HasName(variant, types)))
        {
            return null;
        }

        string name = string.Join("Or", union.Variants.Select(variant => variant.Name));
        return name.Length <= MaxLength && union.Variants.Select(variant => variant.Name).Distinct(StringComparer.Ordinal).Count() == union.Variants.Count ? name : null;
    }

    // Constraints on a value cannot be part of a name: { type: string, pattern: '^[a-f]+$' }, { enum: [auto] }
    private static bool HasName(VariantSpec variant, Dictionary<string, DeclaredType> types) =>
        HasName(variant.Type, types) && (variant.Type.Name is not null || variant.Shapes.All(shape => shape.Fit is null && shape.StringValues.Count == 0));

    private static bool HasName(TypeRef type, Dictionary<string, DeclaredType> types) =>
        type.Constraints is null && (type.Name is { } key ? types[key].IsComponent : type.Item is not { } item || HasName(item, types));

    private static UnionSpec Content(UnionSpec spec) => spec with { Name = "", Documentation = DocumentationSpec.None, IsDeprecated = false };
}
