namespace Cohesity.Generator.Tests.Infrastructure.Instances;

/// <summary>Which of the many instances of a schema is wanted. The numbers are probabilities, from 0 to 1.</summary>
internal sealed record InstanceStyle
{
    /// <summary>Nothing but what is required, and plain values.</summary>
    public static InstanceStyle Minimal { get; } = new();

    /// <summary>Every member, and lists and maps with something in them.</summary>
    public static InstanceStyle Full { get; } = new() { Optional = 1 };

    /// <summary>Null wherever it is allowed below the top.</summary>
    public static InstanceStyle Nulls { get; } = new() { Optional = 1, Null = 1 };

    /// <summary>What servers send: members in any order, some of them unknown, values that the document does not list, the edges of every format.</summary>
    public static InstanceStyle Mixed { get; } = new() { Optional = 0.6, Null = 0.15, Edge = 0.8, Unlisted = 0.2, Extra = 0.4, Shuffled = true };

    /// <summary>How likely an optional member is there.</summary>
    public double Optional { get; init; }

    /// <summary>How likely a value that may be null is null.</summary>
    public double Null { get; init; }

    /// <summary>How likely a value is one of its type's and format's edges instead of a plain one.</summary>
    public double Edge { get; init; }

    /// <summary>How likely an enum's or a discriminator's value is one that the document does not list. Above 0 the instances are no longer valid.</summary>
    public double Unlisted { get; init; }

    /// <summary>How likely an object that is not closed has members that the document does not declare.</summary>
    public double Extra { get; init; }

    /// <summary>Whether members stand in any order instead of the document's.</summary>
    public bool Shuffled { get; init; }

    /// <summary>Whether the members that only servers send are left out, as in a request's body.</summary>
    public bool WithoutReadOnly { get; init; }
}
