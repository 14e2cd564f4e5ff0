using System.Text.Json.Nodes;
using Cohesity.Generator.Common;
using Cohesity.Generator.Reading.Overlays.Queries;

namespace Cohesity.Generator.Reading.Overlays;

/// <summary>One action of an overlay, well-formed.</summary>
/// <param name="Path">Where it stands in the overlay.</param>
/// <param name="Text">The text of <paramref name="Target"/>, for messages.</param>
/// <param name="Target">What it changes.</param>
/// <param name="IsRemoval">Whether the targets are removed; then there is nothing else.</param>
/// <param name="Copy">What is merged into the targets, if it comes from the document.</param>
/// <param name="Update">The value that is merged into the targets when neither removes nor copies.</param>
internal sealed record OverlayAction(JsonPath Path, string Text, JsonPathQuery Target, bool IsRemoval, JsonPathQuery? Copy, JsonNode? Update)
{
    public const string TargetKey = "target";
    public const string UpdateKey = "update";
    public const string RemoveKey = "remove";
    public const string CopyKey = "copy";
}
