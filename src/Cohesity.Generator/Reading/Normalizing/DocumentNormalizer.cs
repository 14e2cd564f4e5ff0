using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Reading.Places;

namespace Cohesity.Generator.Reading.Normalizing;

/// <summary>Makes a document canonical, in place: afterwards every reference is direct, local, to a component that exists, and no value has a type that Microsoft.OpenApi throws on.</summary>
internal sealed class DocumentNormalizer
{
    private readonly Normalization _state;
    private readonly TreeWalker _walker;
    private readonly ReferenceResolver _resolver;
    private readonly ComponentSections _sections;
    private readonly Hoister _hoister;
    private readonly Inliner _inliner;
    private readonly List<(ReferenceSite Site, ReferenceTarget Target)> _resolved = new();
    private readonly List<(ReferenceSite Site, ReferenceOutcome Outcome)> _lost = new();

    private DocumentNormalizer(Normalization state)
    {
        _state = state;
        _walker = new TreeWalker(state);
        _resolver = new ReferenceResolver(state);
        _sections = new ComponentSections(state);
        _hoister = new Hoister(state, _sections);
        _inliner = new Inliner(state);
    }

    public static NormalizedTree Normalize(SpecVersion version, FileSet files, bool hasValidation, bool hasFake, ProblemSink problems, CancellationToken cancellationToken)
    {
        var state = new Normalization(version, files, hasValidation, hasFake, problems, cancellationToken);
        var normalizer = new DocumentNormalizer(state);
        normalizer.Run();
        return new NormalizedTree((JsonObject)files.Document.Node!, state.Origins, normalizer._hoister.Schemas);
    }

    private void Run()
    {
        _walker.Visit(_state.Files.Document.Node, new ChildRule(NodeShape.One, NodeKind.Document), _state.Files.Document, _state.Files.Document.Root);
        int done = 0;
        int tuples = 0;
        while (done < _state.Sites.Count || tuples < _state.Tuples.Count)
        {
            if (done < _state.Sites.Count)
            {
                Resolve(_state.Sites[done++]);
            }
            else
            {
                WantItems(_state.Tuples[tuples++].Items);
            }
        }

        List<(MappingSite Site, ReferenceTarget? Target)> mappings = _state.Mappings.Select(site => (site, ResolveMapping(site))).ToList();
        for (; done < _state.Sites.Count; done++)
        {
            Resolve(_state.Sites[done]);
        }

        _hoister.NameAll();
        _resolved.ForEach(resolved => Rewrite(resolved.Site, resolved.Target));
        _lost.ForEach(lost => GiveUp(lost.Site, lost.Outcome));
        mappings.ForEach(mapping => Rewrite(mapping.Site, mapping.Target));
        _hoister.MoveAll();
        _state.Tuples.ForEach(tuple => NameItems(tuple.Schema));
        ForgetNames();
        Compact();
        _inliner.InlineAll();
        Compact();
        _sections.MakeNamesSafe();
        PathSlashes.Add(_state);
        ReportUnknown();
    }

    // All references to these have been resolved; Microsoft.OpenApi would resolve against them once more.
    private void ForgetNames()
    {
        foreach (KeyValuePair<JsonNode, NodeKind> visited in _state.Visited)
        {
            if (visited.Value == NodeKind.Schema && visited.Key is JsonObject schema)
            {
                schema.Remove("$id");
                schema.Remove("$anchor");
                schema.Remove("$dynamicAnchor");
                schema.Remove("$schema");
            }
        }

        var document = (JsonObject)_state.Files.Document.Node!;
        document.Remove("$self");
        // Whatever was referred to in there has been copied, and the grammar does not enter it.
        foreach (string section in new[] { "mediaTypes", "examples" })
        {
            (document["components"] as JsonObject)?.Remove(section);
        }
    }

    // Each field of each object once, with its first place: a mistake of a tool is made a thousand times.
    private void ReportUnknown()
    {
        foreach (IGrouping<(string, string), UnknownField> fields in _state.Unknown
            .Where(field => field.Node is null || !_state.Reached.Contains(field.Node))
            .GroupBy(field => (field.Object, field.Key)))
        {
            int others = fields.Count() - 1;
            string more = others == 0 ? "" : others == 1 ? ", and so was one more" : $", and so were {others} more";
            UnknownField first = fields.First();
            _state.Problems.Report(ProblemIds.UnknownField, first.Path, first.Key, first.Object, more);
        }
    }

