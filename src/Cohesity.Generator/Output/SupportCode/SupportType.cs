using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Cohesity.Generator.Output.SupportCode;

/// <summary>A type of the support code, or one of its parts, as far as one file declares it.</summary>
/// <param name="name">Its name.</param>
/// <param name="opening">Documentation, attributes, the declaration, and the brace; all of it, where it is kept or left out as a whole.</param>
/// <param name="members">What may be left out.</param>
internal sealed class SupportType(string name, string opening, IReadOnlyList<SupportMember> members) : SupportPiece(opening)
{
    private static readonly Regex Declaration = new(
        @"^(?:(?:public|internal|static|sealed|abstract|partial|readonly|ref) )+(class|struct|interface|enum|record struct|record|delegate [\w<>?]+) (\w+)", RegexOptions.CultureInvariant);

    private static readonly Regex Extension = new(@"\(\s*this [\w:.]*?(\w+)[<?]? ", RegexOptions.CultureInvariant);

    public string Name { get; } = name;

    public IReadOnlyList<SupportMember> Members { get; } = members;

    /// <summary>Whether its members follow its text, with a brace behind them.</summary>
    public bool IsOpen => Text.EndsWith("\n{", StringComparison.Ordinal);

    /// <summary>The name by which it is used: its own, or that of the type which its extension methods extend.</summary>
    public string UsedName { get; } = Extension.Match(opening) is { Success: true } extended ? extended.Groups[1].Value : name;

    /// <summary>Reads the types of a file from the lines below its usings. Each begins and ends at the first column; its members begin and end at the fifth.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="isPlumbing">Whether only emitted code uses the types: of what users see, no member is left out.</param>
    public static IReadOnlyList<SupportType> Read(IReadOnlyList<string> lines, bool isPlumbing)
    {
        var types = new List<SupportType>();
        var start = 0;
        while (start < lines.Count)
        {
            int declaration = start;
            Match match;
            while (!(match = Declaration.Match(lines[declaration])).Success)
            {
                declaration++;
            }

            int open = declaration;
            while (lines[open] != "{" && !lines[open].EndsWith(";", StringComparison.Ordinal))
            {
                open++;
            }

            int close = open;
            while (lines[open] == "{" && lines[close] != "}")
            {
                close++;
            }

            string name = match.Groups[2].Value;
            bool isWhole = !isPlumbing || open == close || match.Groups[1].Value is not ("class" or "struct");
            string opening = string.Join("\n", Range(lines, start, isWhole ? close : open));
            types.Add(new SupportType(name, opening, isWhole ? Array.Empty<SupportMember>() : MembersOf(Range(lines, open + 1, close - 1), name)));
            start = close + 1;
            while (start < lines.Count && lines[start].Length == 0)
            {
                start++;
            }
        }

        return types;
    }

    private static List<SupportMember> MembersOf(IReadOnlyList<string> lines, string typeName)
    {
        var members = new List<SupportMember>();
        var start = 0;
        var followsBlank = false;
        for (var at = 0; at < lines.Count; at++)
        {
            string line = lines[at];
            if (line.Length == 0 && at == start)
            {
                followsBlank = true;
                start++;
                continue;
            }

            bool isOutside = line.Length > 4 && line[4] is not (' ' or '{') && !line.StartsWith("    //", StringComparison.Ordinal);
            bool isNextBrace = at + 1 < lines.Count && lines[at + 1] == "    {";
            bool hasBody = HasBody(lines, start, at);
            if (hasBody ? isOutside && line[4] == '}' : line.EndsWith(";", StringComparison.Ordinal) && !isNextBrace && !line.TrimStart().StartsWith("//", StringComparison.Ordinal)
                || (isOutside && line.EndsWith("}", StringComparison.Ordinal)))
            {
                members.Add(SupportMember.Of(string.Join("\n", Range(lines, start, at)), typeName, followsBlank));
                start = at + 1;
                followsBlank = false;
            }
        }

        return members;
    }

    private static bool HasBody(IReadOnlyList<string> lines, int start, int end)
    {
        for (int at = start; at <= end; at++)
        {
            if (lines[at] == "    {")
            {
                return true;
            }
        }

        return false;
    }

    private static List<string> Range(IReadOnlyList<string> lines, int first, int last)
    {
        var range = new List<string>();
        for (int at = first; at <= last; at++)
        {
            range.Add(lines[at]);
        }

        return range;
    }
}
