using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Cohesity.Generator.Benchmarks.Build;

/// <summary>A file of a project as the compiler hands it to the generator.</summary>
/// <param name="path">Its path.</param>
/// <param name="bytes">What is in it.</param>
/// <param name="metadata">Its metadata, by their names.</param>
internal sealed class ProjectFile(string path, byte[] bytes, params (string Name, string Value)[] metadata) : AdditionalText
{
    // From a stream, as the compiler makes it: a large text is then one of chunks, and no string.
    private readonly SourceText _text = SourceText.From(new MemoryStream(bytes), Encoding.UTF8);

    public override string Path => path;

    public IReadOnlyList<(string Name, string Value)> Metadata => metadata;

    /// <summary>A client's document.</summary>
    public static ProjectFile Document(BuildDocument document) => new(
        document.FilePath,
        File.ReadAllBytes(document.FilePath),
        ("OpenApiClient", "true"),
        ("OpenApiNamespace", document.Client),
        ("OpenApiClientName", document.Client + "Client"));

    /// <summary>The surface file of a document's client.</summary>
    public static ProjectFile Surface(BuildDocument document, string text) => new(
        System.IO.Path.ChangeExtension(document.FilePath, ".api.txt"), Encoding.UTF8.GetBytes(text), ("OpenApiSurfaceOf", "*"));

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
