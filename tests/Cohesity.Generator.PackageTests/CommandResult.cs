using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace Cohesity.Generator.PackageTests;

/// <summary>What a command did.</summary>
/// <param name="Command">The command line, for messages.</param>
/// <param name="ExitCode">Zero for success.</param>
/// <param name="Output">What it wrote, errors last.</param>
internal sealed partial record CommandResult(string Command, int ExitCode, string Output)
{
    /// <summary>The ids of all errors that a build reported, once each, in order of the ids.</summary>
    public IReadOnlyList<string> Errors => Ids(Output, "error");

    /// <summary>The ids of all warnings that a build reported, once each, in order of the ids.</summary>
    public IReadOnlyList<string> Warnings => Ids(Output, "warning");

    public CommandResult Succeeded()
    {
        Assert.True(ExitCode == 0, $"{Command}\nended with {ExitCode}:\n{Output}");
        return this;
    }

    private static string[] Ids(string output, string severity) =>
        [.. ReportedId().Matches(output).Where(match => match.Groups[1].Value == severity).Select(match => match.Groups[2].Value).Distinct().Order(System.StringComparer.Ordinal)];

    [GeneratedRegex(": (error|warning) ([A-Z]+[0-9]+)\\b")]
    private static partial Regex ReportedId();
}
