using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Cohesity.Quickstart;

/// <summary>Words values for the console. What a server sends must not steer the terminal.</summary>
internal static class ConsoleText
{
    private const string Unknown = "unknown";

    /// <summary>Words a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text in one line, without control characters.</returns>
    public static string Printable(string? text) =>
        text is null ? Unknown : string.Concat(text.Select(static c => IsPrintable(c) ? c : '?'));

    /// <summary>Words a list.</summary>
    /// <param name="items">The items.</param>
    /// <returns>The items in one line.</returns>
    public static string List(IReadOnlyCollection<string>? items) => items switch
    {
        null => Unknown,
        { Count: 0 } => "none",
        _ => Printable(string.Join(", ", items)),
    };

    /// <summary>Words a time.</summary>
    /// <param name="time">The time.</param>
    /// <returns>The time in UTC.</returns>
    public static string Time(DateTimeOffset? time) =>
        time?.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture) ?? Unknown;

    private static bool IsPrintable(char c) => char.GetUnicodeCategory(c)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
