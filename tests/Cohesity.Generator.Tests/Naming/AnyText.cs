using System;
using CsCheck;

namespace Cohesity.Generator.Tests.Naming;

/// <summary>Generators of names: the whole of UTF-16, and text that is close to what documents hold, so that collisions happen.</summary>
internal static class AnyText
{
    /// <summary>Every code unit, lone surrogates among them, with those that need care more often.</summary>
    private static readonly Gen<char> Unit = Gen.Frequency(
        (4, Gen.Char),
        (4, Gen.Char[' ', '~']),
        (2, Gen.Char["\u0301\u0903\u200B\u200D\u202E\u2066\u00AD\uFEFF\uD83D\uDC4D\uD835\uDCB3\u2028\u0085\u2160\u01C5\u0130\u0131\u00DF\u0660\u203F日本語"]));

    public static Gen<string> Wild { get; } = Unit.Array[0, 40].Select(units => new string(units));

    /// <summary>Few letters and many separators: two of these often meet in one identifier.</summary>
    public static Gen<string> Close { get; } = Gen.Char["aAbB1_- .$+"].Array[0, 5].Select(units => new string(units));

    public static Gen<string[]> Names { get; } = Gen.OneOf(Wild, Close, Close).HashSet[0, 30].Select(names =>
    {
        var array = new string[names.Count];
        names.CopyTo(array);
        Array.Sort(array, StringComparer.Ordinal);
        return array;
    });
}
