using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Cohesity.Generator.Naming;

/// <summary>Splits a name into its words: runs of letters, digits and combining marks. Capitals inside a run do not split it.</summary>
internal static class WordSplitter
{
    public static List<string> Split(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var start = 0;
        if (SymbolNames.Leading(text, out int length) is { } leading)
        {
            words.Add(leading);
            start = length;
        }

        for (int index = start; index < text.Length; index++)
        {
            switch (CharacterKinds.At(text, index))
            {
                case CharacterKind.Letter or CharacterKind.Digit:
                    word.Append(text[index]);
                    break;
                case CharacterKind.Mark when word.Length > 0:
                    word.Append(text[index]);
                    break;
                case CharacterKind.Mark or CharacterKind.Invisible:
                    break;
                case CharacterKind.Separator when IsApostrophe(text, index):
                    break;
                default:
                    End(words, word);
                    if (SymbolNames.Inner(text, index) is { } sign)
                    {
                        words.Add(sign);
                    }

                    break;
            }
        }

        End(words, word);
        return words;
    }

    /// <summary>Whether a name is written in capitals: no lower-case letter, and either several words or more letters than an acronym has. <c>CLUSTER_VIEW</c> and <c>ALLOW</c> do, <c>ID</c> and <c>AWS</c> do not.</summary>
    public static bool AreAllCapitals(string text, int wordCount, int longestAcronym)
    {
        var capitals = 0;
        foreach (char unit in text)
        {
            switch (CharUnicodeInfo.GetUnicodeCategory(unit))
            {
                case UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter:
                    return false;
                case UnicodeCategory.UppercaseLetter:
                    capitals++;
                    break;
            }
        }

        return capitals > longestAcronym || (capitals > 0 && wordCount > 1);
    }

    /// <summary><c>won't fix</c> has two words.</summary>
    private static bool IsApostrophe(string text, int index) =>
        text[index] is '\'' or '\u2019'
        && index > 0 && CharacterKinds.At(text, index - 1) == CharacterKind.Letter
        && index + 1 < text.Length && CharacterKinds.At(text, index + 1) == CharacterKind.Letter;

    private static void End(List<string> words, StringBuilder word)
    {
        if (word.Length > 0)
        {
            words.Add(word.ToString());
            word.Clear();
        }
    }
}
