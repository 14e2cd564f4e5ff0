namespace Cohesity.Generator.Emitting;

/// <summary>What one or a few output files are made of, and nothing else: the unit that the pipeline caches.</summary>
internal abstract record FileSlice(EmitContext Context);
