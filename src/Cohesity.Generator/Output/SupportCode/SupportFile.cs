using System;
using System.Collections.Generic;
using System.Linq;

namespace Cohesity.Generator.Output.SupportCode;

/// <summary>A file of the support code, in its pieces.</summary>
/// <param name="Name">Its name without the extension.</param>
/// <param name="Head">What stands above the types.</param>
/// <param name="Types">The types.</param>
internal sealed record SupportFile(string Name, string Head, IReadOnlyList<SupportType> Types)
{
    /// <summary>Takes a file apart.</summary>
    /// <param name="name">Its name without the extension.</param>
    /// <param name="text">Its text.</param>
    /// <param name="isPlumbing">Whether only emitted code uses its types.</param>
    public static SupportFile Read(string name, string text, bool isPlumbing)
    {
        List<string> lines = text.TrimEnd('\n').Split('\n').ToList();
        int first = lines.FindIndex(line => line.StartsWith("namespace ", StringComparison.Ordinal)) + 1;
        while (lines[first].Length == 0 || lines[first].StartsWith("using ", StringComparison.Ordinal))
        {
            first++;
        }

        return new SupportFile(name, string.Join("\n", lines.Take(first)), SupportType.Read(lines.Skip(first).ToList(), isPlumbing));
    }
}
