namespace Cohesity.Generator.Binding;

/// <summary>Whether a schema means files.</summary>
internal enum FileShape
{
    None,

    /// <summary>One file.</summary>
    File,

    /// <summary>A list of files.</summary>
    Files,
}
