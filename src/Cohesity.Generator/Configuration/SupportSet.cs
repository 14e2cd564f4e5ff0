namespace Cohesity.Generator.Configuration;

/// <summary>One set of support types, shared by all clients that name its namespace.</summary>
/// <param name="Namespace">Where it goes.</param>
/// <param name="IsPublic">True as soon as one client that uses it is public: its signatures name support types.</param>
internal sealed record SupportSet(string Namespace, bool IsPublic);
