using System;
using System.Collections.Generic;
using System.Text.Json.Nodes;
using Cohesity.Generator.Reading.Trees;

namespace Cohesity.Generator.Reading.Normalizing;

/// <summary>The schemas of a file that have a name of their own: <c>$anchor</c>, <c>$dynamicAnchor</c> and <c>$id</c>.</summary>
internal sealed class AnchorIndex
{
    private readonly Dictionary<string, List<ReferenceTarget>> _anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReferenceTarget> _ids = new(StringComparer.Ordinal);

    public AnchorIndex(SourceTree tree) => Collect(tree.Node, tree, tree.Root);

    /// <summary>The schema with an anchor; among several, the one that shares most of its path with the place that asks.</summary>
    public ReferenceTarget? Anchor(string name, JsonPath from)
    {
        if (!_anchors.TryGetValue(name, out List<ReferenceTarget>? targets))
        {
            return null;
        }

        ReferenceTarget best = targets[0];
        int most = -1;
        IReadOnlyList<string> place = from.Segments();
        foreach (ReferenceTarget target in targets)
        {
            IReadOnlyList<string> segments = target.Path.Segments();
            int shared = 0;
            while (shared < segments.Count && shared < place.Count && segments[shared] == place[shared])
            {
                shared++;
            }

            if (shared > most)
            {
                (best, most) = (target, shared);
            }
        }

        return best;
    }

    public ReferenceTarget? Id(string id) => _ids.TryGetValue(id, out ReferenceTarget? target) ? target : null;

    private void Collect(JsonNode? node, SourceTree tree, JsonPath path)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (string key in new[] { "$anchor", "$dynamicAnchor" })
                {
                    if (Text(members, key) is { } anchor)
                    {
                        if (!_anchors.TryGetValue(anchor, out List<ReferenceTarget>? targets))
                        {
                            _anchors.Add(anchor, targets = []);
                        }

                        targets.Add(new ReferenceTarget(members, tree, path));
                    }
                }

                if (Text(members, "$id") is { } id && !_ids.ContainsKey(id))
                {
                    _ids.Add(id, new ReferenceTarget(members, tree, path));
                }

                foreach (KeyValuePair<string, JsonNode?> member in members)
                {
                    Collect(member.Value, tree, path / member.Key);
                }

                break;
            case JsonArray items:
                for (int i = 0; i < items.Count; i++)
                {
                    Collect(items[i], tree, path / i);
                }

                break;
        }
    }

    private static string? Text(JsonObject members, string key) =>
        members.TryGetPropertyValue(key, out JsonNode? node) && node is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
