using System.IO;
using Cohesity.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Cohesity.Generator.ServerTests.Servers;

/// <summary>The documents that stand beside the checkout; where they do not, the tests that need one are skipped by name.</summary>
internal static class CorpusDocument
{
    private static readonly string Root = System.IO.Path.GetFullPath(System.IO.Path.Combine(ProjectMetadata.RepositoryRoot, "..", "shared", "corpus"));

    /// <summary>Where a document is; skips the test if it is nowhere.</summary>
    public static string Path(string document)
    {
        string path = System.IO.Path.Combine(Root, document);
        Assert.SkipUnless(File.Exists(path), $"The corpus of real documents is not there: ../shared/corpus/{document}");
        return path;
    }

    /// <summary>A document, opted in as a client of this name, in a namespace of the same name without <c>Client</c>.</summary>
    public static SpecText Client(string document, string @namespace)
    {
        using FileStream file = File.OpenRead(Path(document));
        return SpecText.Client(document, SourceText.From(file).ToString(), @namespace + "Client", @namespace);
    }
}
