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
        HostileDocument document = Document(file);
        InjectionAssert.KeepsShapes(document, Enumerable.Range(0, Payloads.All.Count).Select(document.Rotation), isAlone: true);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void One_text_in_all_places_keeps_the_shape(string file)
    {
        HostileDocument document = Document(file);
        InjectionAssert.KeepsShapes(document, Payloads.All.Where(payload => payload.Length < Payloads.LongLength).Select(payload => document.Positions.ToDictionary(position => position, _ => payload)), isAlone: false);
    }

    private static HostileDocument Document(string file) => HostileDocument.All.Single(document => document.File == file);
}
