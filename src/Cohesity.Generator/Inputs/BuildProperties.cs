namespace Cohesity.Generator.Inputs;

/// <summary>The build properties that the generator reads, as the compiler passes them; <see cref="ClientInputs"/> validates the names.</summary>
/// <param name="RootNamespace">The project's; empty when there is none.</param>
/// <param name="SupportNamespace">The namespace of the support types of all clients, or null for each client's own.</param>
/// <param name="Polyfills">Whether compiler-only attributes that are missing may be emitted.</param>
internal sealed record BuildProperties(string RootNamespace, string? SupportNamespace, bool Polyfills)
{
    /// <summary>A value of <c>OpenApiPolyfills</c> that is neither <c>true</c> nor <c>false</c>.</summary>
    public string? RefusedPolyfills { get; init; }

    /// <summary>Whether this run of the compiler is the one that writes surface files: nothing else comes out of it.</summary>
    public bool WritesSurface { get; init; }

    /// <summary>Whether this run tells in words what changed since the surface files that it is given; then <see cref="WritesSurface"/> is set, too.</summary>
    public bool WritesChanges { get; init; }

    /// <summary>The address of the page that explains diagnostics, on this machine; null when it is not known.</summary>
    public string? HelpPage { get; init; }
}
