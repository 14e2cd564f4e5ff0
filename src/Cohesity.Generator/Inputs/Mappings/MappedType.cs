namespace Cohesity.Generator.Inputs.Mappings;

/// <summary>What the compilation says of a type of the project and its codec.</summary>
/// <param name="Type">The full name of the type.</param>
/// <param name="Codec">The full name of the codec.</param>
internal sealed record MappedType(string Type, string Codec)
{
    /// <summary>Whether the type is a class.</summary>
    public bool IsClass { get; init; }

    /// <summary>Whether the codec is a <c>JsonConverter</c>.</summary>
    public bool IsConverter { get; init; }

    /// <summary>Whether other assemblies can use the type.</summary>
    public bool IsPublic { get; init; } = true;

    /// <summary>Why the two cannot be used; null when they can.</summary>
    public string? Obstacle { get; init; }
}
