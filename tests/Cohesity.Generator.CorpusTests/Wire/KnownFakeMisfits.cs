using System.Collections.Generic;

namespace Cohesity.Generator.CorpusTests.Wire;

/// <summary>The operations whose fake server does not do all that it should, each with its reason. One that does after all fails the test, so that this list stays true.</summary>
internal static class KnownFakeMisfits
{
    public static IReadOnlyDictionary<(string Document, string Operation), string> Reasons { get; } = new Dictionary<(string Document, string Operation), string>
    {
        [("real/buffer.yaml", "GET /profiles/{id}{mediaTypeExtension}")] = "no text stands between two expressions, so nothing tells where one ends",
        [("real/buffer.yaml", "GET /updates/{id}{mediaTypeExtension}")] = "no text stands between two expressions, so nothing tells where one ends",
        [("real/github-rest.json", "activity/list-repos-starred-by-user")] = "the document's example is of one alternative, and the client reads it as the other, whose members it lacks: they overlap",
    };
}