    private void Resolve(ReferenceSite site)
    {
        ReferenceOutcome outcome = _resolver.Resolve(site);
        if (outcome.Target is not { } target || (site.Shape == NodeShape.One ? Enter(target, site.Kind) : EnterAll(target, site)) is not { } entered)
        {
            // example: "scopes: { $ref: all of it }" (a text that is called so)
            if (site.Shape != NodeShape.Map || site.Kind != NodeKind.Text)
            {
                _lost.Add((site, outcome));
            }

            return;
        }

        _resolved.Add((site, entered));
        bool standsIn = site.Shape != NodeShape.One || !_state.Grammar.Rule(site.Kind)!.IsReferable;
        if (standsIn)
        {
            _state.Problems.Report(ProblemIds.ReferenceInPlace, site.Path, site.Reference);
        }

        if (standsIn || _state.Grammar.Rule(site.Kind)!.Section is null || IsSwaggerBody(site, entered))
        {
            _inliner.Want(site, entered);
            return;
        }

        if (_sections.NameAt(entered.Path, site.Kind) is null)
        {
            Hoist hoist = _hoister.Want(entered, site.Kind);
            if (_sections.NameAt(site.Path, site.Kind) is not null && ReferenceSite.IsAlias(site.Node, site.Kind))
            {
                hoist.Homes.Add(site);
            }
        }
    }

    // What is a body in 3.x cannot be a parameter that others refer to.
    private bool IsSwaggerBody(ReferenceSite site, ReferenceTarget target) =>
        _state.Version == SpecVersion.V2_0 && site.Kind == NodeKind.Parameter && target.Node["in"]?.ToString() is "body" or "formData";

    // A target outside the document, or in a corner of it that the grammar does not enter, is walked now.
    private ReferenceTarget? Enter(ReferenceTarget target, NodeKind kind)
    {
        if (target.Node is JsonObject known && _state.Visited.TryGetValue(known, out NodeKind visited))
        {
            return visited == kind ? target : null;
        }

        bool isDocument = ReferenceEquals(target.Node, _state.Files.Document.Node);
        if (isDocument || target.Node is JsonArray || (target.Node is JsonValue && kind != NodeKind.Schema))
        {
            return null;
        }

        Reach(target.Node);
        JsonNode? node = _walker.Visit(target.Node, new ChildRule(NodeShape.One, kind), target.Tree, target.Path);
        if (node is not JsonObject)
        {
            return null;
        }

        if (!ReferenceEquals(node, target.Node))
        {
            Normalization.Replace(target.Node, node);
        }

        return target with { Node = node };
    }

    // The target of a reference that stands for a map or a list.
    private ReferenceTarget? EnterAll(ReferenceTarget target, ReferenceSite site)
    {
        bool isFit = site.Shape == NodeShape.List ? target.Node is JsonArray : target.Node is JsonObject && !_state.Visited.ContainsKey(target.Node);
        // example: "mapping: { $ref: '#/components/schemas/Dog' }" (the value $ref means a Dog)
        bool isText = site is { Shape: NodeShape.Map, Kind: NodeKind.Text };
        if (!isFit || (isText && ((JsonObject)target.Node).Any(member => member.Value is not JsonValue)))
        {
            return null;
        }

        Reach(target.Node);
        _walker.Visit(target.Node, new ChildRule(site.Shape, site.Kind), target.Tree, target.Path);
        return target;
    }

    private void Reach(JsonNode target)
    {
        for (JsonNode? node = target; node is not null && _state.Reached.Add(node); node = node.Parent)
        {
        }
    }

    private void WantItems(ReferenceTarget tuple)
    {
        var items = (JsonArray)tuple.Node;
        for (int i = 0; i < items.Count; i++)
        {
            if (items[i] is JsonObject item && !ReferenceSite.IsAlias(item, NodeKind.Schema))
            {
                _hoister.Want(new ReferenceTarget(item, tuple.Tree, tuple.Path / i), NodeKind.Schema);
            }
        }
    }

