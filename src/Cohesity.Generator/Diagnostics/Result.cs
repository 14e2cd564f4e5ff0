using Cohesity.Generator.Common;

namespace Cohesity.Generator.Diagnostics;

/// <summary>What a step made, and the problems that it met. A document that cannot be read at all has problems and no value.</summary>
/// <typeparam name="T">The value's type; value-equal.</typeparam>
internal sealed record Result<T>(T? Value, EquatableArray<Problem> Problems)
    where T : class;
