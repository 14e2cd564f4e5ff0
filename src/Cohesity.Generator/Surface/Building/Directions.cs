using System;
using System.Collections.Generic;
using Cohesity.Generator.Common;
using Cohesity.Generator.Model;
using Cohesity.Generator.Model.Contracts;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Surface.Building;

/// <summary>Which types travel to the server, and which come from it: what breaks a request is not what breaks a response.</summary>
internal static class Directions
{
    /// <summary>The types of a client, in document order.</summary>
    public static EquatableArray<DirectedType> Of(ClientSpec client)
    {
        var all = new DirectedType[client.Types.Count];
        var types = new Dictionary<string, DirectedType>(all.Length, StringComparer.Ordinal);
        for (int i = 0; i < all.Length; i++)
        {
            types.Add(client.Types[i].Name, all[i] = new DirectedType(client.Types[i]));
        }

        foreach (TypeContract contract in client.Contract!.Types)
        {
            if (types.TryGetValue(contract.Name, out DirectedType? type))
            {
                type.Contract = contract;
            }
        }

        Mark(client, types);
        return new EquatableArray<DirectedType>(all);
    }

    private static void Mark(ClientSpec client, Dictionary<string, DirectedType> types)
    {
        var sent = new Stack<TypeRef>();
        var received = new Stack<TypeRef>();
        foreach (HeaderSpec header in client.Headers)
        {
            Push(header.Type, received);
        }

        foreach (ApiSpec api in client.Apis)
        {
            foreach (OperationSpec operation in api.Operations)
            {
                // Optional parameters are among them that callers give as members of one object.
                foreach (ParameterSpec parameter in operation.Parameters)
                {
                    Push(parameter.Type, sent);
                }

                Push(operation.Body?.Type, sent);
                foreach (ErrorSpec error in operation.Errors)
                {
                    Push(error.Type, received);
                }

                Push(operation.Success.Type, received);
                Push(operation.Success.StreamError, received);
            }
        }

        // What a webhook or a callback brings is the server's request, and arrives here.
        foreach (PayloadContract payload in client.Contract!.Payloads)
        {
            Push(payload.Type, received);
        }

        while (Next(types, sent) is { } type)
        {
            if (!type.IsSent)
            {
                type.IsSent = true;
                Push(type.Spec, sent, isSent: true);
            }
        }

        while (Next(types, received) is { } type)
        {
            if (!type.IsReceived)
            {
                type.IsReceived = true;
                Push(type.Spec, received, isSent: false);
            }
        }
    }

    // The next type that is one of the client's; null when none is left.
    private static DirectedType? Next(Dictionary<string, DirectedType> types, Stack<TypeRef> pending)
    {
        while (pending.Count > 0)
        {
            TypeRef type = pending.Pop();
            Push(type.Item, pending);
            if (type.Name is { } name && types.TryGetValue(name, out DirectedType? found))
            {
                return found;
            }
        }

        return null;
    }

    private static void Push(TypeSpec type, Stack<TypeRef> pending, bool isSent)
    {
        switch (type)
        {
            case ObjectSpec spec:
                foreach (PropertySpec property in spec.Properties)
                {
                    // A client sends no member that is readOnly, and gets none that is writeOnly.
                    if (isSent ? !property.IsReadOnly : !property.IsWriteOnly)
                    {
                        Push(property.Type, pending);
                    }
                }

                Push(spec.AdditionalProperties, pending);

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
    private static void Push(TypeRef? type, Stack<TypeRef> pending)
    {
        if (type is { Name: not null } or { Item: not null })
        {
            pending.Push(type);
        }
    }
}

/// <summary>A type of a client, and where it travels.</summary>
internal sealed class DirectedType(TypeSpec spec) : IEquatable<DirectedType>
{
    public TypeSpec Spec { get; } = spec;

    /// <summary>What the document says of it besides; null when it says nothing.</summary>
    public TypeContract? Contract { get; set; }

    /// <summary>Whether callers send it.</summary>
    public bool IsSent { get; set; }

    /// <summary>Whether callers get it.</summary>
    public bool IsReceived { get; set; }

    public bool Equals(DirectedType? other) => ReferenceEquals(this, other);

    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    public override int GetHashCode() => Spec.Name.GetHashCode();
}
