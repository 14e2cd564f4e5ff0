using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Cohesity.Generator.Tests.Inputs;

/// <summary>A file that counts how often its text is asked for.</summary>
internal sealed class FakeAdditionalText(string path, Func<string?> text) : AdditionalText
{
    public int Reads { get; private set; }

    public override string Path => path;

    public override SourceText? GetText(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Reads++;
        return text() is { } content ? SourceText.From(content) : null;
    }
}
