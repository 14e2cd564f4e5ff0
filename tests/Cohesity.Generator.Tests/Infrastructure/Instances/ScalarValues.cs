using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;
using System.Text.Json.Nodes;

namespace Cohesity.Generator.Tests.Infrastructure.Instances;

/// <summary>Values of strings and numbers: for each format a plain one first, then its edges.</summary>
internal static class ScalarValues
{
    private static readonly Dictionary<string, string[]> Strings = new(StringComparer.Ordinal)
    {
        ["date-time"] =
        [
            "2024-02-29T12:34:56Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59.9999999Z", "2024-02-29T12:34:56.1234567+05:30", "2024-02-29T12:34:56.1-11:59", "1969-12-31T23:59:59.999Z", "2024-02-29t12:34:56z",
        ],
        ["http-date"] = ["Sun, 06 Nov 1994 08:49:37 GMT", "Mon, 01 Jan 0001 00:00:00 GMT", "Fri, 31 Dec 9999 23:59:59 GMT"],
        ["date"] = ["2024-02-29", "0001-01-01", "9999-12-31", "1970-01-01"],
        ["time"] = ["12:34:56", "00:00:00", "23:59:59.9999999", "12:34:56Z", "12:34:56.10-03:30", "23:59:60+00:00", "00:00:00.123456789123456789"],
        ["duration"] = ["PT1H", "P1DT2H3M4.5S", "PT0S", "P3W", "PT0.0000001S", "P10675199DT2H48M5.4775807S", "P1M", "P1Y2M3W4DT5H6M7.80S", "PT36H", "-P1Y"],
        ["uuid"] = ["0f8fad5b-d9cb-469f-a165-70867728950e", "00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff"],
        ["uri"] = ["https://example.com/a?b=c#d", "urn:isbn:0451450523", "https://example.com/%2e%2e/a%20b/%C3%A9", "mailto:a@example.com", "https://example.com"],
        ["uri-reference"] = ["../a?b=c", "", "#d", "//example.com", "a:b"],
        ["iri"] = ["https://example.com/é?日=本", "https://例え.jp/"],
        ["byte"] = ["AAEC", "", "AA==", "AAE=", "+/+/", Convert.ToBase64String([.. Enumerable.Range(0, 600).Select(value => (byte)value)])],
        ["base64url"] = ["AAEC", "", "AA", "AAE", "-_-_", Convert.ToBase64String([.. Enumerable.Range(0, 600).Select(value => (byte)value)]).Replace('+', '-').Replace('/', '_')],
        ["email"] = ["a@example.com"],
        ["hostname"] = ["example.com"],
        ["ipv4"] = ["192.0.2.1"],
        ["ipv6"] = ["2001:db8::1"],
        ["json-pointer"] = ["/a"],
        ["regex"] = ["^a$"],
        [""] =
        [
            "text", "", " ", "ünïcödé 日本語 😀", "\"\\/\b\f\n\r\t\0\u001f\u007f", "<script>&'+`", "\u2028\uFEFF\uFFFD", "null", "true", "12", "2024-02-29", "[]", "..", new string('x', 300), new string('é', 100) + "\n",
        ],
    };

    private static readonly Dictionary<string, string> Aliases = new(StringComparer.Ordinal)
    {
        ["date-time-rfc1123"] = "http-date",
        ["guid"] = "uuid",
        ["url"] = "uri",
        ["iri-reference"] = "iri",
        ["base64"] = "byte",
        ["idn-email"] = "email",
        ["idn-hostname"] = "hostname",
        ["ip"] = "ipv4",
    };

    /// <summary>The strings of a format that a schema allows, or all of the format; at least one, or it is refused.</summary>
    public static IReadOnlyList<string> OfString(MergedSchema schema, bool isValid)
    {
        int least = schema.Limit("minLength", 0);
        int most = schema.Limit("maxLength", int.MaxValue);
        string format = schema.IsBase64 ? "byte" : schema.Format ?? "";
        string[] known = Strings.GetValueOrDefault(Aliases.GetValueOrDefault(format, format), Strings[""]);
        if (!isValid)
        {
            return known;
        }

        if (schema.Patterns.Count > 0)
        {
            List<string> fitting = [.. known.Append(schema.Example?.ToString() ?? "").Concat(schema.Patterns.SelectMany(PatternText.Of)).Where(text => IsLong(text) && schema.Patterns.TrueForAll(pattern => PatternText.IsMatch(pattern, text)))];
            return fitting.Count > 0 ? fitting : throw new NoInstanceException($"no string is known that matches {string.Join(" and ", schema.Patterns)}");
        }

        List<string> texts = [.. known.Where(IsLong)];
        if (texts.Count > 0)
        {
            return texts;
        }

        return least <= most && least <= 100_000 && known == Strings[""] ? [new string('x', least)] : throw new NoInstanceException($"no {format} is known of a length from {least} to {most}");

        // In code points, as JSON Schema counts.
        bool IsLong(string text) => text.EnumerateRunes().Count() is int length && length >= least && length <= most;
    }

