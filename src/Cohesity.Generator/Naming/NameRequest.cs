namespace Cohesity.Generator.Naming;

/// <summary>A wish for a name in a <see cref="NameScope"/>.</summary>
/// <param name="Key">The raw name, which is what the document calls the thing; unique in its scope.</param>
/// <param name="Preferred">The identifier that it would have if it were alone.</param>
/// <param name="Pinned">What the document says it must be called in C# (<c>x-csharp-name</c>), or null.</param>
internal sealed record NameRequest(string Key, string Preferred, string? Pinned = null);
