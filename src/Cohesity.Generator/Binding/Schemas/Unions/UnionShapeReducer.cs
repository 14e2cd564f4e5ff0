using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Common;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Binding.Schemas.Unions;

/// <summary>Keeps in the shapes of a union's variants only what distinguishes them: less is emitted, and values that deviate elsewhere are still read.</summary>
internal static class UnionShapeReducer
{
    /// <param name="variants">The variants.</param>
    /// <param name="takesAnything">Whether the union also takes any other JSON, so that even a single object variant must be recognized.</param>
    public static EquatableArray<VariantSpec> Distinguish(IReadOnlyList<VariantSpec> variants, bool takesAnything)
    {
        List<VariantShape> objects = variants.SelectMany(variant => variant.Shapes).Where(IsObject).ToList();
        bool isDecidedByDiscriminator = IsDecidedByDiscriminator(variants);
        bool isDecided = !takesAnything && (objects.Count == 1 || isDecidedByDiscriminator);
        bool areMembersNeeded = !isDecided && !IsDecidedByValues(objects);
        List<VariantShape> others = variants.SelectMany(variant => variant.Shapes).Where(shape => !IsObject(shape)).ToList();
        List<VariantSpec> told = variants.Select(variant => variant with
        {
            Shapes = variant.Shapes
                .Select(shape => !IsObject(shape) ? shape with { Fit = IsFitNeeded(shape, others) ? shape.Fit : null } : shape with
                {
                    RequiredMembers = isDecided ? default : Required(shape, objects, takesAnything),
                    DeclaredMembers = areMembersNeeded ? Declared(shape, objects) : default,
                    OptionalMembers = areMembersNeeded ? Optional(shape, objects) : default,
                    MemberKinds = areMembersNeeded ? Kinds(shape, objects) : default,
                    NestedMembers = areMembersNeeded ? shape.NestedMembers : default,
                    MemberFits = areMembersNeeded ? MemberFits(shape, objects) : default,
                })
                .Distinct()
                .ToEquatableArray(),
        }).ToList();
        return told.Select(variant => variant with
        {
            Shapes = variant.Shapes.Select(shape => shape with { NestedMembers = Nested(variant, shape, told) }).Distinct().ToEquatableArray(),
        }).ToEquatableArray();
    }

