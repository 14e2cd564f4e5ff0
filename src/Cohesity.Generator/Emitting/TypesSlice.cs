using Cohesity.Generator.Model;

namespace Cohesity.Generator.Emitting;

/// <summary>The types of one slot. The number of slots is fixed and a type's slot depends on its name alone, so that a new type moves no other: the pipeline compares slices by their places.</summary>
/// <param name="Context">What every file depends on.</param>
/// <param name="ShardHintName">The one file of all types, or null when each has its own.</param>
/// <param name="Types">With the names of their files, in the order of their names.</param>
internal sealed record TypesSlice(EmitContext Context, string? ShardHintName, EquatableArray<NamedType> Types) : FileSlice(Context);
