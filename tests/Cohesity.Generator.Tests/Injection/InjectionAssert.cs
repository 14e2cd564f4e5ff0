using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace Cohesity.Generator.Tests.Injection;

/// <summary>Compares what comes out of a hostile document with what comes out of the harmless one.</summary>
internal static class InjectionAssert
{
    private const int MaxFailures = 5;

    /// <summary>Whatever some positions are filled with, the emitted syntax trees keep their shape; a failure names the fewest positions that show it.</summary>
    public static void KeepsShapes(HostileDocument document, IEnumerable<Dictionary<string, string>> fillings, bool isAlone)
    {
        OutputShape benign = OutputShape.Of(document.Fill(ReadOnlyDictionary<string, string>.Empty, isAlone));
        string? Difference(Dictionary<string, string> filling) => OutputShape.Of(document.Fill(filling, isAlone)).Difference(benign);

        var failures = new ConcurrentQueue<string>();
        Parallel.ForEach(fillings, (filling, loop) =>
        {
            if (Difference(filling) is null)
            {
                return;
            }

            Dictionary<string, string> least = Least(filling, some => Difference(some) is not null);
            failures.Enqueue($"{string.Join(", ", least.Select(entry => $"{entry.Key} = '{Show(entry.Value)}'"))}\n{Difference(least)}");
            if (failures.Count >= MaxFailures)
            {
                loop.Stop();
            }
        });
        Assert.True(failures.IsEmpty, $"{document.File}:\n{string.Join("\n\n", failures)}");
    }

    /// <summary>The fewest positions with which it still fails: halves, then one by one.</summary>
    private static Dictionary<string, string> Least(Dictionary<string, string> filling, Predicate<Dictionary<string, string>> fails)
    {
        List<KeyValuePair<string, string>> left = [.. filling];
        for (int size = left.Count / 2; size >= 1; size = size == 1 ? 0 : (size + 1) / 2)
        {
            for (var start = 0; start < left.Count;)
            {
                List<KeyValuePair<string, string>> without = [.. left.Take(start), .. left.Skip(start + size)];
                if (without.Count > 0 && fails(new Dictionary<string, string>(without)))
                {
                    left = without;
                }
                else
                {
                    start += size;
                }
            }
        }

        return new Dictionary<string, string>(left);
    }

    private static string Show(string text) => string.Concat(text.Take(60).Select(unit => unit is >= ' ' and <= '~' ? unit.ToString() : $"\\u{(int)unit:x4}"));
}
