using System;
using System.Globalization;
using System.IO;

namespace Cohesity.Generator.Benchmarks;

/// <summary>The time that processors worked for this process, and for the processes that it started and that have ended, with what those started. Other work on the machine hardly changes it.</summary>
internal static class ProcessorTime
{
    // The Linux kernel counts in hundredths of a second for everyone who asks in this way.
    private const long TicksPerSecond = 100;

    /// <summary>Whether the time of ended processes is known. Only Linux tells it in a file.</summary>
    public static bool CountsOthers { get; } = OperatingSystem.IsLinux();

    /// <summary>The time until now.</summary>
    public static TimeSpan Now => Environment.CpuUsage.TotalTime + (CountsOthers ? OfEndedProcesses() : TimeSpan.Zero);

    private static TimeSpan OfEndedProcesses()
    {
        // man 5 proc: the name in parentheses may hold anything; fields 16 and 17, the user's time and the system's, are at 13 and 14 behind it.
        string status = File.ReadAllText("/proc/self/stat");
        string[] fields = status[(status.LastIndexOf(')') + 2)..].Split(' ');
        long ticks = long.Parse(fields[13], CultureInfo.InvariantCulture) + long.Parse(fields[14], CultureInfo.InvariantCulture);
        return TimeSpan.FromTicks(ticks * (TimeSpan.TicksPerSecond / TicksPerSecond));
    }
}
