using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Reading.Trees;

namespace Cohesity.Generator.Reading.Normalizing;

/// <summary>Walks a tree by the grammar: takes out what has the wrong type, and collects the references. It moves nothing, as references may still lead to any node.</summary>
internal sealed class TreeWalker
{
    private static readonly string[] Places = ["query", "querystring", "header", "path", "cookie", "body", "formData"];

    private readonly Normalization _state;
    private readonly SchemaCleaner _schemas;
    private int _visits;

    public TreeWalker(Normalization state)
    {
        _state = state;
        _schemas = new SchemaCleaner(state);
    }

    /// <summary>The node that is to stand at the place: the same, a cleaned one, or null when there is to be none.</summary>
    public JsonNode? Visit(JsonNode? node, ChildRule rule, SourceTree tree, JsonPath path)
    {
        if (rule.Kind is NodeKind.Unwanted or NodeKind.Undone)
        {
            if (rule.Kind == NodeKind.Undone)
            {
                _state.Problems.Report(ProblemIds.NotHonoured, path, "it knows parts by their names alone, neither by their order nor inside of each other, so such content is read and written by its caller");
            }

            return null;
        }

        switch (rule.Shape)
        {
            case NodeShape.List:
                if (node is JsonArray items)
                {
                    VisitItems(items, rule.Kind, tree, path);
                    return items;
                }

                return StandsIn(node, rule, tree, path) ? node : Wrong(path, "a list");
            case NodeShape.Map:
                if (node is JsonObject members)
                {
                    // example: "content: { $ref: '#/components/mediaTypes/pet' }"
                    if (StandsIn(node, rule, tree, path))
                    {
                        return node;
                    }

                    VisitMembers(members, new ChildRule(NodeShape.One, rule.Kind), rule.Kind, tree, path);
                    return members;
                }

                return Wrong(path, "a mapping");
            default:
                return VisitOne(node, rule.Kind, tree, path);
        }
    }

    private JsonNode? VisitOne(JsonNode? node, NodeKind kind, SourceTree tree, JsonPath path)
    {
        if (++_visits % TreeLimits.CancellationStride == 0)
        {
            _state.CancellationToken.ThrowIfCancellationRequested();
        }

        switch (kind)
        {
            case NodeKind.Any:
                return node;
            case NodeKind.Text or NodeKind.Name or NodeKind.Url or NodeKind.Flag or NodeKind.Integer or NodeKind.Number:
                JsonNode? clean = ScalarCleaner.Clean(node, kind, out string? expected);
                return expected is null ? clean : Wrong(path, expected);
            case NodeKind.Schema or NodeKind.SchemaOrFlag when node is JsonValue value && value.TryGetValue(out bool accepts):
                return kind == NodeKind.SchemaOrFlag ? node : accepts ? new JsonObject() : new JsonObject { ["not"] = new JsonObject() };
            case NodeKind.SchemaOrFlag:
                kind = NodeKind.Schema;
                break;
        }

        if (node is not JsonObject members)
        {
            Wrong(path, "a mapping");
            return Substitute(kind);
        }

        VisitObject(members, kind, tree, path);
        // example: "encoding: { tags: { explode: false } }" (any of the three puts the others' defaults in force; the reader does not tell a given explode from its default)
        if (kind == NodeKind.Encoding && !members.ContainsKey("style") && (members.ContainsKey("explode") || members.ContainsKey("allowReserved")))
        {
            members["style"] = "form";
        }

        return kind == NodeKind.Parameter && !members.ContainsKey("$ref") ? CheckParameter(members, path) : members;
    }

    // A reference in the place of what has none in the specification: of a map, of a list, of an object such as responses.
    private bool StandsIn(JsonNode? node, ChildRule rule, SourceTree tree, JsonPath path)
    {
        if (rule.Kind == NodeKind.Any || !ReferenceSite.IsBare(node))
        {
            return false;
        }

        _state.Sites.Add(new ReferenceSite((JsonObject)node!, rule.Kind, tree, path, rule.Shape));
        return true;
    }

    // A parameter that has no place or no name can go nowhere.
    private JsonNode? CheckParameter(JsonObject parameter, JsonPath path)
    {
        string place = parameter["in"]?.ToString() ?? "";
        if (!Places.Contains(place))
        {
            return Wrong(path / "in", "one of " + string.Join(", ", Places));
        }

        return place != "body" && !parameter.ContainsKey("name") ? Wrong(path, "a parameter with a name") : parameter;
    }

