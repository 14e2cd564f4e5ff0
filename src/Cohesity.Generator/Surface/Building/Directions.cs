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

            Push(spec, pending);
        }

        return reached;
    }

    private static void Push(TypeSpec type, Stack<TypeRef> pending)
    {
        switch (type)
        {
            case ObjectSpec spec:
                foreach (PropertySpec property in spec.Properties)
                {
                    Push(property.Type, pending);
                }

                if (spec.AdditionalProperties is { } values)
                {
                    Push(values, pending);
                }

                if (spec.Hierarchy?.Base is { } name)
                {
                    pending.Push(new TypeRef(TypeKind.Model, name));
                }

                foreach (SubtypeSpec subtype in spec.Hierarchy?.Subtypes ?? default)
                {
                    pending.Push(new TypeRef(TypeKind.Model, subtype.Name));
                }

                break;
            case TupleSpec spec:
                Push(spec.MoreItems, pending);
                foreach (TupleItemSpec item in spec.Items)
                {
                    Push(item.Type, pending);
                }

                break;
            case ResultSpec spec:
                foreach (ResultCaseSpec @case in spec.Cases)
                {
                    Push(@case.Type, pending);
                }

                break;
            case UnionSpec spec:
                foreach (VariantSpec variant in spec.Variants)
                {
                    Push(variant.Type, pending);
                }

                break;
        }
    }

    // What leads to no type with a name is not looked at again.
    private static void Push(TypeRef type, Stack<TypeRef> pending)
    {
        if (type.Name is not null || type.Item is not null)
        {
            pending.Push(type);
        }
    }
}
