namespace Cohesity.Generator;

/// <summary>The names of the pipeline's steps, by which tests check what was run again.</summary>
internal static class TrackingNames
{
    /// <summary>A client's document with its parts, overlays and options.</summary>
    public const string Inputs = nameof(Inputs);

    /// <summary>What the compilation says of the project's own types for formats and schemas.</summary>
    public const string MappedTypes = nameof(MappedTypes);

    /// <summary>Reading and binding.</summary>
    public const string Parse = nameof(Parse);

    /// <summary>The problems of a document.</summary>
    public const string Problems = nameof(Problems);

    /// <summary>What a document became.</summary>
    public const string Spec = nameof(Spec);

    /// <summary>What a client shows to its callers and to the wire.</summary>
    public const string Surface = nameof(Surface);

    /// <summary>What is otherwise than the surface file says.</summary>
    public const string Changes = nameof(Changes);

    /// <summary>The page about a client, in the run that writes the files of targets.</summary>
    public const string Reports = nameof(Reports);

    /// <summary>What the output depends on in the compilation.</summary>
    public const string Facts = nameof(Facts);

    /// <summary>What the clients of the project mean for each other.</summary>
    public const string Collisions = nameof(Collisions);

    /// <summary>The slices of a client's output.</summary>
    public const string Files = nameof(Files);

    /// <summary>The text of the slices.</summary>
    public const string Emitted = nameof(Emitted);

    /// <summary>The support code of a namespace.</summary>
    public const string Support = nameof(Support);
}
