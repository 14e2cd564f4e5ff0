using System.Collections.Generic;
using System.Text.Json.Nodes;

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

    public string Pointer(NodeKind kind, string name) =>
        "#/" + string.Join("/", _state.Grammar.Rule(kind)!.Section!) + "/" + name.Replace("~", "~0").Replace("/", "~1");

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
