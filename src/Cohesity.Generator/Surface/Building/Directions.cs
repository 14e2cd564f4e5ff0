using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Model;
using Cohesity.Generator.Model.Contracts;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Surface.Building;

/// <summary>Which types travel to the server, and which come from it: what breaks a request is not what breaks a response.</summary>
internal sealed class Directions
{
    private readonly HashSet<string> _sent;
    private readonly HashSet<string> _received;

    public Directions(ClientSpec client)
    {
        Dictionary<string, TypeSpec> types = client.Types.ToDictionary(type => type.Name, StringComparer.Ordinal);
        var sent = new Stack<TypeRef>();
        var received = new Stack<TypeRef>(client.Headers.Select(header => header.Type));
        foreach (OperationSpec operation in client.Apis.SelectMany(api => api.Operations))
        {
            foreach (ArgumentSpec argument in operation.Arguments)
            {
                sent.Push(argument.Type);
            }

            foreach (TypeRef? type in operation.Errors.Select(error => error.Type).Append(operation.Success.Type).Append(operation.Success.StreamError))
            {
                if (type is not null)
                {
                    received.Push(type);
                }
            }
        }

        // What a webhook or a callback brings is the server's request, and arrives here.
        foreach (PayloadContract payload in client.Contract!.Payloads)
        {
            if (payload.Type is { } type)
            {
                received.Push(type);
            }
        }

        _sent = Reach(types, sent);
        _received = Reach(types, received);
    }

    public bool IsSent(string type) => _sent.Contains(type);

    public bool IsReceived(string type) => _received.Contains(type);

    private static HashSet<string> Reach(Dictionary<string, TypeSpec> types, Stack<TypeRef> pending)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        while (pending.Count > 0)
        {
            TypeRef type = pending.Pop();
            if (type.Item is { } item)
            {
                pending.Push(item);
            }

            if (type.Name is not { } name || !reached.Add(name) || !types.TryGetValue(name, out TypeSpec? spec))
            {
                continue;
            }

            foreach (TypeRef next in Uses(spec))
            {
                pending.Push(next);
            }
        }

        return reached;
    }

    private static IEnumerable<TypeRef> Uses(TypeSpec type) => type switch
    {
        ObjectSpec spec => spec.Properties.Select(property => property.Type)
            .Concat(spec.AdditionalProperties is { } values ? new[] { values } : Array.Empty<TypeRef>())
            .Concat(spec.Hierarchy is { } hierarchy ? hierarchy.Subtypes.Select(subtype => subtype.Name).Concat(hierarchy.Base is { } name ? new[] { name } : Array.Empty<string>()).Select(relative => new TypeRef(TypeKind.Model, relative)) : Array.Empty<TypeRef>()),
        TupleSpec spec => spec.Items.Select(item => item.Type).Append(spec.MoreItems),
        ResultSpec spec => spec.Cases.Select(@case => @case.Type),
        UnionSpec spec => spec.Variants.Select(variant => variant.Type),
        _ => Array.Empty<TypeRef>(),
    };
}
