using System.Collections.Generic;

namespace Cohesity.Generator.Naming;

/// <summary>What <see cref="NameScope"/> decided.</summary>
/// <param name="Names">For each raw name its identifier; no identifier occurs twice, and none is reserved.</param>
/// <param name="Collisions">The groups of raw names that met in one identifier, in ordinal order of the identifier.</param>
/// <param name="RefusedPins">The raw names, in ordinal order, whose pinned name is no identifier or is reserved. They are named as if nothing were pinned.</param>
/// <param name="Suffixed">The raw names, in ordinal order, whose preferred name is reserved, so that they have the suffix.</param>
internal sealed record NameAssignment(
    IReadOnlyDictionary<string, string> Names,
    IReadOnlyList<NameCollision> Collisions,
    IReadOnlyList<string> RefusedPins,
    IReadOnlyList<string> Suffixed);
