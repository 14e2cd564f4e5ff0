using Cohesity.Generator.Common;

namespace Cohesity.Generator.Output.SupportCode;

/// <summary>What is kept or left out of the support code as one.</summary>
/// <param name="text">Its lines.</param>
internal abstract class SupportPiece(string text)
{
    public string Text { get; } = text;

    /// <summary>The names that it uses.</summary>
    public EquatableArray<ulong> Uses { get; set; }
}
