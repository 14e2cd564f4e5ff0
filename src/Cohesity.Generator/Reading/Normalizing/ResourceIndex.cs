using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Cohesity.Generator.Common;
using Cohesity.Generator.Reading.Trees;

namespace Cohesity.Generator.Reading.Normalizing;

/// <summary>The parts of a file that have names of their own: <c>$self</c>, <c>$id</c>, <c>$anchor</c> and <c>$dynamicAnchor</c>.</summary>
internal sealed class ResourceIndex
{
    // Under these keys stand values, in which an $id is no more than a member of that name.
    private static readonly HashSet<string> Values = new(StringComparer.Ordinal) { "example", "examples", "default", "enum", "const", "value", "dataValue" };

    // And under these stand names, which mean nothing as keys.
    private static readonly HashSet<string> Maps = new(StringComparer.Ordinal) { "properties", "patternProperties", "dependentSchemas", "$defs", "definitions", "schemas" };

    private readonly Dictionary<JsonNode, SchemaResource> _resources = new();
    private readonly Dictionary<string, SchemaResource> _byUri = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ReferenceTarget>> _anchors = new(StringComparer.Ordinal);
    private readonly SourceTree _tree;

    public ResourceIndex(SourceTree tree)
    {
        _tree = tree;
        if (tree.Node is { } root)
        {
            File = new SchemaResource(UriOf(tree), new ReferenceTarget(root, tree, tree.Root));
            Add(File);
            Collect(root, tree.Root, File, isMap: false);
        }
    }

    /// <summary>The file itself; null when it is empty.</summary>
    public SchemaResource? File { get; }

    /// <summary>The innermost resource that a node belongs to.</summary>
    public SchemaResource? Of(JsonNode? node)
    {
        for (; node is not null; node = node.Parent)
        {
            if (_resources.TryGetValue(node, out SchemaResource? resource))
            {
                return resource;
            }
        }

        return File;
    }

    /// <summary>The resource with a URI, whose fragment does not count.</summary>
    public SchemaResource? Find(Uri uri) => _byUri.TryGetValue(KeyOf(uri), out SchemaResource? resource) ? resource : null;

    /// <summary>The schema with an anchor anywhere in the file; of several, the one that shares most of its path with the reference.</summary>
    public ReferenceTarget? Anchor(string name, JsonPath from)
    {
        if (!_anchors.TryGetValue(name, out List<ReferenceTarget>? targets))
        {
            return null;
        }

        IReadOnlyList<string> place = from.Segments();
        return targets.OrderByDescending(target => Shared(target.Path.Segments(), place)).First();
    }

    private static int Shared(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        int shared = 0;
        while (shared < left.Count && shared < right.Count && left[shared] == right[shared])
        {
            shared++;
        }

        return shared;
    }

    private static Uri UriOf(SourceTree tree)
    {
        var file = new Uri("file:///" + string.Join("/", tree.File.Path.Replace('\\', '/').TrimStart('/').Split('/').Select(Uri.EscapeDataString)));
        return Text(tree.Node as JsonObject, "$self") is { } self && Uri.TryCreate(file, self, out Uri? uri) ? uri : file;
    }

    private static string KeyOf(Uri uri) => uri.GetComponents(UriComponents.AbsoluteUri & ~UriComponents.Fragment, UriFormat.UriEscaped);

    private void Add(SchemaResource resource)
    {
        _resources[resource.Root.Node] = resource;
        if (!_byUri.ContainsKey(KeyOf(resource.Uri)))
        {
            _byUri.Add(KeyOf(resource.Uri), resource);
        }
    }

    private void Collect(JsonNode? node, JsonPath path, SchemaResource resource, bool isMap)
    {
        switch (node)
        {
            case JsonObject members:
                if (!isMap)
                {
                    resource = Name(members, path, resource);
                }

                foreach (KeyValuePair<string, JsonNode?> member in members)
                {
                    if (member.Value is JsonObject or JsonArray && (isMap || !Values.Contains(member.Key)))
                    {
                        Collect(member.Value, path / member.Key, resource, !isMap && Maps.Contains(member.Key));
                    }
                }

                break;
            case JsonArray items:
                for (int i = 0; i < items.Count; i++)
                {
                    Collect(items[i], path / i, resource, isMap: false);
                }

                break;
        }
    }

    private SchemaResource Name(JsonObject schema, JsonPath path, SchemaResource resource)
    {
        if (Text(schema, "$id") is { } id && Uri.TryCreate(resource.Uri, id, out Uri? uri))
        {
            resource = new SchemaResource(uri, new ReferenceTarget(schema, _tree, path));
            Add(resource);
        }

        foreach (string key in new[] { "$anchor", "$dynamicAnchor" })
        {
            if (Text(schema, key) is not { } anchor)
            {
                continue;
            }

            var target = new ReferenceTarget(schema, _tree, path);
            resource.Anchors[anchor] = resource.Anchors.TryGetValue(anchor, out ReferenceTarget? first) ? first : target;
            if (!_anchors.TryGetValue(anchor, out List<ReferenceTarget>? targets))
            {
                _anchors.Add(anchor, targets = []);
            }

            targets.Add(target);
        }

        return resource;
    }

    private static string? Text(JsonObject? members, string key) =>
        members is not null && members.TryGetPropertyValue(key, out JsonNode? node) && node is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
