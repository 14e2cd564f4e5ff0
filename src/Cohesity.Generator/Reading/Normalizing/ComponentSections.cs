using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using Cohesity.Generator.Common;

namespace Cohesity.Generator.Reading.Normalizing;

/// <summary>The sections of the document that hold its components.</summary>
internal sealed class ComponentSections
{
    private readonly Normalization _state;
    private readonly JsonObject _document;

    public ComponentSections(Normalization state)
    {
        _state = state;
        _document = (JsonObject)state.Files.Document.Node!;
    }

    /// <summary>The name of the component that stands at a place of the document, if that place is one, and of which kind it is.</summary>
    public string? NameAt(JsonPath path, NodeKind kind)
    {
        if (_state.Grammar.Rule(kind)?.Section is not { } section || path.File != _state.Files.Document.Root.File || path.Parent is not { } parent)
        {
            return null;
        }

        for (int i = section.Length - 1; i >= 0; i--)
        {
            if (parent.IsRoot || parent.Segment != section[i])
            {
                return null;
            }

            parent = parent.Parent!;
        }

        return parent.IsRoot ? path.Segment : null;
    }

    public bool Has(NodeKind kind, string name) => Section(kind, create: false)?.ContainsKey(name) == true;

    public void Add(NodeKind kind, string name, JsonNode node) => Section(kind, create: true)![name] = node;

    /// <summary>The reference to a component, by the sections of 3.x in every version. Microsoft.OpenApi takes the text after the last slash, unescaped, as the name.</summary>
    public static string Pointer(NodeKind kind, string name) => "#/components/" + (kind switch
    {
        NodeKind.Schema => "schemas",
        NodeKind.Response => "responses",
        NodeKind.Parameter => "parameters",
        NodeKind.RequestBody => "requestBodies",
        NodeKind.Header => "headers",
        NodeKind.SecurityScheme => "securitySchemes",
        NodeKind.Link => "links",
        _ => "callbacks",
    }) + "/" + SafeName(name);

    /// <summary>The key under which Microsoft.OpenApi finds a component: it cannot refer to <c>a/b</c>, and refuses a document with a blank name.</summary>
    public static string SafeName(string name) => string.IsNullOrWhiteSpace(name)
        ? "blank" + string.Concat(name.Select(character => "U" + ((int)character).ToString("X4", CultureInfo.InvariantCulture)))
        : name.Replace('/', '\u2215');

    public void MakeNamesSafe()
    {
        foreach (NodeKind kind in new[] { NodeKind.Schema, NodeKind.Response, NodeKind.Parameter, NodeKind.RequestBody, NodeKind.Header, NodeKind.SecurityScheme, NodeKind.Callback, NodeKind.Link })
        {
            if (_state.Grammar.Rule(kind)?.Section is null || Section(kind, create: false) is not { } section)
            {
                continue;
            }

            if (section.All(member => SafeName(member.Key) == member.Key))
            {
                continue;
            }

            KeyValuePair<string, JsonNode?>[] members = section.ToArray();
            section.Clear();
            foreach (KeyValuePair<string, JsonNode?> member in members)
            {
                section[SafeName(member.Key)] = member.Value;
                if (SafeName(member.Key) != member.Key)
                {
                    _state.Origins.Move(Path(kind, SafeName(member.Key)), _state.Origins.Find(Path(kind, member.Key)));
                }
            }
        }
    }

    public JsonPath Path(NodeKind kind, string name)
    {
        JsonPath path = _state.Files.Document.Root;
        foreach (string segment in _state.Grammar.Rule(kind)!.Section!)
        {
            path /= segment;
        }

        return path / name;
    }

    private JsonObject? Section(NodeKind kind, bool create)
    {
        JsonObject node = _document;
        foreach (string segment in _state.Grammar.Rule(kind)!.Section!)
        {
            if (node[segment] is JsonObject child)
            {
                node = child;
                continue;
            }

            if (!create)
            {
                return null;
            }

            child = new JsonObject();
            node[segment] = child;
            node = child;
        }

        return node;
    }
}
