using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Common;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Binding.Finishing;

/// <summary>Marks what unions and the classes of their variants must know of each other, once all are bound: unions with a base class, and the value of the discriminator in each class.</summary>
internal static class DiscriminatorMarker
{
    public static IEnumerable<TypeSpec> Mark(IReadOnlyList<TypeSpec> types)
    {
        HashSet<string> bases = new(types.OfType<ObjectSpec>().Where(type => type.Hierarchy?.Subtypes.Count > 0).Select(type => type.Name), StringComparer.Ordinal);
        ILookup<(string Type, string Member), string> texts = types.OfType<UnionSpec>()
            .Where(union => union.Discriminator is not null)
            .SelectMany(union => union.Variants.SelectMany(variant => variant.DiscriminatorValues.Select(value => (Type: variant.Type.Name ?? "", union.Discriminator, Value: value))))
            .Distinct()
            .ToLookup(text => (text.Type, text.Discriminator!), text => text.Value);
        ILookup<string, string> enums = types.OfType<EnumSpec>().Where(type => !type.IsInteger).SelectMany(type => type.Members.Select(member => (type.Name, member.Value))).ToLookup(value => value.Name, value => value.Value);
        return types.Select(type => type switch
        {
            UnionSpec union when union.Variants.Any(variant => variant.Type.Kind == TypeKind.Model && bases.Contains(variant.Type.Name!)) => union with { HasBase = true },
            ObjectSpec variant when variant.Properties.Any(property => texts.Contains((variant.Name, property.JsonName))) => variant with
            {
                Properties = variant.Properties.Select(property => property with { LikelyText = LikelyText(variant, property, texts), InitialText = InitialText(variant, property, texts, enums) }).ToEquatableArray(),
            },
            _ => type,
        });
    }

    private static string? LikelyText(ObjectSpec type, PropertySpec property, ILookup<(string Type, string Member), string> texts)
    {
        List<string> found = texts[(type.Name, property.JsonName)].Take(2).ToList();
        return found.Count == 1 && property.Type.Kind == TypeKind.String ? found[0] : null;
    }

    // Subtypes set the discriminator of their base themselves, and inherit no other from it.
    private static string? InitialText(ObjectSpec type, PropertySpec property, ILookup<(string Type, string Member), string> texts, ILookup<string, string> enums)
    {
        List<string> found = texts[(type.Name, property.JsonName)].Take(2).ToList();
        if (found.Count != 1 || property.IsDiscriminator || property.IsReadOnly || type.Hierarchy is { Subtypes.Count: > 0 } || !CanBe(property, found[0], enums))
        {
            return null;
        }

        // A constant that is required is there already.
        return property.Constant is null || !property.IsRequired ? found[0] : null;
    }

    private static bool CanBe(PropertySpec property, string text, ILookup<string, string> enums) => property.Type.Kind switch
    {
        TypeKind.String => property.Constant is null || property.Constant == text,
        TypeKind.Enum => enums[property.Type.Name!].Contains(text),
        _ => false,
    };
}
