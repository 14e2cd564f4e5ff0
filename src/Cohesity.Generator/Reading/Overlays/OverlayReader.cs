using System;
using System.Collections.Generic;
using System.Text.Json.Nodes;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Reading.Overlays.Queries;
using Cohesity.Generator.Reading.Places;
using Cohesity.Generator.Reading.Trees;

namespace Cohesity.Generator.Reading.Overlays;

/// <summary>Reads the actions of an overlay. A malformed action is reported and left out.</summary>
internal static class OverlayReader
{
    public static IReadOnlyList<OverlayAction> Read(SourceTree tree, ProblemSink problems)
    {
        if (tree.Node is not JsonObject root || !root.TryGetPropertyValue("overlay", out JsonNode? version))
        {
            problems.Report(ProblemIds.OverlayRefused, tree.Root, "its root has no 'overlay' with the version of the Overlay specification");
            return [];
        }

        string text = version is JsonValue ? version.ToString().Trim() : "";
        if (!text.StartsWith("1.", StringComparison.Ordinal))
        {
            problems.Report(ProblemIds.OverlayRefused, tree.Root / "overlay", "it follows another version of the Overlay specification than 1.0 or 1.1");
            return [];
        }

        if (root["actions"] is not JsonArray items)
        {
            problems.Report(ProblemIds.OverlayRefused, root.ContainsKey("actions") ? tree.Root / "actions" : tree.Root, "it has no list of 'actions'");
            return [];
        }

        var actions = new List<OverlayAction>();
        for (int i = 0; i < items.Count; i++)
        {
            JsonPath path = tree.Root / "actions" / i;
            if (items[i] is not JsonObject action)
            {
                Skip(path, "it is no mapping");
            }
            else if (ReadAction(action, path, Skip) is { } read)
            {
                actions.Add(read);
            }
        }

        return actions;

        void Skip(JsonPath path, string reason) => problems.Report(ProblemIds.OverlayActionSkipped, path, reason);
    }

    private static OverlayAction? ReadAction(JsonObject action, JsonPath path, Action<JsonPath, string> skip)
    {
        if (Text(action, OverlayAction.TargetKey) is not { } target)
        {
            skip(action.ContainsKey(OverlayAction.TargetKey) ? path / OverlayAction.TargetKey : path, "it has no 'target' that is text");
            return null;
        }

        if (ReadQuery(target, path / OverlayAction.TargetKey, skip) is not { } query)
        {
            return null;
        }

        bool isRemoval = false;
        if (action.TryGetPropertyValue(OverlayAction.RemoveKey, out JsonNode? remove) && !(remove is JsonValue flag && flag.TryGetValue(out isRemoval)))
        {
            skip(path / OverlayAction.RemoveKey, "'remove' is neither true nor false");
            return null;
        }

        if (isRemoval)
        {
            return new OverlayAction(path, target, query, true, null, null);
        }

        bool updates = action.TryGetPropertyValue(OverlayAction.UpdateKey, out JsonNode? update);
        if (!action.ContainsKey(OverlayAction.CopyKey))
        {
            if (!updates)
            {
                skip(path, "it has neither 'update' nor 'copy' nor 'remove: true'");
            }

            return updates ? new OverlayAction(path, target, query, false, null, update) : null;
        }

        if (updates || Text(action, OverlayAction.CopyKey) is not { } source)
        {
            skip(path / OverlayAction.CopyKey, updates ? "it has both 'update' and 'copy'" : "'copy' is no text");
            return null;
        }

        return ReadQuery(source, path / OverlayAction.CopyKey, skip) is { } copy ? new OverlayAction(path, target, query, false, copy, null) : null;
    }

    private static JsonPathQuery? ReadQuery(string text, JsonPath path, Action<JsonPath, string> skip)
    {
        try
        {
            return JsonPathQuery.Parse(text);
        }
        catch (QueryException exception)
        {
            skip(path, exception.Message);
            return null;
        }
    }

    private static string? Text(JsonObject action, string key) =>
        action[key] is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
