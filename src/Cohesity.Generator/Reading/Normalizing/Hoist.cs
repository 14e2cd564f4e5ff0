using System.Collections.Generic;

namespace Cohesity.Generator.Reading.Normalizing;

/// <summary>A node that becomes a component.</summary>
internal sealed class Hoist
{
    public Hoist(ReferenceTarget target, NodeKind kind)
    {
        Target = target;
        Kind = kind;
    }

    public ReferenceTarget Target { get; }

    public NodeKind Kind { get; }

    /// <summary>The components of the document that are nothing but references to the node: it moves into one of them.</summary>
    public List<ReferenceSite> Homes { get; } = new();

    public ReferenceSite? Home { get; set; }

    public string Name { get; set; } = "";

    public bool IsInline { get; set; }
}
