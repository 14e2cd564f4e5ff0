using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Cohesity.Generator.Emitting.CSharp;

namespace Cohesity.Generator.Output;

/// <summary>The support code: ordinary C# files that travel in the generator's assembly as text and move into the client's namespace.</summary>
internal static class SupportFiles
{
    private const string Namespace = "Cohesity.Generator.Support";
    private const string Prefix = "Support/";

    private static readonly Lazy<IReadOnlyList<(string Name, string Text)>> Files = new(Load);

    /// <summary>The files as they go into a namespace.</summary>
    /// <param name="namespace">The namespace.</param>
    /// <param name="isPublic">Whether the types are public or internal.</param>
    /// <param name="hasAsyncEnumerable">Whether <c>IAsyncEnumerable</c> exists: files that speak of it are called <c>*.AsyncEnumerable.cs</c>.</param>
    public static IEnumerable<GeneratedFile> For(string @namespace, bool isPublic, bool hasAsyncEnumerable)
    {
        foreach ((string name, string text) in Files.Value)
        {
            if (!hasAsyncEnumerable && name.EndsWith(".AsyncEnumerable", StringComparison.Ordinal))
            {
                continue;
            }

            string moved = text.Replace(Namespace, @namespace);
            yield return new GeneratedFile($"{@namespace}.Support.{name}.g.cs", isPublic ? moved : Regex.Replace(moved, "^public ", "internal ", RegexOptions.Multiline));
        }
    }

    private static IReadOnlyList<(string Name, string Text)> Load()
    {
        Assembly assembly = typeof(SupportFiles).Assembly;
        var files = new List<(string, string)>();
        foreach (string resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).OrderBy(name => name, StringComparer.Ordinal))
        {
            using Stream stream = assembly.GetManifestResourceStream(resource)!;
            using var reader = new StreamReader(stream, Encoding.UTF8);
            files.Add((resource.Substring(Prefix.Length, resource.Length - Prefix.Length - ".cs".Length), reader.ReadToEnd().Replace("\r\n", "\n").Replace("#nullable enable\n", GeneratedFile.Nullable + "\n")));
        }

        return files;
    }
}
