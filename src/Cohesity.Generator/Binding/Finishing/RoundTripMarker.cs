using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Binding.Finishing;

/// <summary>Finds the types that keep what they do not know: those that travel both ways, since a client that gets an object, changes it and puts it back must lose nothing, and problem details. XML keeps nothing: what it says besides is no JSON.</summary>
internal static class RoundTripMarker
{
    public static IEnumerable<TypeSpec> Mark(IReadOnlyList<TypeSpec> types, IReadOnlyList<ApiSpec> apis)
    {
        Dictionary<string, TypeSpec> byName = types.ToDictionary(type => type.Name, StringComparer.Ordinal);
        IEnumerable<OperationSpec> operations = apis.SelectMany(api => api.Operations).ToList();
        HashSet<string> sent = Reach(byName, operations.Where(operation => operation.Body is { Kind: not BodyKind.Xml }).Select(operation => operation.Body!.Type));
        HashSet<string> received = Reach(byName, operations.Where(operation => operation.Success is { Kind: not BodyKind.Xml, Type: not null }).Select(operation => operation.Success.Type!));
        // RFC 9457, section 3.2: a problem type may extend the object with members of its own.
        var problems = new HashSet<string>(operations.SelectMany(operation => operation.Errors).Where(error => error is { IsProblem: true, Type.Kind: TypeKind.Model }).Select(error => error.Type.Name!), StringComparer.Ordinal);
        return types.Select(type => type is ObjectSpec { AdditionalProperties: null } spec && ((sent.Contains(spec.Name) && received.Contains(spec.Name)) || problems.Contains(spec.Name)) ? spec with { KeepsUnknownMembers = true } : type);
    }

    /// <summary>The types that uses of types lead to.</summary>
    public static HashSet<string> Reach(Dictionary<string, TypeSpec> types, IEnumerable<TypeRef> roots)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<TypeRef>(roots);
        while (pending.Count > 0)
        {
            TypeRef type = pending.Pop();
            if (type.Item is { } item)
            {
                pending.Push(item);
            }

            if (type.Name is not { } name || !reached.Add(name))
            {
                continue;
            }

            foreach (TypeRef next in Uses(types[name]))
            {
                pending.Push(next);
            }
        }

        return reached;
    }

    private static IEnumerable<TypeRef> Uses(TypeSpec type) => type switch
    {
        ObjectSpec spec => spec.Properties.Select(property => property.Type).Concat(spec.AdditionalProperties is { } values ? new[] { values } : Array.Empty<TypeRef>()).Concat(Relatives(spec.Hierarchy)),
        TupleSpec spec => spec.Items.Select(item => item.Type).Append(spec.MoreItems),
        ResultSpec spec => spec.Cases.Where(@case => @case.Kind != BodyKind.Xml).Select(@case => @case.Type),
        UnionSpec spec => spec.Variants.Select(variant => variant.Type),
        _ => Array.Empty<TypeRef>(),
    };

    // Where a base travels, any of its subtypes may; a subtype brings the members of its bases along.
    private static IEnumerable<TypeRef> Relatives(HierarchySpec? hierarchy) => hierarchy is null
        ? Array.Empty<TypeRef>()
        : hierarchy.Subtypes.Select(subtype => subtype.Name).Concat(hierarchy.Base is { } name ? new[] { name } : Array.Empty<string>()).Select(name => new TypeRef(TypeKind.Model, name));
}
