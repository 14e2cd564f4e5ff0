using System.Collections.Generic;
using System.Linq;

namespace Cohesity.Generator.Reading.Normalizing;

/// <summary>The grammar of a version of the specification, as far as it decides what is a reference, a schema, or data.</summary>
internal sealed partial class Grammar
{
    private static readonly Grammar Swagger = new(CreateSwagger());
    private static readonly Grammar OpenApi = new(CreateOpenApi());

    private readonly Dictionary<NodeKind, KindRule> _rules;

    private Grammar(Dictionary<NodeKind, KindRule> rules) => _rules = rules;

    /// <remarks>The versions 3.0 to 3.2 share one grammar: a key of a later version in an earlier document has the meaning of the later version.</remarks>
    public static Grammar For(SpecVersion version) => version == SpecVersion.V2_0 ? Swagger : OpenApi;

    /// <summary>Every field of every object that the grammar knows, with the object's name in the specification.</summary>
    public IEnumerable<(string Object, string Key)> Fields() => _rules.SelectMany(rule => rule.Value.Keys.Select(key => (NodeKindNames.Of(rule.Key), key)));

    /// <summary>Null for scalars and for <see cref="NodeKind.Any"/>.</summary>
    public KindRule? Rule(NodeKind kind) => _rules.TryGetValue(kind, out KindRule rule) ? rule : null;
}

/// <summary>What stands under a key.</summary>
internal readonly record struct ChildRule(NodeShape Shape, NodeKind Kind);

/// <summary>How many nodes of a kind stand at a place.</summary>
internal enum NodeShape
{
    One,
    List,
    Map,
}
