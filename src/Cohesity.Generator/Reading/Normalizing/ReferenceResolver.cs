using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json.Nodes;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Reading.Trees;

namespace Cohesity.Generator.Reading.Normalizing;

/// <summary>Follows references to what they finally lead to, each link of a chain once.</summary>
internal sealed class ReferenceResolver
{
    private const int TrailLength = 8;

    private readonly FileSet _files;
    private readonly Dictionary<JsonNode, ReferenceOutcome> _outcomes = new();
    private readonly Dictionary<SourceTree, AnchorIndex> _anchors = new();

    public ReferenceResolver(FileSet files) => _files = files;

    public ReferenceOutcome Resolve(ReferenceSite site)
    {
        var chain = new List<(JsonNode Node, string Reference)>();
        var inChain = new HashSet<JsonNode>();
        JsonNode node = site.Node;
        SourceTree tree = site.Tree;
        JsonPath path = site.Path;
        while (true)
        {
            if (_outcomes.TryGetValue(node, out ReferenceOutcome? known))
            {
                return chain.Count == 0 ? known : Remember(chain, known);
            }

            string reference = ((JsonObject)node)["$ref"]!.GetValue<string>();
            bool isCircle = !inChain.Add(node);
            if (isCircle)
            {
                JsonNode start = node;
                return Remember(chain, new ReferenceOutcome(null, ProblemIds.CyclicReference, ""), chain.FindIndex(link => link.Node == start));
            }

            chain.Add((node, reference));
            ReferenceTarget? target = Step(reference, tree, path, out string? problem);
            if (target is null)
            {
                return Remember(chain, new ReferenceOutcome(null, problem, ""));
            }

            if (!ReferenceSite.IsAlias(target.Node, site.Kind))
            {
                return Remember(chain, new ReferenceOutcome(target, null, ""));
            }

            (node, tree, path) = (target.Node, target.Tree, target.Path);
        }
    }

    /// <summary>One reference, one step.</summary>
    public ReferenceTarget? Step(string reference, SourceTree from, JsonPath place, out string? problem)
    {
        int hash = reference.IndexOf('#');
        string name = hash < 0 ? reference : reference.Substring(0, hash);
        string fragment = hash < 0 ? "" : reference.Substring(hash + 1);
        problem = ProblemIds.DanglingReference;
        SourceTree? tree = from;
        if (name.Length > 0)
        {
            tree = name.Contains("://") ? null : _files.Find(from, name);
            if (tree is null && Anchors(from).Id(name) is { } identified)
            {
                return Walk(identified, fragment);
            }

            if (tree is null)
            {
                problem = ProblemIds.RemoteReference;
                return null;
            }
        }

        if (tree?.Node is null)
        {
            return null;
        }

        if (fragment.Length > 0 && fragment[0] != '/')
        {
            return Anchors(tree).Anchor(Uri.UnescapeDataString(fragment), place);
        }

        return Walk(new ReferenceTarget(tree.Node, tree, tree.Root), fragment)
            ?? (name.Length == 0 ? WalkComponent(tree, place, fragment) : null);
    }

    // example: "$ref: '#/properties/parent'" (a JSON schema that was pasted in as a component, and means itself by "#")
    private static ReferenceTarget? WalkComponent(SourceTree tree, JsonPath place, string pointer)
    {
        IReadOnlyList<string> segments = place.Segments();
        int depth = segments.Count > 3 && segments[0] == "components" && segments[1] == "schemas" ? 3
            : segments.Count > 2 && segments[0] == "definitions" ? 2
            : 0;
        if (depth == 0)
        {
            return null;
        }

        JsonNode? node = tree.Node;
        JsonPath path = tree.Root;
        for (int i = 0; i < depth; i++)
        {
            node = (node as JsonObject)?[segments[i]];
            path /= segments[i];
        }

        return node is null ? null : Walk(new ReferenceTarget(node, tree, path), pointer);
    }

    private static ReferenceTarget? Walk(ReferenceTarget start, string pointer)
    {
        JsonNode? node = start.Node;
        JsonPath path = start.Path;
        if (pointer.Length == 0)
        {
            return start;
        }

        foreach (string raw in pointer.Substring(1).Split('/'))
        {
            string segment = raw.Replace("~1", "/").Replace("~0", "~");
            string decoded = Uri.UnescapeDataString(raw).Replace("~1", "/").Replace("~0", "~");
            switch (node)
            {
                case JsonObject members when members.TryGetPropertyValue(decoded, out JsonNode? child):
                    (node, path) = (child, path / decoded);
                    break;
                case JsonObject members when members.TryGetPropertyValue(segment, out JsonNode? child):
                    (node, path) = (child, path / segment);
                    break;
                case JsonArray items when int.TryParse(decoded, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < items.Count:
                    (node, path) = (items[index], path / index);
                    break;
                default:
                    return null;
            }
        }

        return node is null ? null : new ReferenceTarget(node, start.Tree, path);
    }

    private AnchorIndex Anchors(SourceTree tree)
    {
        if (!_anchors.TryGetValue(tree, out AnchorIndex? index))
        {
            _anchors.Add(tree, index = new AnchorIndex(tree));
        }

        return index;
    }

    private ReferenceOutcome Remember(List<(JsonNode Node, string Reference)> chain, ReferenceOutcome end, int circle = int.MaxValue)
    {
        for (int i = 0; i < chain.Count; i++)
        {
            _outcomes[chain[i].Node] = end.Target is not null ? end : end with { Trail = Trail(chain, i, circle, end.Trail) };
        }

        return _outcomes[chain[0].Node];
    }

    // The references from one link on; round once, if the chain ends in a circle. In the middle of a long one some are left out.
    private static string Trail(List<(JsonNode Node, string Reference)> chain, int from, int circle, string onward)
    {
        var links = new List<string>();
        for (int i = from; i < chain.Count && links.Count < TrailLength; i++)
        {
            links.Add(chain[i].Reference);
        }

        for (int i = circle; i < from && links.Count < TrailLength; i++)
        {
            links.Add(chain[i].Reference);
        }

        if (links.Count == TrailLength)
        {
            links.Add("…");
        }

        if (onward.Length > 0)
        {
            links.Add(onward);
        }

        return string.Join(" → ", links);
    }
}
