using System.Collections.Generic;

namespace Cohesity.Generator.Benchmarks;

/// <summary>What one side took.</summary>
/// <param name="Name">The side.</param>
/// <param name="Median">The median of the rounds, in nanoseconds for one piece of work.</param>
/// <param name="Minimum">The fastest round.</param>
/// <param name="Ratio">How many times as fast as the first side: the median of the rounds' own ratios, so that what slows a whole round does not count.</param>
/// <param name="Bytes">What one piece of work allocates.</param>
/// <param name="Times">What one piece of work took in each round, in nanoseconds.</param>
internal sealed record SideResult(string Name, double Median, double Minimum, double Ratio, long Bytes, IReadOnlyList<double> Times);
