using System;
using Microsoft.CodeAnalysis.Text;

namespace Cohesity.Generator.Inputs;

/// <summary>The text of a file as the compiler holds it, equal to another that says the same. A string is made of it where one is needed: that of a large file is work for the garbage collector as no other.</summary>
/// <param name="text">The compiler's text.</param>
internal sealed class FileText(SourceText text) : IEquatable<FileText>
{
    /// <summary>How many characters it has.</summary>
    public int Length => text.Length;

    /// <summary>Copies some of its characters.</summary>
    public void CopyTo(int start, char[] destination, int at, int count) => text.CopyTo(start, destination, at, count);

    public bool Equals(FileText? other) => other is not null && text.ContentEquals(other.ToSourceText());

    public override bool Equals(object? obj) => Equals(obj as FileText);

    public override int GetHashCode() => text.Length;

    public override string ToString() => text.ToString();

    private SourceText ToSourceText() => text;
}
