using Cohesity.Generator.Model;

namespace Cohesity.Generator.Naming;

/// <summary>Raw names that met in one identifier.</summary>
/// <param name="Identifier">The identifier.</param>
/// <param name="Keys">The raw names, two or more, in ordinal order.</param>
internal sealed record NameCollision(string Identifier, EquatableArray<string> Keys);
