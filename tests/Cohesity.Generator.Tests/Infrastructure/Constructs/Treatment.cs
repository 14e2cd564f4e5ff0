namespace Cohesity.Generator.Tests.Infrastructure.Constructs;

/// <summary>What becomes of a construct of the specification.</summary>
internal enum Treatment
{
    /// <summary>The emitted code does what it says.</summary>
    Supported,

    /// <summary>It is in the documentation of the emitted code.</summary>
    Documentation,

    /// <summary>It changes nothing, since it means nothing to a client; the row says why.</summary>
    NoMeaning,

    /// <summary>A warning at its place says what was done instead.</summary>
    Degraded,
}
