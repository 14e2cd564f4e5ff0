using System.Collections.Generic;

namespace Cohesity.Generator.Reading.Trees;

/// <summary>Something that a tree builder met: an error when it ended the building, else a remark.</summary>
/// <param name="Id">One of <see cref="Diagnostics.ProblemIds"/>.</param>
/// <param name="Offset">In UTF-16 code units from the start of the file.</param>
/// <param name="Length">In UTF-16 code units.</param>
/// <param name="Arguments">What the message names.</param>
internal sealed record TreeNote(string Id, int Offset, int Length, IReadOnlyList<string> Arguments);
