using System.Collections.Generic;
using System.Linq;

namespace Cohesity.Generator.Benchmarks;

/// <summary>What one side took.</summary>
/// <param name="Name">The side.</param>
/// <param name="Median">The median of the rounds, in nanoseconds for one piece of work.</param>
/// <param name="Minimum">The fastest round.</param>
/// <param name="Ratio">How many times as fast as the first side: the median of the rounds' own ratios, so that what slows a whole round does not count.</param>
/// <param name="Bytes">What one piece of work allocates.</param>
/// <param name="Times">What one piece of work took in each round, in nanoseconds.</param>
/// <param name="ProcessorTimes">How long processors worked for one piece of work in each round, in nanoseconds: for this process and the processes that it started.</param>
internal sealed record SideResult(
    string Name, double Median, double Minimum, double Ratio, long Bytes, IReadOnlyList<double> Times, IReadOnlyList<double> ProcessorTimes)
{
    /// <summary>The median of the processors' time, in nanoseconds.</summary>
    public double Processor => InterleavedRounds.Median(ProcessorTimes);

    /// <summary>This side's processor time as a multiple of another's: the median of <see cref="ProcessorRatios"/>.</summary>
    public double ProcessorRatio(SideResult other) => InterleavedRounds.Median(ProcessorRatios(other));

    /// <summary>This side's processor time as a multiple of another's, in each round.</summary>
    public IReadOnlyList<double> ProcessorRatios(SideResult other) => [.. ProcessorTimes.Zip(other.ProcessorTimes, (own, others) => own / others)];
}
