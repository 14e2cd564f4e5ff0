using System.Collections.Generic;
using System.Text.Json.Nodes;
using Cohesity.Generator.Inputs;
using Cohesity.Generator.Reading;
using Cohesity.Generator.Reading.Places;
using Cohesity.Generator.Tests.Infrastructure.Instances;
using Xunit;

namespace Cohesity.Generator.CorpusTests.Corpus;

/// <summary>Every field that occurs in a document has a row in the table of constructs, or a warning names it.</summary>
public sealed class NothingVanishesTests
{
    public static TheoryData<string> Documents { get; } = [.. CorpusFolder.Documents("cohesity", "conformance", "malformed", "real", "services")];

    [Theory]
    [MemberData(nameof(Documents))]
    public void No_field_is_lost_in_silence(string document)
    {
        CorpusFolder.SkipIfAbsent(document);
        string path = CompiledDocument.PathOf(document);
        string text = CompiledDocument.TextOf(document);
        var problems = new ProblemSink();
        ReadDocument? read = DocumentReader.Read(new SpecFile(new DocumentFile(path, text), default, default, null!), problems, TestContext.Current.CancellationToken);
        if (read is null || RawDocument.Read(path, text) is not JsonObject root)
        {
            // Errors say so.
            Assert.NotEmpty(problems.Problems);
            return;
        }

        IReadOnlyList<string> lost = LostFields.Of(root, read.Version, problems);

        Assert.NotEmpty(DocumentFields.Of(root, read.Version));
        Assert.Empty(lost);
    }
}
