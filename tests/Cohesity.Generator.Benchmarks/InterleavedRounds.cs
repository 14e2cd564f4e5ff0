using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Threading;

namespace Cohesity.Generator.Benchmarks;

/// <summary>Times sides in turn, in many short rounds: on a machine that others use too, only what is measured side by side can be compared.</summary>
/// <param name="rounds">How many rounds count.</param>
internal sealed class InterleavedRounds(int rounds)
{
    private const double WarmUpMilliseconds = 150;

    /// <summary>How often every side is run before the rounds: the just-in-time compiler optimises in the background, in steps, instrumented code first, then its final form. With none, a round does its work once.</summary>
    public int WarmUps { get; init; } = 4;

    /// <summary>How long a round repeats the work, at least.</summary>
    public double RoundMilliseconds { get; init; } = 3;

    /// <summary>Hears how far the rounds are, where they take long.</summary>
    public Action<string>? Progress { get; init; }

    public IReadOnlyList<SideResult> Run(params Side[] sides)
    {
        int[] repeats = WarmUp(sides);
        double[][] times = [.. sides.Select(_ => new double[rounds])];
        double[][] processorTimes = [.. sides.Select(_ => new double[rounds])];
        long[][] bytes = [.. sides.Select(_ => new long[rounds])];
        int[][] orders = BalancedOrders(sides.Length);
        for (int round = 0; round < rounds; round++)
        {
            foreach (int side in orders[round % orders.Length])
            {
                (times[side][round], processorTimes[side][round], bytes[side][round]) = Measure(sides[side], repeats[side]);
                Progress?.Invoke(string.Create(CultureInfo.InvariantCulture, $"round {round + 1} of {rounds}, {sides[side].Name}: {times[side][round] / 1e6:N0} ms, {processorTimes[side][round] / 1e6:N0} ms of processors"));
            }
        }

        return [.. sides.Select((side, index) => new SideResult(
            side.Name,
            Median(times[index]),
            times[index].Min(),
            Median([.. times[index].Select((time, round) => times[0][round] / time)]),
            Median(bytes[index]),
            times[index],
            processorTimes[index]))];
    }

    /// <summary>The middle one of the values.</summary>
    public static T Median<T>(IReadOnlyList<T> values) => values.Order().ElementAt(values.Count / 2);

    /// <summary>Orders of the sides, a round each, in which every side runs at every place, and behind each other side, equally often: Williams' design.</summary>
    private static int[][] BalancedOrders(int sides)
    {
        int[] first = [.. Enumerable.Range(0, sides).Select(place => place % 2 == 1 ? (place + 1) / 2 : (sides - (place / 2)) % sides)];
        int[][] orders = [.. Enumerable.Range(0, sides).Select(shift => first.Select(side => (side + shift) % sides).ToArray())];

        // With an odd number, only the reversed orders make up for which side runs behind which.
        return sides % 2 == 0 ? orders : [.. orders, .. orders.Select(order => order.Reverse().ToArray())];
    }

    /// <summary>Runs every side, and finds how often a round has to do its work.</summary>
    private int[] WarmUp(Side[] sides)
    {
        int[] repeats = [.. sides.Select(_ => 1)];
        for (int i = 0; i < WarmUps; i++)
        {
            Progress?.Invoke($"warm-up {i + 1} of {WarmUps}");
            for (int side = 0; side < sides.Length; side++)
            {
                int done = 0;
                long start = Stopwatch.GetTimestamp();
                double elapsed;
                do
                {
                    GC.KeepAlive(sides[side].Work());
                    done++;
                    elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                }
                while (elapsed < WarmUpMilliseconds);

                repeats[side] = (int)Math.Ceiling(done * RoundMilliseconds / elapsed);
            }

            Thread.Sleep(TimeSpan.FromMilliseconds(WarmUpMilliseconds));
        }

        return repeats;
    }

    private static (double Nanoseconds, double Processor, long Bytes) Measure(Side side, int repeats)
    {
        // Nobody pays for what others left behind.
        GC.Collect();

        // Work that is answered later goes on in another thread.
        long allocated = GC.GetTotalAllocatedBytes(precise: true);
        TimeSpan processor = ProcessorTime.Now;
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < repeats; i++)
        {
            GC.KeepAlive(side.Work());
        }

        double nanoseconds = Stopwatch.GetElapsedTime(start).TotalNanoseconds;
        processor = ProcessorTime.Now - processor;
        return (nanoseconds / repeats, processor.TotalNanoseconds / repeats, (GC.GetTotalAllocatedBytes(precise: true) - allocated) / repeats);
    }
}
