using Cohesity.Generator.Surface.Comparison;

namespace Cohesity.Generator.Surface;

/// <summary>The versions of the format. A file of an older one says nothing of what came later, and is compared without it.</summary>
internal static class SurfaceFormats
{
    /// <summary>The version that is written, and the newest that is read. 2 has links, how values are called in XML, how pages follow each other, what clients log in with, and bounds that no type in C# has.</summary>
    public const int Newest = 2;

    /// <summary>The first version that has lines of a kind.</summary>
    public static int Since(SurfaceKind kind) => kind == SurfaceKind.Link ? 2 : 1;

    /// <summary>The first version that has a fact.</summary>
    public static int Since(string fact) => fact is "xml" or "paging" or "token" or "login" || !ReferenceEquals(FactRules.Keyword(fact), fact) ? 2 : 1;
}
