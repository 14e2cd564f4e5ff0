using System;

namespace Cohesity.Generator.Benchmarks.Build;

/// <summary>What clean builds with a document's client take.</summary>
/// <param name="Document">The document.</param>
/// <param name="Ours">Builds with the package, in which the generator runs.</param>
/// <param name="Kiota">Builds of the code that Kiota had made before; null when there is none, or it does not compile.</param>
/// <param name="KiotaGeneration">The processors' time in which Kiota had made it.</param>
internal sealed record CleanBuild(BuildDocument Document, SideResult Ours, SideResult? Kiota, TimeSpan? KiotaGeneration);
