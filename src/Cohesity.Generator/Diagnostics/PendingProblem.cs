using System.Collections.Generic;
using Cohesity.Generator.Reading;

namespace Cohesity.Generator.Diagnostics;

/// <summary>A problem before its place is looked up: exactly one of <paramref name="Path"/> and <paramref name="Location"/> is there.</summary>
internal sealed record PendingProblem(string Id, JsonPath? Path, ProblemLocation? Location, IReadOnlyList<string> Arguments);
