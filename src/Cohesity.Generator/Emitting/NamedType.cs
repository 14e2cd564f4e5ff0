using Cohesity.Generator.Model;

namespace Cohesity.Generator.Emitting;

/// <summary>A type and the name of its file.</summary>
internal sealed record NamedType(string HintName, TypeSpec Type);
