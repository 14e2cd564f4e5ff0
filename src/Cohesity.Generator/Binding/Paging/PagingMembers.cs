using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Common;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Binding.Paging;

/// <summary>Finds members of a response by their JSON names.</summary>
internal sealed class PagingMembers(IEnumerable<TypeSpec> types)
{
    private readonly Dictionary<string, ObjectSpec> _objects = types.OfType<ObjectSpec>().ToDictionary(type => type.Name, StringComparer.Ordinal);

    /// <summary>The properties of a type; none when it is no object.</summary>
    public IEnumerable<PropertySpec> Of(TypeRef type) =>
        type is { Kind: TypeKind.Model, Name: { } name } && _objects.TryGetValue(name, out ObjectSpec? found) ? found.Properties : Enumerable.Empty<PropertySpec>();

    /// <summary>Follows JSON names from a type; null when one of them is not there.</summary>
    public IReadOnlyList<PropertySpec>? Follow(TypeRef type, IEnumerable<string> names)
    {
        var found = new List<PropertySpec>();
        foreach (string name in names)
        {
            if (Of(type).FirstOrDefault(property => property.JsonName == name) is not { } member)
            {
                return null;
            }

            found.Add(member);
            type = member.Type;
        }

        return found;
    }

    /// <summary>The identifiers of properties.</summary>
    public static EquatableArray<string> Names(IEnumerable<PropertySpec> path) => path.Select(property => property.Name).ToEquatableArray();
}
