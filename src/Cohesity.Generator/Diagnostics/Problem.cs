using Cohesity.Generator.Common;

namespace Cohesity.Generator.Diagnostics;

/// <summary>A diagnostic as the pipeline carries it: value-equal, and without any object of Roslyn's.</summary>
/// <param name="Id">One of <see cref="ProblemIds"/>.</param>
/// <param name="Location">Where in a document it is, or null when it belongs to no file.</param>
/// <param name="Arguments">What the descriptor's message format names.</param>
internal sealed record Problem(string Id, ProblemLocation? Location, EquatableArray<string> Arguments);

/// <summary>A place in a document.</summary>
/// <param name="Path">The file, as the compiler knows it.</param>
/// <param name="Line">Counted from 0, as Roslyn does.</param>
/// <param name="Column">Counted from 0, in UTF-16 code units.</param>
/// <param name="Offset">Counted from 0, in UTF-16 code units from the start of the file.</param>
/// <param name="Length">In UTF-16 code units; never past the end of the line.</param>
internal sealed record ProblemLocation(string Path, int Line, int Column, int Offset, int Length);
