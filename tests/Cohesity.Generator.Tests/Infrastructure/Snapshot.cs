using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using Xunit;

namespace Cohesity.Generator.Tests.Infrastructure;

/// <summary>Compares text with files beside the test, under the names that Verify gives them: <c>{Class}.{Method}#{hint}.verified.cs</c>, and <c>.received.cs</c> where it differs.</summary>
/// <remarks>
/// <c>COHESITY_ACCEPT_SNAPSHOTS=1</c> in the environment makes what is received verified. A verified file of the same test that nothing
/// corresponds to any more is a failure too: it would otherwise be reviewed for ever.
/// </remarks>
internal static partial class Snapshot
{
    private const string AcceptVariable = "COHESITY_ACCEPT_SNAPSHOTS";

    private static bool Accepts => Environment.GetEnvironmentVariable(AcceptVariable) is "1" or "true";

    /// <summary>Compares all that a run generated: a file each for what derives from the document, one list of names for the support code.</summary>
    /// <param name="run">The run.</param>
    /// <param name="variant">Tells the cases of a theory apart.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="method">Filled in by the compiler.</param>
    public static void Match(GeneratorRun run, string variant = "", [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        Dictionary<string, string> contents = run.Files
            .Where(source => !SupportFiles.Contains(source.Key))
            .ToDictionary(source => Hint(source.Key), source => source.Value, StringComparer.Ordinal);
        string support = string.Concat(run.Files.Keys.Where(SupportFiles.Contains).Select(hint => hint + "\n"));
        if (support.Length > 0)
        {
            contents.Add("#Support.verified.txt", support);
        }

        Match(contents, variant, file, method, Accepts);
    }

    /// <summary>Compares one text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="extension">What kind of text it is, without a dot.</param>
    /// <param name="variant">Tells the cases of a theory apart.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="method">Filled in by the compiler.</param>
    public static void Match(string text, string extension = "txt", string variant = "", [CallerFilePath] string file = "", [CallerMemberName] string method = "") =>
        Match(new Dictionary<string, string> { [".verified." + extension] = text }, variant, file, method, Accepts);

    /// <summary>Compares texts by the ends of their files' names.</summary>
    internal static void Match(IReadOnlyDictionary<string, string> contents, string variant, string file, string method, bool accepts)
    {
        string source = ProjectMetadata.SourcePath(file);
        string directory = Path.GetDirectoryName(source)!;
        string test = Path.GetFileNameWithoutExtension(source) + "." + method + (variant.Length == 0 ? "" : "_" + variant);
        var failures = new StringBuilder();
        foreach ((string ending, string content) in contents.OrderBy(content => content.Key, StringComparer.Ordinal))
        {
            failures.Append(Compare(Path.Combine(directory, test + ending), Scrub(content), accepts));
        }

        foreach (string stale in Verified(directory, test).Where(path => !contents.ContainsKey(Path.GetFileName(path)[test.Length..])))
        {
            if (accepts)
            {
                File.Delete(stale);
            }
            else
            {
                failures.Append(Path.GetFileName(stale)).Append(": nothing gives this file any more.\n");
            }
        }

        if (failures.Length > 0)
        {
            Assert.Fail(failures + $"To accept what was received: {AcceptVariable}=1 and run the test again.");
        }
    }

    private static string Compare(string verified, string content, bool accepts)
    {
        string received = verified.Replace(".verified.", ".received.", StringComparison.Ordinal);
        string? expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : null;
        if (expected == content || accepts)
        {
            if (expected != content)
            {
                File.WriteAllText(verified, content);
            }

            File.Delete(received);
            return "";
        }

        File.WriteAllText(received, content);
        DiffTool.Show(received, verified);
        return Path.GetFileName(verified) + (expected is null ? ": there is no such file yet.\n" : ":\n" + TextDiff.Between(expected, content));
    }

    private static List<string> Verified(string directory, string test) => Directory
        .EnumerateFiles(directory, test + "*.verified.*")
        .Where(path => Path.GetFileName(path)[test.Length] is '#' or '.')
        .Order(StringComparer.Ordinal)
        .ToList();

    private static string Hint(string hintName) =>
        "#" + (hintName.EndsWith(".cs", StringComparison.Ordinal) ? hintName[..^".cs".Length] : hintName).Replace('/', '.') + ".verified.cs";

    private static string Scrub(string text) => GeneratedCodeVersion().Replace(text.ReplaceLineEndings("\n"), "$1{version}$2");

    [GeneratedRegex("""(GeneratedCode(?:Attribute)?\("Cohesity\.Generator", ")[^"]*(")""", RegexOptions.CultureInvariant)]
    private static partial Regex GeneratedCodeVersion();
}
