using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Cohesity.Generator.Common;

namespace Cohesity.Generator.Reading.Normalizing;

/// <summary>Makes components of nodes that are referred to and are none.</summary>
internal sealed class Hoister
{
    private readonly Normalization _state;
    private readonly ComponentSections _sections;
    private readonly Dictionary<JsonNode, Hoist> _hoists = new();
    private readonly HashSet<JsonObject> _homes = new();

    public Hoister(Normalization state, ComponentSections sections)
    {
        _state = state;
        _sections = sections;
    }

    /// <summary>The schemas that were hoisted, by name; there after <see cref="MoveAll"/>.</summary>
    public Dictionary<string, HoistedComponent> Schemas { get; } = new(StringComparer.Ordinal);

    public Hoist Want(ReferenceTarget target, NodeKind kind)
    {
        if (!_hoists.TryGetValue(target.Node, out Hoist? hoist))
        {
            _hoists.Add(target.Node, hoist = new Hoist(target, kind));
        }

        return hoist;
    }

    public Hoist? Find(JsonNode node) => _hoists.TryGetValue(node, out Hoist? hoist) ? hoist : null;

    /// <summary>Whether a reference is the place that its target moves into.</summary>
    public bool IsHome(ReferenceSite site) => _homes.Contains(site.Node);

    public void NameAll()
    {
        foreach (Hoist hoist in _hoists.Values)
        {
            (hoist.Name, hoist.IsInline) = HoistNames.Own(hoist.Target.Path, _state.Files.Document.Root);
            hoist.Home = hoist.Homes.FirstOrDefault(home => home.Path.Segment == hoist.Name)
                ?? hoist.Homes.OrderBy(home => home.Path.Segment, StringComparer.Ordinal).FirstOrDefault();
            if (hoist.Home is not null)
            {
                _homes.Add(hoist.Home.Node);
                hoist.Name = hoist.Home.Path.Segment;
                hoist.IsInline = false;
            }
        }

        List<Hoist> homeless = _hoists.Values.Where(hoist => hoist.Home is null).ToList();
        Rename(homeless, hoist => HoistNames.WithHolder(hoist.Name, hoist.Target.Path));
        for (int attempt = 0; Rename(homeless, hoist => HoistNames.WithHash(hoist.Name, hoist.Target.Path, attempt)); attempt++)
        {
        }
    }

    /// <summary>Moves the nodes; a reference stays where each was.</summary>
    public void MoveAll()
    {
        foreach (Hoist hoist in _hoists.Values.OrderBy(hoist => hoist.Name, StringComparer.Ordinal))
        {
            JsonNode node = hoist.Target.Node;
            if (node.Parent is not null)
            {
                Normalization.Replace(node, new JsonObject { ["$ref"] = ComponentSections.Pointer(hoist.Kind, hoist.Name) });
            }

            _sections.Add(hoist.Kind, hoist.Name, node);
            JsonPath origin = _state.Origins.Find(hoist.Target.Path);
            _state.Origins.Move(_sections.Path(hoist.Kind, hoist.Name), origin);
            if (hoist.Kind == NodeKind.Schema)
            {
                Schemas[hoist.Name] = new HoistedComponent(origin, hoist.IsInline);
            }
        }
    }

    // All names in a collision are changed, so that their order in the document does not matter.
    private bool Rename(List<Hoist> hoists, Func<Hoist, string> rename)
    {
        List<Hoist> colliding = hoists
            .GroupBy(hoist => (hoist.Kind, hoist.Name))
            .Where(group => group.Count() > 1 || _sections.Has(group.Key.Kind, group.Key.Name))
            .SelectMany(group => group)
            .ToList();
        foreach (Hoist hoist in colliding)
        {
            hoist.Name = rename(hoist);
        }

        return colliding.Count > 0;
    }
}
