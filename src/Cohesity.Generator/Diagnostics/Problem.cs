using Cohesity.Generator.Model;

namespace Cohesity.Generator.Diagnostics;

/// <summary>A diagnostic as the pipeline carries it: value-equal, and without any object of Roslyn's.</summary>
/// <param name="Id">One of <see cref="ProblemIds"/>.</param>
/// <param name="Location">Where in a document it is, or null when it belongs to no file.</param>
/// <param name="Arguments">What the descriptor's message format names.</param>
internal sealed record Problem(string Id, ProblemLocation? Location, EquatableArray<string> Arguments);
