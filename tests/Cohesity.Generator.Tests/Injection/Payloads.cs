using System.Collections.Generic;
using System.Linq;

namespace Cohesity.Generator.Tests.Injection;

/// <summary>Text that would do harm if it reached the output as it is.</summary>
internal static class Payloads
{
    /// <summary>The length of the longest texts: more than any limit of the generator, and than the 1,024 characters of a key in YAML. Most of the time would go into longer ones.</summary>
    public const int LongLength = 2_000;

    public static IReadOnlyList<string> All { get; } =
    [
        .. Delimiters(), .. LineBreaks(), .. Directives(), .. Controls(), .. Surrogates(), .. Words(), .. Scripts(), .. LongTexts(),
    ];

    private static IEnumerable<string> Delimiters() =>
    [
        "\"", "\\", "\\\"", "\"; } } public class Injected { //", "'", "'\\''", "\"\"\"", "\"\"\"u8", "\"u8)", "*/", "/*", "*/ class Injected { } /*", "]]>", "<![CDATA[", "-->", "<!--",
        "{", "}", "{{", "}}", "{0}", "{0:C}", "$\"", "$\"{1}\"", "@\"", "// ", "/// <x>", "<", ">", "&", "&amp;", "&#10;", "&lt;x&gt;", "</summary>", "<summary>", "<x a=\"b\"/>", "<?xml?>",
        "%0A", "%", "\\u000a", "\\x41", ";", ",", "(", ")", "[", "]", "`", "~1", "~0", "/", "..", "-1", "+1", "1", "_",
    ];

    private static IEnumerable<string> LineBreaks() =>
        new[] { "\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029", "\v", "\f" }.SelectMany(end => new[] { end, end + "public class Injected { }" + end, "x" + end + "#error x" });

    private static IEnumerable<string> Directives() =>
    [
        "#pragma", "\n#pragma warning disable\n", "#endif", "\n#endif\n", "\n#if FALSE\n", "\r#region x\r", "\n#nullable disable\n", "\n#line 1 \"x\"\n", "\u2028#define X\u2028",
        "[assembly: System.Obsolete]", "\n[assembly: System.Obsolete]\n", "using System;", "global::System.Environment.Exit(1)", "::error::x", "##vso[task.complete result=Failed]x", "\n::error::x\n",
    ];

    private static IEnumerable<string> Controls() =>
        Enumerable.Range(0, 0x20).Concat([0x7F, 0x80, 0x9F, 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F])
            .Concat(Enumerable.Range(0x202A, 5)).Concat(Enumerable.Range(0x2060, 10)).Concat([0x3164, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFE, 0xFFFF])
            .Where(control => control is not ('\n' or '\r' or '\v' or '\f'))
            .Select(control => ((char)control).ToString())
            .Concat(["\uFFFDz", "/* \u202E } \u2066if (x)\u2069 \u2066 begin */", "a\u200Bb", "a\u200Db", "\u202Ex"]);

    private static IEnumerable<string> Surrogates() => ["\ud800", "\udc00x", "x\udfff\ud800y", "\ud83d\ude00", "\ud83dw", "\U000E0041\U000E0042", "\U0001D44E"];

    private static IEnumerable<string> Words() =>
    [
        "class", "@class", "namespace", "string", "int", "true", "null", "void", "this", "base", "operator", "event", "record", "async", "await", "var", "dynamic", "partial", "required",
        "file", "scoped", "field", "value", "nameof", "global", "where", "when", "yield", "unmanaged", "notnull", "nint", "__arglist", "__assigned", "_connection", "System", "Test", "TestClient",
        "Values", "JsonCodec", "GetType", "ToString", "Equals", "Dispose", "Raw", "Task", "cancellationToken", "body", "request", "writer", "reader", "name", "item", "connection", "x (query)", "x (Header)",
        "WithResponse", "Async", "foo", "Foo", "_foo", "fooValue", "assigned", "Match", "FromRaw", "FromFoo", "TryGetFoo", "Error",
    ];

    private static IEnumerable<string> Scripts() =>
    [
        "İstanbul", "ısı", "i", "I", "ﬁx", "ǅ", "\u212Aelvin", "Kelvin", "ß", "e\u0301", "é", "\u0301", "\u0301a", "日本語", "العربية", "עברית", "नमस्ते", "ｃｌａｓｓ", "a\uFE0F", "١", "Ⅷ", "ªº", "ー",
    ];

    private static IEnumerable<string> LongTexts() =>
        new[] { "a", "\"", "x ", "</", "\u202E", "漢", "\ud83d\ude00" }.Select(part => string.Concat(Enumerable.Repeat(part, LongLength))[..LongLength]);
}
