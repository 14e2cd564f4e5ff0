using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Cohesity.Generator.Tests.Infrastructure.Instances;

/// <summary>Compares JSON as a round trip may change it: the order of members is free, numbers are compared by value, date-times by instant.</summary>
internal static partial class JsonDifference
{
    /// <summary>The first difference, with its path; null when there is none.</summary>
    /// <param name="expected">What went in.</param>
    /// <param name="actual">What came out.</param>
    /// <param name="omitsNulls">Whether a member that was null may be missing: the option <c>NullHandling</c> is <c>omit</c>.</param>
    public static string? Find(JsonElement expected, JsonElement actual, bool omitsNulls = false) => Find("$", expected, actual, omitsNulls);

    private static string? Find(string path, JsonElement expected, JsonElement actual, bool omitsNulls)
    {
        if (expected.ValueKind != actual.ValueKind)
        {
            return $"{path}: {Short(expected)} became {Short(actual)}";
        }

        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                return FindInObject(path, expected, actual, omitsNulls);
            case JsonValueKind.Array:
                return expected.GetArrayLength() != actual.GetArrayLength()
                    ? $"{path}: {expected.GetArrayLength()} items became {actual.GetArrayLength()}"
                    : expected.EnumerateArray().Zip(actual.EnumerateArray()).Select((pair, index) => Find($"{path}[{index}]", pair.First, pair.Second, omitsNulls)).FirstOrDefault(difference => difference is not null);
            case JsonValueKind.Number:
                return SameNumber(expected.GetRawText(), actual.GetRawText()) ? null : $"{path}: {Short(expected)} became {Short(actual)}";
            case JsonValueKind.String:
                return IsSameText(expected.GetString()!, actual.GetString()!) ? null : $"{path}: {Short(expected)} became {Short(actual)}";
            default:
                return null;
        }
    }

    private static string? FindInObject(string path, JsonElement expected, JsonElement actual, bool omitsNulls)
    {
        Dictionary<string, JsonElement> left = expected.EnumerateObject().ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal);
        foreach (JsonProperty member in actual.EnumerateObject())
        {
            if (!left.Remove(member.Name, out JsonElement value))
            {
                return $"{path}: '{member.Name}' came from nowhere";
            }

            if (Find($"{path}.{member.Name}", value, member.Value, omitsNulls) is { } difference)
            {
                return difference;
            }
        }

        foreach ((string name, JsonElement value) in left)
        {
            bool mayBeMissing = name.StartsWith(InstanceMaker.Extra, StringComparison.Ordinal) || (omitsNulls && value.ValueKind == JsonValueKind.Null);
            if (!mayBeMissing)
            {
                return $"{path}: '{name}' is lost ({Short(value)})";
            }
        }

        return null;
    }

    private static bool SameNumber(string left, string right) => left == right || Normal(left) == Normal(right);

    // Exactly, whatever the size: the digits without the zeros at both ends, and the power of ten.
    private static (bool IsNegative, string Digits, long Exponent) Normal(string number)
    {
        bool isNegative = number[0] == '-';
        string[] parts = number.TrimStart('-').Split('e', 'E');
        long exponent = parts.Length > 1 ? long.Parse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : 0;
        int point = parts[0].IndexOf('.', StringComparison.Ordinal);
        string digits = parts[0].Replace(".", "", StringComparison.Ordinal);
        exponent -= point < 0 ? 0 : digits.Length - point;
        string trimmed = digits.TrimEnd('0');
        exponent += digits.Length - trimmed.Length;
        trimmed = trimmed.TrimStart('0');
        return trimmed.Length == 0 ? (false, "0", 0) : (isNegative, trimmed, exponent);
    }

    /// <summary>Whether two texts say the same: instants have many forms.</summary>
    public static bool IsSameText(string left, string right) => left == right
        || (Instant().IsMatch(left) && Instant().IsMatch(right) && DateTimeOffset.Parse(left, CultureInfo.InvariantCulture) == DateTimeOffset.Parse(right, CultureInfo.InvariantCulture));

    private static string Short(JsonElement value)
    {
        string text = value.GetRawText();
        return text.Length <= 80 ? text : text[..80] + "…";
    }

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$")]
    private static partial Regex Instant();
}
