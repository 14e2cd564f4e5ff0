using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Inputs;
using Cohesity.Generator.Model.Types;
using Cohesity.Generator.Naming;

namespace Cohesity.Generator.Binding.Schemas.Mappings;

/// <summary>The project's own types for formats and schemas, and which of them the document has a use for.</summary>
/// <param name="mappings">What the project says.</param>
internal sealed class TypeMappings(EquatableArray<TypeMapping> mappings)
{
    private readonly HashSet<TypeMapping> _used = new();
    private readonly SortedSet<string> _formats = new(StringComparer.Ordinal);

    /// <summary>The examples of schemas that a fake server answers with, by the subjects of their mappings.</summary>
    public Dictionary<string, JsonNode> Examples { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether the project has none.</summary>
    public bool IsEmpty => mappings.Count == 0;

    /// <summary>What the project says about a format of strings, or null.</summary>
    public TypeMapping? OfFormat(string? format)
    {
        if (format is null || IsEmpty)
        {
            return null;
        }

        _formats.Add(format);
        if (mappings.FirstOrDefault(mapping => mapping.Schema is null && mapping.Subject == format) is not { } found)
        {
            return null;
        }

        Use(found);
        return found;
    }

    /// <summary>What the project says about a schema, or null.</summary>
    /// <param name="name">The schema's name.</param>
    public TypeMapping? OfSchema(string name) => mappings.FirstOrDefault(mapping => mapping.Schema == name);

    /// <summary>Remembers that the document has what a mapping is for.</summary>
    public void Use(TypeMapping mapping) => _used.Add(mapping);

    /// <summary>Reports the mappings that nothing in the document is for, once all is bound.</summary>
    /// <param name="schemas">The names of the document's schemas.</param>
    /// <param name="report">Takes an entry, and why it does nothing.</param>
    public void ReportUnused(IReadOnlyCollection<string> schemas, Action<string, string> report)
    {
        foreach (TypeMapping mapping in mappings.Where(mapping => !_used.Contains(mapping)))
        {
            report(mapping.Entry, Reason(mapping, schemas));
        }
    }

    private string Reason(TypeMapping mapping, IReadOnlyCollection<string> schemas) => mapping.Schema switch
    {
        null when schemas.Contains(mapping.Subject) => $"no string of the document has the format '{mapping.Subject}'; its schema of that name is '{TypeMapping.SchemaPrefix}{mapping.Subject}'",
        null => $"no string of the document has the format '{mapping.Subject}'" + Nearest(mapping.Subject, _formats),
        { } name when schemas.Contains(name) => $"nothing that the client has leads to the schema '{name}'",
        { } name => $"the document has no schema '{name}'" + Nearest(name, schemas),
    };

    private static string Nearest(string name, IEnumerable<string> known) =>
        NearestName.Of(name, known.Where(candidate => OptionNames.IsNear(name, new[] { candidate }))) is { } nearest ? $", the nearest is '{nearest}'" : "";
}