    private void VisitObject(JsonObject members, NodeKind kind, SourceTree tree, JsonPath path)
    {
        if (_state.Visited.ContainsKey(members))
        {
            return;
        }

        _state.Visited.Add(members, kind);
        KindRule rule = _state.Grammar.Rule(kind)!;
        if (!rule.IsReferable && StandsIn(members, new ChildRule(NodeShape.One, kind), tree, path))
        {
            return;
        }

        if (kind == NodeKind.Schema)
        {
            _schemas.Clean(members, path);
            if (_state.HasValidation)
            {
                UncheckedKeywords.Report(members, path, _state.Problems);
            }
        }
        else if (kind is NodeKind.Parameter or NodeKind.Header)
        {
            // A parameter of 2.0 has the keywords of its value's schema itself.
            _schemas.CleanItems(members, path);
        }

        switch (kind)
        {
            case NodeKind.Parameter:
                ExamplePicker.Pick(members, tree);
                break;
            case NodeKind.RequestBody or NodeKind.Response when members["content"] is JsonObject content && (kind == NodeKind.RequestBody || _state.HasFake):
                foreach (JsonObject mediaType in content.Select(member => member.Value).OfType<JsonObject>())
                {
                    ExamplePicker.Pick(mediaType, tree);
                }

                break;
        }

        _state.HasIds |= members.ContainsKey(kind == NodeKind.Schema ? "$id" : "$self") && kind is NodeKind.Schema or NodeKind.Document;

        if (rule.IsReferable && members.ContainsKey("$ref"))
        {
            if (ReferenceSite.Is(members))
            {
                _state.Sites.Add(new ReferenceSite(members, kind, tree, path));
                if (ReferenceSite.IsAlias(members, kind) && kind != NodeKind.PathItem)
                {
                    _state.Unknown.AddRange(members.Where(member => !IsBesideReference(member.Key)).Select(member => new UnknownField("Reference Object", member.Key, member.Value, path / member.Key)));
                    return;
                }
            }
            else
            {
                Wrong(path / "$ref", "text");
                members.Remove("$ref");
            }
        }

        VisitMembers(members, null, kind, tree, path);
        if (kind == NodeKind.Schema && members["prefixItems"] is JsonArray tuple)
        {
            _state.Tuples.Add((members, new ReferenceTarget(tuple, tree, path / "prefixItems")));
        }

        if (kind == NodeKind.Discriminator && members.ContainsKey("defaultMapping"))
        {
            _state.Mappings.Add(new MappingSite(members, "defaultMapping", tree, path / "defaultMapping"));
        }

        if (kind == NodeKind.Discriminator && members["mapping"] is JsonObject mapping)
        {
            _state.Mappings.AddRange(mapping.Select(entry => new MappingSite(mapping, entry.Key, tree, path / "mapping" / entry.Key)));
        }
    }

    private static bool IsBesideReference(string key) => key is "$ref" or "summary" or "description" || key.StartsWith("x-", StringComparison.OrdinalIgnoreCase);

    private void VisitMembers(JsonObject members, ChildRule? each, NodeKind kind, SourceTree tree, JsonPath path)
    {
        KindRule? rule = each is null ? _state.Grammar.Rule(kind) : null;
        foreach (KeyValuePair<string, JsonNode?> member in members.ToArray())
        {
            if ((each ?? rule!.Child(member.Key)) is not { } child)
            {
                bool isReference = member.Key == "$ref" && rule!.IsReferable;
                if (!isReference && !member.Key.StartsWith("x-", StringComparison.OrdinalIgnoreCase))
                {
                    _state.Unknown.Add(new UnknownField(NodeKindNames.Of(kind), member.Key, member.Value, path / member.Key));
                }

                continue;
            }

            if (IsUnusable(member.Key, child))
            {
                Wrong(path / member.Key, child.Kind == NodeKind.Operation ? "the name of an HTTP method" : "a name");
                members.Remove(member.Key);
                continue;
            }

            // example: "security: [{ bearer: }]" (a requirement without scopes)
            bool isBareScheme = member.Value is null && child == new ChildRule(NodeShape.List, NodeKind.Text) && each is null && kind == NodeKind.SecurityRequirement;
            JsonNode? kept = isBareScheme ? new JsonArray() : Visit(member.Value, child, tree, path / member.Key);
            if (kept is null && child != new ChildRule(NodeShape.One, NodeKind.Any))
            {
                members.Remove(member.Key);
            }
            else if (!ReferenceEquals(kept, member.Value))
            {
                members[member.Key] = kept;
            }
        }
    }

    // example: "additionalOperations: { '': {} }" (the reader throws on it, as on the empty name of a scheme or an expression)
    private static bool IsUnusable(string key, ChildRule child) => child.Kind switch
    {
        NodeKind.Operation => key.Length == 0 || key.Any(c => c <= ' ' || c >= '\u007F' || "()<>@,;:\\\"/[]?={}".IndexOf(c) >= 0),
        NodeKind.SecurityScheme => string.IsNullOrWhiteSpace(key),
        NodeKind.Text when child.Shape == NodeShape.List => string.IsNullOrWhiteSpace(key),
        NodeKind.PathItem or NodeKind.Text when child.Shape != NodeShape.One || child.Kind == NodeKind.PathItem => key.Length == 0,
        _ => false,
    };

    private void VisitItems(JsonArray items, NodeKind kind, SourceTree tree, JsonPath path)
    {
        if (kind == NodeKind.Any)
        {
            return;
        }

        _state.Lists.Add((items, path));
        for (int i = 0; i < items.Count; i++)
        {
            JsonNode? item = items[i];
            JsonNode? kept = Visit(item, new ChildRule(NodeShape.One, kind), tree, path / i);
            if (item is null && kind is (NodeKind.Text or NodeKind.Name))
            {
                Wrong(path / i, "text");
            }

            if (!ReferenceEquals(kept, item))
            {
                items[i] = kept;
            }
        }
    }

    private JsonNode? Wrong(JsonPath path, string expected)
    {
        _state.Problems.Report(ProblemIds.WrongNodeType, path, expected + " is expected here; what stands there was left out");
        return null;
    }

    // A status, a media type or a property has a meaning even when its value is null.
    private static JsonObject? Substitute(NodeKind kind) => kind switch
    {
        NodeKind.Response => new JsonObject { ["description"] = "" },
        NodeKind.MediaType or NodeKind.Schema or NodeKind.Info or NodeKind.Responses => new JsonObject(),
        _ => null,
    };
}

/// <summary>A field that no version of the specification gives to the object it stands in.</summary>
/// <param name="Object">The object's name in the specification.</param>
/// <param name="Key">The field's name.</param>
/// <param name="Node">Its value.</param>
/// <param name="Path">Its place.</param>
internal sealed record UnknownField(string Object, string Key, JsonNode? Node, JsonPath Path);
