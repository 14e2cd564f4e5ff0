using System;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Cohesity.Generator.Benchmarks.Build;

/// <summary>The compiler's own report of what generators took.</summary>
internal static partial class GeneratorReport
{
    /// <summary>The generator's time as a multiple of the time of the SDK's own generators together.</summary>
    /// <param name="output">What a build with <c>ReportAnalyzer</c> wrote.</param>
    /// <exception cref="InvalidOperationException">There is no such report in it.</exception>
    public static double Share(string output)
    {
        // Lines of assemblies have a version, those of their generators have none; what took less than a millisecond says so by "<".
        int start = output.IndexOf("Total generator execution time", StringComparison.Ordinal);
        double own = 0;
        double others = 0;
        if (start >= 0)
        {
            foreach (Match line in AssemblyLine().Matches(output, start))
            {
                double seconds = double.Parse(line.Groups["seconds"].Value, CultureInfo.InvariantCulture);
                if (line.Groups["name"].Value == "Cohesity.Generator")
                {
                    own += seconds;
                }
                else
                {
                    others += seconds;
                }
            }
        }

        return own > 0 && others > 0 ? own / others : throw new InvalidOperationException($"The compiler does not report what generators took:{Environment.NewLine}{output}");
    }

    [GeneratedRegex(@"^ *<?(?<seconds>\d+\.\d+) +<?\d+ +(?<name>[\w.]+), Version=", RegexOptions.Multiline)]
    private static partial Regex AssemblyLine();
}