    /// <summary>The variants that are never chosen, or only by chance, each with the one that is taken in its place.</summary>
    public static IEnumerable<(VariantSpec Taken, VariantSpec Lost)> Ambiguous(EquatableArray<VariantSpec> variants)
    {
        bool isDecidedByDiscriminator = IsDecidedByDiscriminator(variants);
        for (int i = 1; i < variants.Count; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (variants[i].Shapes.Any(lost => (!IsObject(lost) || !isDecidedByDiscriminator) && variants[j].Shapes.Any(taken => Hides(taken, lost))))
                {
                    yield return (variants[j], variants[i]);
                    break;
                }
            }
        }
    }

    private static bool IsDecidedByDiscriminator(IEnumerable<VariantSpec> variants) =>
        variants.Where(variant => variant.Shapes.Any(IsObject)).All(variant => variant.DiscriminatorValues.Count > 0 || variant.IsDefault);

    private static bool Hides(VariantShape taken, VariantShape lost)
    {
        if ((taken.Kinds & lost.Kinds) != lost.Kinds)
        {
            return false;
        }

        return lost.Kinds switch
        {
            JsonKinds.Object => taken.Kinds == JsonKinds.Object && taken.RequiredMembers.Equals(lost.RequiredMembers) && taken.DeclaredMembers.Equals(lost.DeclaredMembers)
                && taken.OptionalMembers.Equals(lost.OptionalMembers) && !HasOtherKinds(lost, taken) && !HasOtherLooks(taken, lost)
                && taken.NestedMembers.Equals(lost.NestedMembers),
            JsonKinds.Array => taken.Kinds == JsonKinds.Array && (taken.ItemKinds & lost.ItemKinds) == lost.ItemKinds && !FitsOtherwise(taken, lost),
            JsonKinds.String => taken.Kinds == JsonKinds.String && taken.StringValues.Count == 0 && lost.StringValues.Count == 0 && !FitsOtherwise(taken, lost),
            _ => taken.Kinds != JsonKinds.Any && !FitsOtherwise(taken, lost),
        };
    }

    private static bool FitsOtherwise(VariantShape shape, VariantShape than) => shape.Fit is not null && shape.Fit != than.Fit;

    private static bool HasOtherLooks(VariantShape shape, VariantShape than) => shape.MemberFits.Any(member => !than.MemberFits.Contains(member));

    private static bool HasOtherKinds(VariantShape shape, VariantShape than) =>
        shape.MemberKinds.Any(member => than.MemberKinds.Any(other => other.JsonName == member.JsonName && (member.Kinds & ~other.Kinds) != JsonKinds.None));

    private static bool IsObject(VariantShape shape) => shape.Kinds == JsonKinds.Object;

    // A member that all variants require, with the same values, distinguishes nothing. Of a member's values only those count that another variant excludes.
    private static EquatableArray<MemberValues> Required(VariantShape shape, List<VariantShape> objects, bool takesAnything) => shape.RequiredMembers
        .Select(member => IsTold(member, shape, objects) ? member : member with { Values = default })
        .Where(member => takesAnything || member.Values.Count > 0 || !objects.TrueForAll(other => other.RequiredMembers.Any(required => required.JsonName == member.JsonName)))
        .ToEquatableArray();

    private static EquatableArray<string> Declared(VariantShape shape, List<VariantShape> objects) => shape.DeclaredMembers
        .Where(name => !objects.TrueForAll(other => other.DeclaredMembers.Contains(name)))
        .ToEquatableArray();

    // Also a required member counts where another variant takes any value: { type: { const: decision } } and { type: { type: string } }.
    private static EquatableArray<MemberValues> Optional(VariantShape shape, List<VariantShape> objects) => shape.OptionalMembers
        .Concat(shape.RequiredMembers.Where(member => member.Values.Count > 0 && !IsTold(member, shape, objects)))
        .Where(member => objects.Exists(other => other.DeclaredMembers.Contains(member.JsonName)
            && !other.RequiredMembers.Concat(other.OptionalMembers).Any(theirs => theirs.JsonName == member.JsonName && theirs.Values.Equals(member.Values))))
        .ToEquatableArray();

    private static EquatableArray<MemberKinds> Kinds(VariantShape shape, List<VariantShape> objects) => shape.MemberKinds
        .Where(member => objects.Exists(other => other.MemberKinds.Any(theirs => theirs.JsonName == member.JsonName && theirs.Kinds != member.Kinds)))
        .ToEquatableArray();

    private static EquatableArray<MemberFit> MemberFits(VariantShape shape, List<VariantShape> objects) => shape.MemberFits
        .Where(member => objects.Exists(other => !other.MemberFits.Contains(member) && other.MemberKinds.Any(theirs => theirs.JsonName == member.JsonName && (theirs.Kinds & KindsOf(shape, member.JsonName)) != JsonKinds.None)))
        .ToEquatableArray();

    private static JsonKinds KindsOf(VariantShape shape, string member) => shape.MemberKinds.First(kinds => kinds.JsonName == member).Kinds;

    // A format or constraint counts where another variant takes other values; alone it could only reject values.
    private static bool IsFitNeeded(VariantShape shape, List<VariantShape> others) => others.Exists(other =>
        other.Fit != shape.Fit && (other.Kinds & shape.Kinds) != JsonKinds.None && (other.ItemKinds == shape.ItemKinds || (other.ItemKinds & shape.ItemKinds) != JsonKinds.None));

    // Members of members are kept only where two variants cannot be distinguished without them: JSON:API has { type, id, attributes } everywhere.
    private static EquatableArray<NestedMembers> Nested(VariantSpec variant, VariantShape shape, List<VariantSpec> told)
    {
        VariantShape bare = Bare(shape);
        List<VariantShape> alike = told.Where(other => !ReferenceEquals(other, variant))
            .SelectMany(other => other.Shapes)
            .Where(other => IsObject(other) && IsObject(shape) && (Hides(Bare(other), bare) || Hides(bare, Bare(other))))
            .ToList();
        return shape.NestedMembers
            .Select(member => member with { Names = member.Names.Where(name => alike.Exists(other => other.NestedMembers.Any(theirs => theirs.JsonName == member.JsonName && !theirs.Names.Contains(name)))).ToEquatableArray() })
            .Where(member => member.Names.Count > 0)
            .ToEquatableArray();
    }

    // An optional member distinguishes nothing when it is absent.
    private static VariantShape Bare(VariantShape shape) => shape with { OptionalMembers = default, NestedMembers = default, MemberFits = default };

    private static bool IsTold(MemberValues member, VariantShape shape, List<VariantShape> objects) => member.Values.Count > 0
        && objects.Exists(other => !ReferenceEquals(other, shape) && other.RequiredMembers.Any(required => required.JsonName == member.JsonName && required.Values.Count > 0 && !required.Values.Equals(member.Values)));

    // Every pair has a member in common whose values exclude each other: { type: SOLID } and { type: IMAGE }.
    private static bool IsDecidedByValues(List<VariantShape> objects)
    {
        for (int i = 0; i < objects.Count; i++)
        {
            for (int j = i + 1; j < objects.Count; j++)
            {
                if (!objects[i].RequiredMembers.Any(member => member.Values.Count > 0
                    && objects[j].RequiredMembers.Any(other => other.JsonName == member.JsonName && other.Values.Count > 0 && !other.Values.Any(value => member.Values.Contains(value)))))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
