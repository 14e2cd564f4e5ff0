using System.Collections.Generic;

namespace Cohesity.Generator.CorpusTests.Corpus;

/// <summary>The components that do not make the round trip, each with its reason. One that does after all fails the test, so that this list stays true.</summary>
internal static class KnownMisfits
{
    public static IReadOnlyDictionary<(string Document, string Component), string> Reasons { get; } = new Dictionary<(string Document, string Component), string>
    {
    };
}
