using System.Collections.Generic;
using System.Text;
using Cohesity.Generator.Common;

namespace Cohesity.Generator.Naming;

/// <summary>Makes C# identifiers of any text whatever. Each method is a function of its text alone; <see cref="NameScope"/> then makes names unique.</summary>
/// <remarks>
/// The rules, in order: words are joined, each with a capital; capitals inside a word stay; an all-capitals name gets ordinary case (<c>CLUSTER_VIEW</c> is
/// <c>ClusterView</c>); two numbers that would run together keep an underscore between them (<c>1.2</c> is <c>_1_2</c>, <c>12</c> is <c>_12</c>); a name that
/// starts with a digit gets an underscore before it; a name of signs only is spelled; no text at all is <c>Empty</c>; a name past
/// <see cref="MaxLength"/> is cut, and a hash of all of it stands for the rest.
/// </remarks>
internal static class Identifier
{
    /// <summary>No identifier made here is longer, in UTF-16 code units.</summary>
    public const int MaxLength = 120;

    private const int CutHashDigits = 8;

    /// <summary>The name of a type or member: <c>access_token</c> is <c>AccessToken</c>.</summary>
    public static string Pascal(string text) => Bound(Join(text), text);

    /// <summary>The name of an enum's value: <c>ALL</c> is <c>All</c> there, where a member that is called so would be an acronym.</summary>
    public static string PascalOfValue(string text) => Bound(Join(text, longestAcronym: 2), text);

    /// <summary>The name of a parameter or local: <c>X-Request-ID</c> is <c>xRequestID</c>, <c>URLPath</c> is <c>urlPath</c>. It may be a keyword: see <see cref="Escape"/>.</summary>
    public static string Camel(string text) => Bound(Uncapitalize(Join(text)), text);

    /// <summary>Whether a text may stand as an identifier as it is. It may be a keyword: see <see cref="Escape"/>.</summary>
    /// <remarks>Stricter than C#, which allows invisible characters and does not bound the length.</remarks>
    /// <param name="text">The text.</param>
    /// <param name="maxLength">How long it may be, in UTF-16 code units.</param>
    public static bool IsValid(string text, int maxLength = MaxLength)
    {
        if (text.Length == 0 || text.Length > maxLength || (text[0] != '_' && CharacterKinds.At(text, 0) != CharacterKind.Letter))
        {
            return false;
        }

        for (var index = 1; index < text.Length; index++)
        {
            if (text[index] != '_' && CharacterKinds.At(text, index) is CharacterKind.Separator or CharacterKind.Invisible)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>An identifier as it is written in code: with <c>@</c> before it when C# would take it for a keyword.</summary>
    public static string Escape(string identifier) => Keywords.Contains(identifier) ? "@" + identifier : identifier;

    private static string Join(string text, int longestAcronym = 3)
    {
        List<string> words = WordSplitter.Split(text);
        if (words.Count == 0)
        {
            return text.Length == 0 ? "Empty" : SymbolNames.Spell(text);
        }

        bool calm = WordSplitter.AreAllCapitals(text, words.Count, longestAcronym);
        var name = new StringBuilder(text.Length + 1);
        foreach (string word in words)
        {
            if (CharacterKinds.Of(word[0]) == CharacterKind.Digit
                && (name.Length == 0 || CharacterKinds.Of(name[name.Length - 1]) == CharacterKind.Digit))
            {
                name.Append('_');
            }

            Append(name, word, calm);
        }

        return name.ToString();
    }

    private static void Append(StringBuilder name, string word, bool calm)
    {
        if (!calm)
        {
            name.Append(char.ToUpperInvariant(word[0])).Append(word, 1, word.Length - 1);
            return;
        }

        var started = false;
        foreach (char unit in word)
        {
            name.Append(started ? char.ToLowerInvariant(unit) : char.ToUpperInvariant(unit));
            started |= CharacterKinds.Of(unit) == CharacterKind.Letter;
        }
    }

    private static string Uncapitalize(string name)
    {
        var capitals = 0;
        while (capitals < name.Length && char.IsUpper(name[capitals]))
        {
            capitals++;
        }

        // In "URLPath" the P starts the next word; in "ID" and "ID2" there is none.
        int count = capitals > 1 && capitals < name.Length && char.IsLower(name[capitals]) ? capitals - 1 : capitals;
        return name.Substring(0, count).ToLowerInvariant() + name.Substring(count);
    }

    private static string Bound(string name, string text) => name.Length <= MaxLength
        ? name
        : name.Substring(0, MaxLength - 1 - CutHashDigits) + "_" + StableHash.Hex(text, CutHashDigits);
}
