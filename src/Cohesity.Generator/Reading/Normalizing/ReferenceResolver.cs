using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json.Nodes;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Reading.Trees;

namespace Cohesity.Generator.Reading.Normalizing;

/// <summary>Follows references to what they finally lead to, each link of a chain once.</summary>
internal sealed class ReferenceResolver
{
    private const int TrailLength = 8;

    // References on the way of one pointer; real documents have one or two.
    private const int MaxHops = 16;

    private readonly Normalization _state;
    private readonly Dictionary<JsonNode, ReferenceOutcome> _outcomes = new();
    private readonly Dictionary<SourceTree, ResourceIndex> _indexes = new();

    public ReferenceResolver(Normalization state) => _state = state;

    /// <summary>Follows a reference.</summary>
    /// <param name="site">The reference.</param>
    /// <param name="holder">The node that it belongs to, where that is not its own.</param>
    public ReferenceOutcome Resolve(ReferenceSite site, JsonNode? holder = null)
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
            ReferenceTarget? target = Step(reference, tree, path, chain.Count == 1 ? holder ?? node : node, out string? problem);
            if (target is null)
            {
                return Remember(chain, new ReferenceOutcome(null, problem, ""));
            }

            if (!site.IsAlias(target.Node))
            {
                return Remember(chain, new ReferenceOutcome(target, null, ""));
            }

            (node, tree, path) = (target.Node, target.Tree, target.Path);
        }
    }

    // One reference, one step.
    private ReferenceTarget? Step(string reference, SourceTree from, JsonPath place, JsonNode node, out string? problem)
    {
        int hash = reference.IndexOf('#');
        string name = hash < 0 ? reference : reference.Substring(0, hash);
        string fragment = hash < 0 ? "" : reference.Substring(hash + 1);
        problem = ProblemIds.DanglingReference;
        if (name.Length == 0)
        {
            return Within(from, place, node, fragment);
        }

        if (_state.HasIds && Identified(from, node, name) is { } known)
        {
            return Walk(known, fragment);
        }

        SourceTree? tree = name.Contains("://") ? null : _state.Files.Find(from, name);
        if (tree is not null)
        {
            return tree.Node is null ? null
                : IsAnchor(fragment) ? Index(tree).Anchor(Uri.UnescapeDataString(fragment), tree.Root)
                : Walk(new ReferenceTarget(tree.Node, tree, tree.Root), fragment);
        }

        if (Identified(from, node, name) is { } identified)
        {
            return Walk(identified, fragment);
        }

        problem = ProblemIds.RemoteReference;
        return null;
    }

    // Inside a schema with an $id a fragment is one of that schema (JSON Schema 2020-12, Core, section 8.2.1); documents that mean themselves by it all the same are understood.
    private ReferenceTarget? Within(SourceTree tree, JsonPath place, JsonNode node, string fragment)
    {
        bool isAnchor = IsAnchor(fragment);
        if ((_state.HasIds || isAnchor) && Index(tree).Of(node) is { } resource && (isAnchor || resource.Root.Node != tree.Node) && Walk(resource, fragment) is { } inside)
        {
            return inside;
        }

        if (isAnchor)
        {
            return Index(tree).Anchor(Uri.UnescapeDataString(fragment), place);
        }

        // example: "$ref: '#'" (never the document, which is no schema)
        ReferenceTarget? target = tree.Node is null || (fragment.Length == 0 && tree == _state.Files.Document) ? null : Walk(new ReferenceTarget(tree.Node, tree, tree.Root), fragment);
        return target ?? WalkComponent(tree, place, fragment);
    }

    // The schema or file that a URI identifies, whichever of the client's files it is in.
    private SchemaResource? Identified(SourceTree from, JsonNode node, string name)
    {
        if (Index(from).Of(node) is not { } resource || !Uri.TryCreate(resource.Uri, name, out Uri? uri))
        {
            return null;
        }

        if (Index(from).Find(uri) is { } own)
        {
            return own;
        }

        foreach (SourceTree tree in _state.Files.Naming())
        {
            if (Index(tree).Find(uri) is { } found)
            {
                return found;
            }
        }

        // example: "$self: https://example.com/api/openapi.yaml" (what lies beside it by its URI lies beside it as a file)
        return Index(_state.Files.Document).File is { Uri: { IsFile: false } self } && self.MakeRelativeUri(uri) is { IsAbsoluteUri: false } relative
            && _state.Files.Find(_state.Files.Document, relative.OriginalString) is { } part ? Index(part).File : null;
    }

    private static bool IsAnchor(string fragment) => fragment.Length > 0 && fragment[0] != '/';

    private ReferenceTarget? Walk(SchemaResource? resource, string fragment) => resource switch
    {
        null => null,
        _ when IsAnchor(fragment) => resource.Anchors.TryGetValue(Uri.UnescapeDataString(fragment), out ReferenceTarget? target) ? target : null,
        _ => Walk(resource.Root, fragment),
    };

    // example: "$ref: '#/properties/parent'" (a JSON Schema that was pasted in as a component; "#" is its own root)
    private ReferenceTarget? WalkComponent(SourceTree tree, JsonPath place, string pointer)
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

    private ReferenceTarget? Walk(ReferenceTarget start, string pointer)
    {
        if (pointer.Length == 0)
        {
            return start;
        }

        ReferenceTarget at = start;
        int hops = 0;
        foreach (string raw in pointer.Substring(1).Split('/'))
        {
            ReferenceTarget? child = Child(at, raw);
            while (child is null && ReferenceSite.Is(at.Node) && hops++ < MaxHops)
            {
                // example: "$ref: '#/components/schemas/Pet/properties/name'" and "Pet: { $ref: pet.yaml }"
                if (Step(((JsonObject)at.Node)["$ref"]!.GetValue<string>(), at.Tree, at.Path, at.Node, out _) is not { } onward)
                {
                    return null;
                }

                at = onward;
                child = Child(at, raw);
            }

            if (child is null)
            {
                return null;
            }

            at = child;
        }

        return at;
    }

    private static ReferenceTarget? Child(ReferenceTarget at, string raw)
    {
        string segment = raw.Replace("~1", "/").Replace("~0", "~");
        string decoded = Uri.UnescapeDataString(raw).Replace("~1", "/").Replace("~0", "~");
        return at.Node switch
        {
            JsonObject members when members.TryGetPropertyValue(decoded, out JsonNode? child) => child is null ? null : new ReferenceTarget(child, at.Tree, at.Path / decoded),
            JsonObject members when members.TryGetPropertyValue(segment, out JsonNode? child) => child is null ? null : new ReferenceTarget(child, at.Tree, at.Path / segment),
            JsonArray items when int.TryParse(decoded, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < items.Count => items[index] is { } item ? new ReferenceTarget(item, at.Tree, at.Path / index) : null,
            _ => null,
        };
    }

    private ResourceIndex Index(SourceTree tree)
    {
        if (!_indexes.TryGetValue(tree, out ResourceIndex? index))
        {
            _indexes.Add(tree, index = new ResourceIndex(tree));
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

/// <summary>How the pursuit of a reference ended: at a target, or with one of <see cref="Diagnostics.ProblemIds"/>.</summary>
/// <param name="Trail">The references on the way, for the message.</param>
internal sealed record ReferenceOutcome(ReferenceTarget? Target, string? ProblemId, string Trail);

/// <summary>What a reference leads to.</summary>
internal sealed record ReferenceTarget(JsonNode Node, SourceTree Tree, JsonPath Path);
