using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Cohesity.Generator.Emitting;
using Cohesity.Generator.Emitting.CSharp;

namespace Cohesity.Generator.Output;

/// <summary>The support code: ordinary C# files that travel in the generator's assembly as text and move into the client's namespace.</summary>
internal static class SupportFiles
{
    private const string Namespace = "Cohesity.Generator.Support";
    private const string Prefix = "Support/";

    // What only clients with a fake server need.
    private const string FakePrefix = "ApiFake";

    private static readonly Lazy<IReadOnlyList<(string Name, string Text)>> Modern = new(() => Load(isModern: true));

    private static readonly Lazy<IReadOnlyList<(string Name, string Text)>> Older = new(() => Load(isModern: false));

    /// <summary>The files as they go into a namespace. Those that speak of <c>IAsyncEnumerable</c> are called <c>*.AsyncEnumerable.cs</c>, those of the fake server <c>ApiFake*.cs</c>.</summary>
    public static IEnumerable<GeneratedFile> For(EmitContext context)
    {
        string @namespace = context.SupportNamespace;
        foreach ((string name, string text) in (context.IsModern ? Modern : Older).Value)
        {
            if ((!context.HasAsyncEnumerable && name.EndsWith(".AsyncEnumerable", StringComparison.Ordinal)) || (!context.HasFake && name.StartsWith(FakePrefix, StringComparison.Ordinal)))
            {
                continue;
            }

            string moved = text.Replace(Namespace, @namespace);
            yield return new GeneratedFile($"{@namespace}.Support.{name}.g.cs", context.IsPublic ? moved : Regex.Replace(moved, "^public ", "internal ", RegexOptions.Multiline));
        }
    }

    private static IReadOnlyList<(string Name, string Text)> Load(bool isModern)
    {
        Assembly assembly = typeof(SupportFiles).Assembly;
        var files = new List<(string, string)>();
        foreach (string resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).OrderBy(name => name, StringComparer.Ordinal))
        {
            using Stream stream = assembly.GetManifestResourceStream(resource)!;
            using var reader = new StreamReader(stream, Encoding.UTF8);
            string text = reader.ReadToEnd().Replace("\r\n", "\n").Replace("#nullable enable\n", GeneratedFile.Nullable + "\n");
            files.Add((resource.Substring(Prefix.Length, resource.Length - Prefix.Length - ".cs".Length), Choose(text, isModern)));
        }

        return files;
    }

    // #if NET: the generator knows the framework by its types, and a compilation without the symbol must not disagree with the rest of what is emitted.
    private static string Choose(string text, bool isModern)
    {
        if (!text.Contains("#if "))
        {
            return text;
        }

        var chosen = new StringBuilder(text.Length);
        bool? isTaken = null;
        foreach (string line in text.Split('\n'))
        {
            switch (line.Trim())
            {
                case "#if NET":
                    isTaken = isModern;
                    break;
                case "#if !NET":
                    isTaken = !isModern;
                    break;
                case "#else":
                    isTaken = !isTaken;
                    break;
                case "#endif":
                    isTaken = null;
                    break;
                default:
                    if (isTaken != false)
                    {
                        chosen.Append(line).Append('\n');
                    }

                    break;
            }
        }

        // What was left out may have stood between blank lines.
        chosen.Length--;
        return Regex.Replace(chosen.ToString(), "\n{3,}", "\n\n").Replace("{\n\n", "{\n");
    }
}
