using Cohesity.Generator.Common;

namespace Cohesity.Generator.Inputs;

/// <summary>Which operations of a document become members of its client. An empty list of inclusions means all.</summary>
/// <param name="IncludeTags">Tags, compared ordinally.</param>
/// <param name="ExcludeTags">Tags, compared ordinally.</param>
/// <param name="IncludePaths">Globs over path templates: <c>*</c> is one segment, <c>**</c> any number.</param>
/// <param name="ExcludePaths">Globs over path templates.</param>
/// <param name="IncludeOperations">Values of <c>operationId</c>, compared ordinally.</param>
internal sealed record OperationChoice(
    EquatableArray<string> IncludeTags,
    EquatableArray<string> ExcludeTags,
    EquatableArray<string> IncludePaths,
    EquatableArray<string> ExcludePaths,
    EquatableArray<string> IncludeOperations)
{
    public static OperationChoice All { get; } = new(default, default, default, default, default);

    /// <summary>True when every operation is wanted, and with them every component schema.</summary>
    public bool IsEverything => IncludeTags.Count + ExcludeTags.Count + IncludePaths.Count + ExcludePaths.Count + IncludeOperations.Count == 0;
}
