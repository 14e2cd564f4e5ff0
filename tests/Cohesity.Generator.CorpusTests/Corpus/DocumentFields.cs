using System;
using System.Collections.Generic;
using System.Text.Json.Nodes;
using Cohesity.Generator.Reading;
using Cohesity.Generator.Reading.Normalizing;

namespace Cohesity.Generator.CorpusTests.Corpus;

/// <summary>Every field of every object of a document, by what the specification calls them. Values, extensions, and what stands behind a reference are not entered.</summary>
internal sealed class DocumentFields
{
    private readonly Grammar _grammar;
    private readonly Dictionary<(string Object, string Field), int> _found = new();

    private DocumentFields(Grammar grammar) => _grammar = grammar;

    /// <summary>The fields and how often each occurs.</summary>
    public static IReadOnlyDictionary<(string Object, string Field), int> Of(JsonObject document, SpecVersion version)
    {
        var fields = new DocumentFields(Grammar.For(version));
        fields.Visit(document, new ChildRule(NodeShape.One, NodeKind.Document));
        return fields._found;
    }

    private void Visit(JsonNode? node, ChildRule rule)
    {
        switch (node)
        {
            case JsonArray items when rule.Shape == NodeShape.List:
                foreach (JsonNode? item in items)
                {
                    Visit(item, new ChildRule(NodeShape.One, rule.Kind));
                }

                break;
            case JsonObject members when rule.Shape == NodeShape.Map:
                foreach (KeyValuePair<string, JsonNode?> member in members)
                {
                    Visit(member.Value, new ChildRule(NodeShape.One, rule.Kind));
                }

                break;
            case JsonObject members when rule.Shape == NodeShape.One && Rule(rule.Kind) is { } known:
                VisitMembers(members, rule.Kind == NodeKind.SchemaOrFlag ? NodeKind.Schema : rule.Kind, known);
                break;
        }
    }

    private KindRule? Rule(NodeKind kind) => _grammar.Rule(kind == NodeKind.SchemaOrFlag ? NodeKind.Schema : kind);

    private void VisitMembers(JsonObject members, NodeKind kind, KindRule rule)
    {
        bool isReference = kind != NodeKind.Schema && members.ContainsKey("$ref");
        foreach (KeyValuePair<string, JsonNode?> member in members)
        {
            if (member.Key.StartsWith("x-", StringComparison.OrdinalIgnoreCase) || member.Key == "$ref")
            {
                continue;
            }

            ChildRule? child = isReference && kind != NodeKind.PathItem ? null : rule.Child(member.Key);
            if (child is null || child != rule.Others)
            {
                (string, string) key = (isReference && kind != NodeKind.PathItem ? "Reference Object" : NodeKindNames.Of(kind), member.Key);
                _found[key] = _found.GetValueOrDefault(key) + 1;
            }

            if (child is { } inner)
            {
                Visit(member.Value, inner);
            }
        }
    }
}
