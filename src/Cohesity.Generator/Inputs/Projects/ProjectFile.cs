using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;

namespace Cohesity.Generator.Inputs.Projects;

/// <summary>What a project file writes that concerns this generator, in the order of the file.</summary>
/// <param name="Path">As the compiler knows it.</param>
/// <param name="Entries">Items, their metadata and properties.</param>
internal sealed record ProjectFile(string Path, EquatableArray<ProjectEntry> Entries);

/// <summary>A name that stands in a project file.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Item">The type of the item; empty for a property.</param>
/// <param name="Files">What the item includes or updates, as written; empty for a property.</param>
/// <param name="Name">The name: of a metadata or a property; for an item its type.</param>
/// <param name="Value">The value as written, with references to properties as they are.</param>
/// <param name="Place">Where the name stands.</param>
internal sealed record ProjectEntry(ProjectEntryKind Kind, string Item, string Files, string Name, string Value, ProblemLocation Place);

/// <summary>What a name in a project file is a name of.</summary>
internal enum ProjectEntryKind
{
    /// <summary>An item.</summary>
    Item,

    /// <summary>A value of an item, be it written as an attribute or as an element.</summary>
    Metadata,

    /// <summary>A build property.</summary>
    Property,
}
