using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace Cohesity.Generator.PageTests;

/// <summary>Links between the pages lead somewhere, and the first page is short.</summary>
public sealed partial class PageLinkTests
{
    public static TheoryData<string> Pages => [.. PageFile.All.Select(page => page.Name)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Its_links_lead_to_files_and_headings(string name)
    {
        PageFile page = PageFile.All.Single(page => page.Name == name);
        foreach (string link in Links().Matches(Fences().Replace(page.Text, "")).Select(match => match.Groups[1].Value))
        {
            string[] parts = link.Split('#', 2);
            string target = parts[0].Length == 0 ? name : Path.GetRelativePath(PageFile.PathOf("."), Path.GetFullPath(Path.Combine(PageFile.PathOf(name), "..", parts[0]))).Replace('\\', '/');
            Assert.True(Path.Exists(PageFile.PathOf(target)), $"{name}: {link}");
            if (parts.Length == 2)
            {
                Assert.Contains(parts[1], Anchors(PageFile.All.Single(one => one.Name == target).Text));
            }
        }
    }

    [Fact]
    public void The_first_page_has_eight_kilobytes_at_the_most() =>
        Assert.InRange(new FileInfo(PageFile.PathOf("README.md")).Length, 1, 8 * 1024);

    // As GitHub makes them: words in lower case, blanks are dashes, other marks go.
    private static IEnumerable<string> Anchors(string text) => Headings().Matches(Fences().Replace(text, ""))
        .Select(match => Marks().Replace(match.Groups[1].Value.ToLowerInvariant(), "").Replace(' ', '-'));

    [GeneratedRegex(@"\]\((?!https?:)([^)\s]+)\)")]
    private static partial Regex Links();

    [GeneratedRegex("(?ms)^```.*?^```$")]
    private static partial Regex Fences();

    [GeneratedRegex("(?m)^#{1,6} (.+)$")]
    private static partial Regex Headings();

    [GeneratedRegex(@"[^\p{L}\p{N} _-]")]
    private static partial Regex Marks();
}
