using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Model;

namespace Cohesity.Generator.Binding.Schemas;

/// <summary>Leaves in the shapes of a union's variants only what tells one from another: less to emit, and a server that deviates elsewhere is still understood.</summary>
internal static class UnionShapes
{
    public static EquatableArray<VariantSpec> Distinguish(IReadOnlyList<VariantSpec> variants)
    {
        List<VariantSpec> objects = variants.Where(IsObject).ToList();
        bool isDecidedByDiscriminator = objects.All(variant => variant.DiscriminatorValues.Count > 0);
        return variants.Select(variant => !IsObject(variant) ? variant : variant with
        {
            Shape = variant.Shape with
            {
                RequiredMembers = objects.Count == 1 || isDecidedByDiscriminator ? default : Required(variant, objects),
                DeclaredMembers = objects.Count == 1 || isDecidedByDiscriminator || IsDecidedByValues(objects) ? default : Declared(variant, objects),
            },
        }).ToEquatableArray();
    }

    private static bool IsObject(VariantSpec variant) => variant.Shape.Kinds == JsonKinds.Object;

    // A member that all require, with no values that differ, tells nothing; of a member's values only those count that another variant excludes.
    private static EquatableArray<MemberShape> Required(VariantSpec variant, List<VariantSpec> objects) => variant.Shape.RequiredMembers
        .Select(member => IsTold(member, variant, objects) ? member : member with { Values = default })
        .Where(member => member.Values.Count > 0 || !objects.TrueForAll(other => other.Shape.RequiredMembers.Any(required => required.JsonName == member.JsonName)))
        .ToEquatableArray();

    private static EquatableArray<string> Declared(VariantSpec variant, List<VariantSpec> objects) => variant.Shape.DeclaredMembers
        .Where(name => !objects.TrueForAll(other => other.Shape.DeclaredMembers.Contains(name)))
        .ToEquatableArray();

    private static bool IsTold(MemberShape member, VariantSpec variant, List<VariantSpec> objects) => member.Values.Count > 0
        && objects.Exists(other => !ReferenceEquals(other, variant) && other.Shape.RequiredMembers.Any(required => required.JsonName == member.JsonName && required.Values.Count > 0 && !required.Values.Equals(member.Values)));

    // Every pair has a member in common whose values exclude each other: { type: SOLID } and { type: IMAGE }.
    private static bool IsDecidedByValues(List<VariantSpec> objects)
    {
        for (int i = 0; i < objects.Count; i++)
        {
            for (int j = i + 1; j < objects.Count; j++)
            {
                if (!objects[i].Shape.RequiredMembers.Any(member => member.Values.Count > 0
                    && objects[j].Shape.RequiredMembers.Any(other => other.JsonName == member.JsonName && other.Values.Count > 0 && !other.Values.Any(value => member.Values.Contains(value)))))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