    // The reader leaves prefixItems aside; an extension of ours names the components instead.
    private static void NameItems(JsonObject schema)
    {
        var names = new JsonArray();
        foreach (JsonNode? item in (JsonArray)schema["prefixItems"]!)
        {
            string pointer = item?["$ref"]?.GetValue<string>() ?? "";
            names.Add(pointer.Substring(pointer.LastIndexOf('/') + 1));
        }

        schema.Remove("prefixItems");
        schema["x-cgen-prefix-items"] = names;
    }

    private ReferenceTarget? ResolveMapping(MappingSite site)
    {
        if (site.Mapping[site.Key] is not JsonValue value)
        {
            return null;
        }

        string reference = value.ToString();
        // example: "dog: Dog" (a name, not a reference)
        string pointer = _sections.Has(NodeKind.Schema, reference) ? Local(reference) : reference;
        var stand = new ReferenceSite(new JsonObject { ["$ref"] = pointer }, NodeKind.Schema, site.Tree, site.Path);
        ReferenceOutcome outcome = _resolver.Resolve(stand, site.Mapping);
        if (outcome.Target is { } target && Enter(target, NodeKind.Schema) is { } entered)
        {
            if (_sections.NameAt(entered.Path, NodeKind.Schema) is null)
            {
                _hoister.Want(entered, NodeKind.Schema);
            }

            return entered;
        }

        bool isName = reference.IndexOfAny(['/', '#', '.']) < 0;
        _state.Problems.Report(isName ? ProblemIds.DanglingReference : outcome.ProblemId ?? ProblemIds.DanglingReference, site.Path, reference);
        return null;
    }

    private string Local(string name) =>
        "#/" + string.Join("/", _state.Grammar.Rule(NodeKind.Schema)!.Section!) + "/" + name.Replace("~", "~0").Replace("/", "~1");

    private void Rewrite(MappingSite site, ReferenceTarget? target)
    {
        if (target is null)
        {
            site.Mapping.Remove(site.Key);
        }
        else
        {
            site.Mapping[site.Key] = Pointer(target, NodeKind.Schema);
        }
    }

    private void Rewrite(ReferenceSite site, ReferenceTarget target)
    {
        if (_hoister.IsHome(site) || _inliner.IsWanted(site))
        {
            return;
        }

        string pointer = Pointer(target, site.Kind);
        if (site.Kind != NodeKind.Schema || site.Node.Count == 1)
        {
            site.Node["$ref"] = pointer;
            return;
        }

        site.Node.Remove("$ref");
        var reference = new JsonObject { ["$ref"] = pointer };
        if (site.Node["allOf"] is JsonArray parts)
        {
            parts.Add(reference);
        }
        else
        {
            site.Node["allOf"] = new JsonArray(reference);
        }
    }

    private string Pointer(ReferenceTarget target, NodeKind kind) =>
        ComponentSections.Pointer(kind, _sections.NameAt(target.Path, kind) ?? _hoister.Find(target.Node)!.Name);

    private void GiveUp(ReferenceSite site, ReferenceOutcome outcome)
    {
        string id = outcome.ProblemId ?? ProblemIds.DanglingReference;
        string what = outcome.Trail.Length > 0 ? outcome.Trail : site.Reference + " (which is no " + site.Kind.ToString().ToLowerInvariant() + ")";
        _state.Problems.Report(id, site.Path, what);
        site.Node.Remove("$ref");
        bool stands = site.Shape == NodeShape.One
            ? site.Kind is NodeKind.Schema or NodeKind.MediaType || (site.Kind == NodeKind.PathItem && site.Node.Count > 0) || !_state.Grammar.Rule(site.Kind)!.IsReferable
            : site.Shape == NodeShape.Map;
        if (!stands)
        {
            Normalization.Detach(site.Node);
        }
    }

    private void Compact() => _state.Lists.ForEach(list => Compact(list.Items, list.Path));

    private void Compact(JsonArray items, JsonPath path)
    {
        int to = 0;
        for (int from = 0; items.Count > to; from++)
        {
            if (items[to] is null)
            {
                items.RemoveAt(to);
                continue;
            }

            if (from != to)
            {
                _state.Origins.Move(path / to, _state.Origins.FindBelow(path, from.ToString(CultureInfo.InvariantCulture)));
            }

            to++;
        }
    }
}
