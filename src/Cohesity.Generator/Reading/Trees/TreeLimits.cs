namespace Cohesity.Generator.Reading.Trees;

/// <summary>The limits on the size and depth of a document. A compiler calls us on a thread with as little as 1 MB of stack, and Microsoft.OpenApi, which reads the document afterwards, recurses.</summary>
internal static class TreeLimits
{
    /// <summary>Levels of nesting; what lies deeper becomes empty.</summary>
    public const int Depth = 200;

    /// <summary>Nodes that the aliases of one YAML file may stand for, whatever the size of the file.</summary>
    public const int AliasNodes = 1_000_000;

    /// <summary>Past this many nodes from aliases, they may be at most <see cref="AliasRatio"/> times what the file itself holds.</summary>
    public const int AliasNodesUnchecked = 100_000;

    public const int AliasRatio = 10;

    /// <summary>How many nodes are read between two checks of the cancellation token.</summary>
    public const int CancellationStride = 4096;
}
