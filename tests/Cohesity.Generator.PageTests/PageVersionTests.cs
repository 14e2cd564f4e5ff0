using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace Cohesity.Generator.PageTests;

/// <summary>The version of the package stands in one place; what repeats it says the same.</summary>
public sealed partial class PageVersionTests
{
    private static readonly string Version = XDocument.Load(PageFile.PathOf("Directory.Build.props")).Descendants("Version").Single().Value;

    [Fact]
    public void Examples_take_the_version_that_is_packed() => Assert.All(
        PageFile.All.SelectMany(page => References().Matches(page.Text).Select(match => $"{page.Name}: {match.Groups[1].Value}")),
        reference => Assert.EndsWith(": " + Version, reference, System.StringComparison.Ordinal));

    [Fact]
    public void The_changelog_begins_with_it() =>
        Assert.Equal(Version, Headings().Match(File.ReadAllText(PageFile.PathOf("src/Cohesity.Generator/CHANGELOG.md"))).Groups[1].Value);

    [GeneratedRegex("(?:Include=\"Cohesity\\.Generator\" Version=\"|#:package Cohesity\\.Generator@)([^\"\\s]+)")]
    private static partial Regex References();

    [GeneratedRegex("(?m)^## (\\S+)")]
    private static partial Regex Headings();
}
