namespace Cohesity.Generator.Reading.Trees;

/// <summary>Counts the nodes that aliases stand for. A file of 46 KB can name ten to the power of nine of them.</summary>
internal sealed class AliasBudget
{
    private int _fromAliases;

    /// <summary>Counts one more node that an alias repeats; false when there are too many.</summary>
    /// <param name="ownNodes">What the file holds by itself.</param>
    public bool TryTake(int ownNodes)
    {
        _fromAliases++;
        return _fromAliases <= TreeLimits.AliasNodesUnchecked
            || (_fromAliases <= TreeLimits.AliasNodes && _fromAliases / TreeLimits.AliasRatio <= ownNodes);
    }
}
