namespace Cohesity.Generator.Inputs;

/// <summary>A file that opted in, as the pipeline carries it from its first step.</summary>
/// <param name="Path">As the compiler knows it.</param>
/// <param name="Text">The whole text, or null when the compiler could not read the file.</param>
/// <param name="Metadata">Its metadata in the project, with at least one of the four roles.</param>
internal sealed record AdditionalFileInput(string Path, FileText? Text, FileMetadata Metadata)
{
    /// <summary>Whether it is a client's document, even if the value of the option is invalid.</summary>
    public bool IsDocument => OptionValue.Flag(Metadata.Client) == true;

    /// <summary>Whether it belongs to the documents of others.</summary>
    public bool IsCompanion => Metadata.PartOf is not null || Metadata.OverlayOf is not null;

    /// <summary>Whether it holds the surface of a client, as somebody accepted it.</summary>
    public bool IsSurface => Metadata.SurfaceOf is not null;
}