    /// <summary>The integers of a format that a schema allows, or all of the format.</summary>
    public static IReadOnlyList<JsonNode> OfInteger(MergedSchema schema, bool isValid)
    {
        (BigInteger least, BigInteger most) = schema.Format switch
        {
            "int8" => ((BigInteger)sbyte.MinValue, (BigInteger)sbyte.MaxValue),
            "uint8" => (byte.MinValue, byte.MaxValue),
            "int16" => (short.MinValue, short.MaxValue),
            "uint16" => (ushort.MinValue, ushort.MaxValue),
            "int32" => (int.MinValue, int.MaxValue),
            "uint32" => (uint.MinValue, uint.MaxValue),
            "uint64" => (ulong.MinValue, (BigInteger)ulong.MaxValue),
            _ => (long.MinValue, (BigInteger)long.MaxValue),
        };

        // Bounds that a format does not hold choose a wider type.
        if (schema.Limits.TryGetValue("maximum", out decimal highest) && (double)highest > long.MaxValue && schema.Limits.TryGetValue("minimum", out decimal lowest))
        {
            (least, most) = lowest >= 0 ? (0, (BigInteger)ulong.MaxValue) : ((BigInteger)lowest, (BigInteger)highest);
        }

        IReadOnlyDictionary<string, decimal> limits = isValid ? schema.Limits : new Dictionary<string, decimal>();
        least = Highest(least, limits, "minimum", 0, decimal.Ceiling);
        least = Highest(least, limits, "exclusiveMinimum", 1, decimal.Floor);
        most = -Highest(-most, limits, "maximum", 0, limit => -decimal.Floor(limit));
        most = -Highest(-most, limits, "exclusiveMaximum", 1, limit => -decimal.Ceiling(limit));
        BigInteger step = limits.TryGetValue("multipleOf", out decimal multiple) && multiple >= 1 && decimal.Truncate(multiple) == multiple ? (BigInteger)multiple : 1;
        List<JsonNode> integers = [.. new[] { 7, 1, least, most, 0, -1, 255, 9_007_199_254_740_993, least + 1 }
            .Select(value => value - (value % step))
            .Where(value => value >= least && value <= most)
            .Distinct()
            .Select(value => JsonNode.Parse(value.ToString(CultureInfo.InvariantCulture))!)];
        return integers.Count > 0 ? integers : throw new NoInstanceException($"no integer is from {least} to {most}");
    }

    /// <summary>The numbers of a format that a schema allows, or all of the format.</summary>
    public static IReadOnlyList<JsonNode> OfNumber(MergedSchema schema, bool isValid)
    {
        if (schema.Format is "int32" or "int64" or "uint32" or "uint64" || (isValid && schema.Limits.ContainsKey("multipleOf")))
        {
            // Up to 2⁵³, which a double holds exactly.
            return [.. OfInteger(schema, isValid).Where(value => schema.Format is not null || decimal.Abs(value.GetValue<decimal>()) <= 9_007_199_254_740_992)];
        }

        string[] known = schema.Format switch
        {
            "float" => ["1.5", "0", "-0.1", "3.4028235E+38", "-3.4028235E+38", "1E-45", "16777216"],
            "decimal" => ["1.5", "0", "-0.10", "79228162514264337593543950335", "-79228162514264337593543950335", "0.0000000000000000000000000001"],
            _ => ["1.5", "0", "-0.1", "1.7976931348623157E+308", "-1.7976931348623157E+308", "5E-324", "9007199254740992", "1e2", "123456789.125"],
        };
        List<JsonNode> numbers = [.. known.Where(text => !isValid || IsInside(text)).Select(text => JsonNode.Parse(text)!)];
        if (numbers.Count > 0)
        {
            return numbers;
        }

        decimal low = schema.Limits.TryGetValue("minimum", out decimal least) || schema.Limits.TryGetValue("exclusiveMinimum", out least) ? least : decimal.MinValue;
        decimal high = schema.Limits.TryGetValue("maximum", out decimal most) || schema.Limits.TryGetValue("exclusiveMaximum", out most) ? most : decimal.MaxValue;
        return low <= high ? [JsonValue.Create((low / 2) + (high / 2))] : throw new NoInstanceException($"no number is from {low} to {high}");

        bool IsInside(string text)
        {
            double value = double.Parse(text, CultureInfo.InvariantCulture);
            return (!schema.Limits.TryGetValue("minimum", out decimal limit) || value >= (double)limit) && (!schema.Limits.TryGetValue("maximum", out limit) || value <= (double)limit)
                && (!schema.Limits.TryGetValue("exclusiveMinimum", out limit) || value > (double)limit) && (!schema.Limits.TryGetValue("exclusiveMaximum", out limit) || value < (double)limit);
        }
    }

    /// <summary>Values of a schema that says nothing.</summary>
    public static IReadOnlyList<string> Anything { get; } =
        ["{\"a\":1}", "\"text\"", "1.50", "true", "[]", "[1,\"a\",null,{\"b\":[false]},12345678901234567890123456789]", "{\"a\":{\"b\":{}},\"ü\":\"\\ud83d\\ude00\\u0000\"}", "0", "\"\"", "-1e400"];

    private static BigInteger Highest(BigInteger least, IReadOnlyDictionary<string, decimal> limits, string keyword, int step, Func<decimal, decimal> round) =>
        limits.TryGetValue(keyword, out decimal limit) ? BigInteger.Max(least, (BigInteger)round(limit) + step) : least;
}
