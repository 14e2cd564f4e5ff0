using System;

namespace Cohesity.Generator.Reading.Trees;

/// <summary>Ends the building of a tree; it never leaves <see cref="YamlTreeBuilder"/>.</summary>
internal sealed class YamlError : Exception
{
    public YamlError(TreeNote note)
        : base(note.Id) => Note = note;

    public TreeNote Note { get; }
}
