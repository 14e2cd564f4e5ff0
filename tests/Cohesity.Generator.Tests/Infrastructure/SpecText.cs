using System;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Cohesity.Generator.Tests.Infrastructure;

/// <summary>An additional file in memory, with the metadata that MSBuild would have written for it. As in the compiler, an edited text is another object and an untouched one stays the same.</summary>
internal sealed class SpecText : AdditionalText
{
    private const string Option = "# option: ";

    private readonly SourceText _text;

    public SpecText(string path, string text)
        : this(path, SourceText.From(text, Encoding.UTF8), ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase))
    {
    }

    private SpecText(string path, SourceText text, ImmutableDictionary<string, string> metadata)
    {
        Path = path;
        _text = text;
        Metadata = metadata;
    }

    public override string Path { get; }

    public ImmutableDictionary<string, string> Metadata { get; }

    /// <summary>A client's document, opted in as the targets do it.</summary>
    public static SpecText Client(string path, string text, string clientName = "TestClient", string @namespace = "Test") =>
        new SpecText(path, text).With("OpenApiClient", "true").With("OpenApiClientName", clientName).With("OpenApiNamespace", @namespace);

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;

    public SpecText With(string metadata, string value) => new(Path, _text, Metadata.SetItem(metadata, value));

    /// <summary>With the options that comments at the top of the document name: <c># option: OpenApiReading=strict</c>.</summary>
    public SpecText WithOptionsOfComments() => _text.ToString().Split('\n')
        .TakeWhile(line => line.StartsWith('#'))
        .Where(line => line.StartsWith(Option, StringComparison.Ordinal))
        .Select(line => line[Option.Length..].Trim().Split('=', 2))
        .Aggregate(this, (document, option) => document.With(option[0], option[1]));

    public SpecText WithText(string text) => new(Path, SourceText.From(text, Encoding.UTF8), Metadata);

    /// <summary>The same file in another place.</summary>
    public SpecText At(string path) => new(path, _text, Metadata);

    /// <summary>Replaces text that must be there.</summary>
    public SpecText Edit(string from, string to)
    {
        var text = _text.ToString();
        return text.Contains(from, StringComparison.Ordinal)
            ? WithText(text.Replace(from, to, StringComparison.Ordinal))
            : throw new ArgumentException($"'{from}' is not in {Path}.", nameof(from));
    }
}
