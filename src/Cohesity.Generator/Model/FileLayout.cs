namespace Cohesity.Generator.Model;

/// <summary>How the emitted types are distributed over files.</summary>
internal enum FileLayout
{
    /// <summary><see cref="PerType"/> up to 200 files, <see cref="Sharded"/> past that.</summary>
    Auto,

    /// <summary>One file for each type.</summary>
    PerType,

    /// <summary>64 files, each with the types whose names fall into its bucket.</summary>
    Sharded,
}
