using System.Globalization;

namespace Cohesity.Generator.Naming;

/// <summary>Classifies text by the lexical rules of the C# specification (identifiers), with the categories that the hosting runtime knows, as the compiler does.</summary>
/// <remarks>The compiler looks at single UTF-16 code units: a letter beyond U+FFFF is no letter to it.</remarks>
internal static class CharacterKinds
{
    public static CharacterKind At(string text, int index)
    {
        char unit = text[index];
        if (unit < 0x80)
        {
            return unit switch
            {
                >= 'a' and <= 'z' or >= 'A' and <= 'Z' => CharacterKind.Letter,
                >= '0' and <= '9' => CharacterKind.Digit,
                _ => CharacterKind.Separator,
            };
        }

        if (char.IsSurrogate(unit))
        {
            return IsPaired(text, index) ? CharacterKind.Separator : CharacterKind.Invisible;
        }

        return Of(unit);
    }

    public static CharacterKind Of(char unit) => IsIgnorable(unit) ? CharacterKind.Invisible : CharUnicodeInfo.GetUnicodeCategory(unit) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
            or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber => CharacterKind.Letter,
        UnicodeCategory.DecimalDigitNumber => CharacterKind.Digit,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => CharacterKind.Mark,
        UnicodeCategory.Format => CharacterKind.Invisible,
        _ => CharacterKind.Separator,
    };

    /// <summary>Whether the character that starts here is invisible, or changes how its neighbours are shown: a reader would see another text than the compiler.</summary>
    public static bool IsUnseen(string text, int index) => char.IsHighSurrogate(text[index]) && IsPaired(text, index)
        ? char.ConvertToUtf32(text, index) is >= 0xE0000 and <= 0xE0FFF || CharUnicodeInfo.GetUnicodeCategory(text, index) == UnicodeCategory.Format
        : Of(text[index]) == CharacterKind.Invisible;

    // Letters and marks among Unicode's Default_Ignorable_Code_Point (DerivedCoreProperties.txt): fillers of Hangul, vowels of Khmer, the grapheme joiner, variation selectors.
    private static bool IsIgnorable(char unit) =>
        unit is '\u034F' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or (>= '\u180B' and <= '\u180F') or '\u3164' or (>= '\uFE00' and <= '\uFE0F') or '\uFFA0';

    private static bool IsPaired(string text, int index) => char.IsHighSurrogate(text[index])
        ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
        : index > 0 && char.IsHighSurrogate(text[index - 1]);
}

/// <summary>What a UTF-16 code unit may be in a C# identifier.</summary>
internal enum CharacterKind
{
    /// <summary>Not allowed: it ends a word.</summary>
    Separator,

    /// <summary>Allowed anywhere: the Unicode categories L and Nl.</summary>
    Letter,

    /// <summary>Allowed after the first position: Nd.</summary>
    Digit,

    /// <summary>Allowed after the first position, and a part of the character before it: Mn and Mc.</summary>
    Mark,

    /// <summary>Nothing to see, so nothing that should tell two identifiers apart: Cf, among them the bidirectional controls, and lone surrogates.</summary>
    Invisible,
}
