using System.IO;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Cohesity.Generator.Benchmarks.Build;

/// <summary>A document as the compiler hands it to the generator.</summary>
internal sealed class DocumentText(BuildDocument document) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(File.ReadAllText(document.FilePath), Encoding.UTF8);

    public override string Path => document.FilePath;

    public BuildDocument Document => document;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
