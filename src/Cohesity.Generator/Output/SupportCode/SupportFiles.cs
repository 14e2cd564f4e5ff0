using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Cohesity.Generator.Common;
using Cohesity.Generator.Emitting;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Naming;

namespace Cohesity.Generator.Output.SupportCode;

/// <summary>
/// The support code: ordinary C# files that travel in the generator's assembly as text and move into the client's namespace. A client gets what its own code uses, and what
/// that uses in turn: a type whose name occurs, and of the plumbing those members whose names occur.
/// </summary>
internal sealed class SupportFiles
{
    private const string Namespace = "Cohesity.Generator.Support";
    private const string Prefix = "Support/";

    private static readonly Lazy<SupportFiles> Modern = new(() => new SupportFiles(isModern: true));

    private static readonly Lazy<SupportFiles> Older = new(() => new SupportFiles(isModern: false));

    private readonly SupportVocabulary _vocabulary;

    private SupportFiles(bool isModern)
    {
        Files = Load(isModern);
        _vocabulary = new SupportVocabulary(Files.SelectMany(file => file.Types).SelectMany(type => type.Members.Select(member => member.Name).Append(type.Name)).Where(name => name is not null)!);
        foreach (SupportType type in Files.SelectMany(file => file.Types))
        {
            type.Uses = NamesIn(type.Text);
            foreach (SupportMember member in type.Members)
            {
                member.Uses = NamesIn(member.Text);
            }
        }
    }

    public IReadOnlyList<SupportFile> Files { get; }

    public static SupportFiles Of(EmitContext context) => (context.IsModern ? Modern : Older).Value;

    /// <summary>The names of the support code that a text uses.</summary>
    public EquatableArray<ulong> NamesIn(string text)
    {
        var found = new NameSet(_vocabulary.Count);
        _vocabulary.Find(text, found);
        return found.ToValue();
    }

    /// <summary>The files as they go into a namespace. Those that speak of <c>IAsyncEnumerable</c> are called <c>*.AsyncEnumerable.cs</c>.</summary>
    /// <param name="context">The namespace, and what the framework has.</param>
    /// <param name="names">Names that the clients use; null for everything.</param>
    /// <returns>All files; the text of one that is not needed is empty. So each has its place, and one more moves no other.</returns>
    public IEnumerable<GeneratedFile> For(EmitContext context, EquatableArray<ulong>? names)
    {
        string @namespace = context.SupportNamespace;
        IReadOnlyList<SupportFile> files = Files.Where(file => context.HasAsyncEnumerable || !file.Name.EndsWith(".AsyncEnumerable", StringComparison.Ordinal)).ToList();
        HashSet<SupportPiece> kept = Reach(files, names);
        foreach (SupportFile file in files)
        {
            string moved = Text(file, kept).Replace(Namespace, @namespace);
            yield return new GeneratedFile($"{@namespace}.Support.{file.Name}.g.cs", context.IsPublic ? moved : Regex.Replace(moved, "^public ", "internal ", RegexOptions.Multiline));
        }
    }

    /// <summary>The pieces that names bring with them.</summary>
    /// <param name="files">The files that there are.</param>
    /// <param name="names">The names; null for everything.</param>
    public HashSet<SupportPiece> Reach(IReadOnlyList<SupportFile> files, EquatableArray<ulong>? names)
    {
        var kept = new HashSet<SupportPiece>();
        var used = new NameSet(_vocabulary.Count);
        used.Add(names ?? default);
        int count;
        do
        {
            count = kept.Count;
            foreach (SupportType type in files.SelectMany(file => file.Types))
            {
                if (names is not null && !used.Contains(_vocabulary.NumberOf(type.UsedName)))
                {
                    continue;
                }

                Keep(type);
                foreach (SupportMember member in type.Members)
                {
                    if (names is null || member.Name is null || used.Contains(_vocabulary.NumberOf(member.Name)))
                    {
                        Keep(member);
                    }
                }
            }
        }
        while (kept.Count > count);
        return kept;

        void Keep(SupportPiece piece)
        {
            if (kept.Add(piece))
            {
                used.Add(piece.Uses);
            }
        }
    }

    private static string Text(SupportFile file, HashSet<SupportPiece> kept)
    {
        var text = new StringBuilder(file.Head);
        var isEmpty = true;
        foreach (SupportType type in file.Types.Where(type => kept.Contains(type)))
        {
            List<SupportMember> members = type.Members.Where(member => kept.Contains(member)).ToList();

            // A further part of a type, of which nothing is needed.
            if (members.Count == 0 && type.Members.Count > 0 && file.Name.StartsWith(type.Name + ".", StringComparison.Ordinal))
            {
                continue;
            }

            text.Append(isEmpty ? "\n" : "\n\n").Append(type.Text);
            isEmpty = false;
            for (var i = 0; i < members.Count; i++)
            {
                text.Append(i > 0 && members[i].FollowsBlank ? "\n\n" : "\n").Append(members[i].Text);
            }

            text.Append(type.IsOpen ? "\n}" : "");
        }

        return isEmpty ? "" : text.Append('\n').ToString();
    }

    private static IReadOnlyList<SupportFile> Load(bool isModern)
    {
        Assembly assembly = typeof(SupportFiles).Assembly;
        var files = new List<SupportFile>();
        foreach (string resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).OrderBy(name => name, StringComparer.Ordinal))
        {
            using Stream stream = assembly.GetManifestResourceStream(resource)!;
            using var reader = new StreamReader(stream, Encoding.UTF8);
            string text = reader.ReadToEnd().Replace("\r\n", "\n").Replace("#nullable enable\n", GeneratedFile.Nullable + "\n");
            string name = resource.Substring(Prefix.Length, resource.Length - Prefix.Length - ".cs".Length);
            files.Add(SupportFile.Read(name, Choose(text, isModern), isPlumbing: text.Contains($"namespace {Namespace}.{ReservedNames.RuntimeNamespace};")));
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
