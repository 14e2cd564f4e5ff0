using System.Linq;
using Cohesity.Generator.Tests.Injection;
using Xunit;

namespace Cohesity.Generator.CorpusTests;

/// <summary>The whole of <c>InjectionTests</c>: some hundred documents with some hundred hostile texts each.</summary>
public sealed class InjectionRotationTests
{
    public static TheoryData<string> Documents => [.. HostileDocument.All.Select(document => document.File)];

    /// <summary>Every text comes to every place, each time with other texts in the other places.</summary>
    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_text_in_every_place_keeps_the_shape(string file)
    {
        HostileDocument document = HostileDocument.All.Single(document => document.File == file);
        InjectionAssert.KeepsShapes(document, Enumerable.Range(0, Payloads.All.Count).Select(document.Rotation), isAlone: true);
    }
}
