using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Cohesity.Generator.Diagnostics;

namespace Cohesity.Generator.Reading.Normalizing;

/// <summary>Replaces references to what cannot be a component by copies of it: path items, headers in 2.0, and whole maps and lists.</summary>
internal sealed class Inliner
{
    private const int NodeBudget = 500_000;

    private readonly Normalization _state;
    private readonly Dictionary<JsonObject, (ReferenceSite Site, ReferenceTarget Target)> _wanted = new();
    private readonly HashSet<JsonObject> _open = new();
    private int _nodes;

    public Inliner(Normalization state) => _state = state;

    public void Want(ReferenceSite site, ReferenceTarget target) => _wanted[site.Node] = (site, target);

    public bool IsWanted(ReferenceSite site) => _wanted.ContainsKey(site.Node);

    public void InlineAll()
    {
        foreach ((ReferenceSite site, ReferenceTarget target) in _wanted.Values.ToList())
        {
            Inline(site, target);
        }
    }

    private void Inline(ReferenceSite site, ReferenceTarget target)
    {
        if (!_wanted.Remove(site.Node))
        {
            return;
        }

        _open.Add(site.Node);
        foreach ((ReferenceSite inner, ReferenceTarget innerTarget) in Within(target.Node).ToList())
        {
            Inline(inner, innerTarget);
        }

        bool isCycle = Within(target.Node, _open);
        _open.Remove(site.Node);
        site.Node.Remove("$ref");
        int size = Size(target.Node);
        if (isCycle || _nodes + size > NodeBudget)
        {
            _state.Problems.Report(ProblemIds.CyclicReference, site.Path, target.Path.ToString());
            Normalization.Detach(site.Node);
            return;
        }

        _nodes += size;
        _state.Origins.Move(site.Path, target.Path);
        if (target.Node is JsonArray)
        {
            Normalization.Replace(site.Node, target.Node.DeepClone());
            return;
        }

        foreach (KeyValuePair<string, JsonNode?> member in (JsonObject)target.Node)
        {
            if (!site.Node.ContainsKey(member.Key))
            {
                site.Node.Add(member.Key, member.Value?.DeepClone());
            }
        }
    }

    private IEnumerable<(ReferenceSite Site, ReferenceTarget Target)> Within(JsonNode? node) =>
        Objects(node).Where(_wanted.ContainsKey).Select(found => _wanted[found]);

    private static bool Within(JsonNode? node, HashSet<JsonObject> set) => set.Count > 0 && Objects(node).Any(set.Contains);

    private static int Size(JsonNode? node) => Objects(node).Count();

    private static IEnumerable<JsonObject> Objects(JsonNode? root)
    {
        var open = new Stack<JsonNode?>();
        open.Push(root);
        while (open.Count > 0)
        {
            switch (open.Pop())
            {
                case JsonObject members:
                    yield return members;
                    foreach (KeyValuePair<string, JsonNode?> member in members)
                    {
                        open.Push(member.Value);
                    }

                    break;
                case JsonArray items:
                    foreach (JsonNode? item in items)
                    {
                        open.Push(item);
                    }

                    break;
            }
        }
    }
}
