namespace Cohesity.Generator.Inputs;

/// <summary>How much a server may deviate from its document before the emitted readers refuse.</summary>
internal enum ReadingMode
{
    /// <summary>Numbers in strings, null for a missing value and missing required members are taken.</summary>
    Tolerant,

    /// <summary>All of that is an exception with the JSON path, and so are members that stand twice or that the schema forbids.</summary>
    Strict,
}
