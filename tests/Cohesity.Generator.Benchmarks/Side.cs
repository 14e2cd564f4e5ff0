using System;

namespace Cohesity.Generator.Benchmarks;

/// <summary>One of the ways to do the same work.</summary>
/// <param name="Name">How tables call it.</param>
/// <param name="Work">Does the work once; what it returns keeps the work from being optimised away.</param>
internal sealed record Side(string Name, Func<object?> Work);
