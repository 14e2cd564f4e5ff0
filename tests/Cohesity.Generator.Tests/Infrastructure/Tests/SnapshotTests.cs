using System;
using System.Collections.Generic;
using System.IO;
using Xunit;
using Xunit.Sdk;

namespace Cohesity.Generator.Tests.Infrastructure.Tests;

public sealed class SnapshotTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("snapshot");

    public void Dispose() => _directory.Delete(recursive: true);

    [Fact]
    public void Accepting_writes_what_later_matches()
    {
        Match(accepts: true, ("#A.g.verified.cs", "one\n"), ("#B.g.verified.cs", "two\n"));

        Assert.Equal(["Class.Method#A.g.verified.cs", "Class.Method#B.g.verified.cs"], Files());
        Match(accepts: false, ("#A.g.verified.cs", "one\n"), ("#B.g.verified.cs", "two\r\n"));
    }

    [Fact]
    public void A_difference_fails_with_a_diff_and_leaves_the_received_file()
    {
        Match(accepts: true, ("#A.g.verified.cs", "one\ntwo\n"));

        string message = Assert.ThrowsAny<XunitException>(() => Match(accepts: false, ("#A.g.verified.cs", "one\n2\n"))).Message;

        Assert.Contains("- two", message, StringComparison.Ordinal);
        Assert.Contains("+ 2", message, StringComparison.Ordinal);
        Assert.Equal(["Class.Method#A.g.received.cs", "Class.Method#A.g.verified.cs"], Files());
        Match(accepts: false, ("#A.g.verified.cs", "one\ntwo\n"));
        Assert.Equal(["Class.Method#A.g.verified.cs"], Files());
    }

    [Fact]
    public void A_file_that_nothing_gives_any_more_fails()
    {
        Match(accepts: true, ("#A.g.verified.cs", "one"), ("#B.g.verified.cs", "two"));
        File.WriteAllText(Path.Combine(_directory.FullName, "Class.Method2#C.verified.cs"), "another test's");

        string message = Assert.ThrowsAny<XunitException>(() => Match(accepts: false, ("#A.g.verified.cs", "one"))).Message;

        Assert.Contains("Class.Method#B.g.verified.cs", message, StringComparison.Ordinal);
        Assert.DoesNotContain("Method2", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Versions_of_the_generator_are_left_out()
    {
        Match(accepts: true, ("#A.g.verified.cs", "[GeneratedCode(\"Cohesity.Generator\", \"1.0.0\")]"));
        Match(accepts: false, ("#A.g.verified.cs", "[GeneratedCode(\"Cohesity.Generator\", \"2.0.0\")]"));
    }

    private void Match(bool accepts, params (string Ending, string Text)[] contents)
    {
        var texts = new Dictionary<string, string>();
        foreach ((string ending, string text) in contents)
        {
            texts.Add(ending, text);
        }

        Snapshot.Match(texts, "", Path.Combine(_directory.FullName, "Class.cs"), "Method", accepts);
    }

    private string[] Files()
    {
        string[] names = [.. Array.ConvertAll(_directory.GetFiles(), file => file.Name)];
        Array.Sort(names, StringComparer.Ordinal);
        return names;
    }
}
