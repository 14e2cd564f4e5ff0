namespace Cohesity.Generator.Inputs;

/// <summary>Which operations get a method over the items of all pages.</summary>
internal enum PagingMode
{
    /// <summary>Those that a document declares to be paged, and those whose shape shows it.</summary>
    Infer,

    /// <summary>Those that a document declares to be paged.</summary>
    Declared,

    /// <summary>None.</summary>
    None,
}
