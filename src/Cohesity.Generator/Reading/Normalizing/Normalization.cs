using System.Collections.Generic;
using System.Text.Json.Nodes;
using System.Threading;
using Cohesity.Generator.Common;
using Cohesity.Generator.Reading.Places;
using Cohesity.Generator.Reading.Trees;

namespace Cohesity.Generator.Reading.Normalizing;

/// <summary>What the steps of one normalization share.</summary>
internal sealed class Normalization
{
    public Normalization(SpecVersion version, FileSet files, bool hasValidation, bool hasFake, ProblemSink problems, CancellationToken cancellationToken)
    {
        Version = version;
        Grammar = Grammar.For(version);
        Files = files;
        HasValidation = hasValidation;
        HasFake = hasFake;
        Problems = problems;
        CancellationToken = cancellationToken;
    }

    public SpecVersion Version { get; }

    public Grammar Grammar { get; }

    public FileSet Files { get; }

    /// <summary>Whether the client checks constraints, so that those which it cannot check are reported.</summary>
    public bool HasValidation { get; }

    /// <summary>Whether a fake server answers with the examples of responses.</summary>
    public bool HasFake { get; }

    public ProblemSink Problems { get; }

    public CancellationToken CancellationToken { get; }

    public OriginMap Origins { get; } = new();

    /// <summary>The references found so far, to be resolved in this order.</summary>
    public List<ReferenceSite> Sites { get; } = new();

    public List<MappingSite> Mappings { get; } = new();

    /// <summary>The schemas that have <c>prefixItems</c>.</summary>
    public List<(JsonObject Schema, ReferenceTarget Items)> Tuples { get; } = new();

    /// <summary>The lists whose items may be taken out, which leaves null until the end, so that the others keep their indexes.</summary>
    public List<(JsonArray Items, JsonPath Path)> Lists { get; } = new();

    /// <summary>The objects that were walked, and as what.</summary>
    public Dictionary<JsonNode, NodeKind> Visited { get; } = new();

    /// <summary>The fields that the grammar does not know.</summary>
    public List<UnknownField> Unknown { get; } = new();

    /// <summary>What holds the targets of references that lead where the grammar does not.</summary>
    public HashSet<JsonNode> Reached { get; } = new();

    /// <summary>Whether a schema has an <c>$id</c>, or the document a <c>$self</c>, against which references are resolved.</summary>
    public bool HasIds { get; set; }

    /// <summary>Takes a node out of the object or list that holds it.</summary>
    public static void Detach(JsonNode node)
    {
        switch (node.Parent)
        {
            case JsonObject members:
                members.Remove(node.GetPropertyName());
                break;
            case JsonArray items:
                items[node.GetElementIndex()] = null;
                break;
        }
    }

    /// <summary>Puts a node in the place of another.</summary>
    public static void Replace(JsonNode node, JsonNode replacement)
    {
        switch (node.Parent)
        {
            case JsonObject members:
                members[node.GetPropertyName()] = replacement;
                break;
            case JsonArray items:
                items[node.GetElementIndex()] = replacement;
                break;
        }
    }
}

/// <summary>What the normalizer made.</summary>
internal sealed record NormalizedTree(JsonObject Node, OriginMap Origins, IReadOnlyDictionary<string, HoistedComponent> Hoisted);

/// <summary>An entry of a discriminator's mapping, which names a schema or refers to one.</summary>
internal sealed record MappingSite(JsonObject Mapping, string Key, SourceTree Tree, JsonPath Path);
