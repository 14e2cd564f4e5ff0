using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;

namespace Cohesity.Generator.Benchmarks;

/// <summary>Times sides in turn, in many short rounds: on a machine that others use too, only what is measured side by side can be compared.</summary>
/// <param name="rounds">How many rounds count.</param>
internal sealed class InterleavedRounds(int rounds)
{
    private const double RoundMilliseconds = 3;

    private const double WarmUpMilliseconds = 150;

    // The compiler optimises in the background, in steps: instrumented code first, then its final form.
    private const int WarmUps = 4;

    public IReadOnlyList<SideResult> Run(params Side[] sides)
    {
        WarmUp(sides);
        int[] repeats = [.. sides.Select(Calibrate)];
        double[][] times = [.. sides.Select(_ => new double[rounds])];
        for (int round = 0; round < rounds; round++)
        {
            for (int turn = 0; turn < sides.Length; turn++)
            {
                // Another side begins each round, so that none always runs behind the same one.
                int side = (turn + round) % sides.Length;
                times[side][round] = Time(sides[side], repeats[side]);
            }
        }

        return [.. sides.Select((side, index) => new SideResult(
            side.Name,
            Median(times[index]),
            times[index].Min(),
            Median([.. times[index].Select((time, round) => times[0][round] / time)]),
            Allocated(side)))];
    }

    private static void WarmUp(Side[] sides)
    {
        for (int i = 0; i < WarmUps; i++)
        {
            foreach (Side side in sides)
            {
                long start = Stopwatch.GetTimestamp();
                while (Stopwatch.GetElapsedTime(start).TotalMilliseconds < WarmUpMilliseconds)
                {
                    GC.KeepAlive(side.Work());
                }
            }

            Thread.Sleep(TimeSpan.FromMilliseconds(WarmUpMilliseconds));
        }
    }

    private static int Calibrate(Side side)
    {
        int repeats = 1;
        while (Time(side, repeats) * repeats < RoundMilliseconds * 1_000_000)
        {
            repeats *= 2;
        }

        return repeats;
    }

    private static double Time(Side side, int repeats)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < repeats; i++)
        {
            GC.KeepAlive(side.Work());
        }

        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / repeats;
    }

    private static long Allocated(Side side)
    {
        const int Repeats = 100;

        // Work that is answered later goes on in another thread.
        long before = GC.GetTotalAllocatedBytes(precise: true);
        for (int i = 0; i < Repeats; i++)
        {
            GC.KeepAlive(side.Work());
        }

        return (GC.GetTotalAllocatedBytes(precise: true) - before) / Repeats;
    }

    private static double Median(double[] values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
