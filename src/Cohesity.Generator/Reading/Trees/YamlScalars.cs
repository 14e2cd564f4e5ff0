using System;
using System.Globalization;
using System.Numerics;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SharpYaml;
using SharpYaml.Events;

namespace Cohesity.Generator.Reading.Trees;

/// <summary>The core schema of YAML 1.2: what a scalar is. <c>yes</c>, <c>no</c>, <c>on</c>, <c>off</c> and dates are strings.</summary>
internal sealed class YamlScalars
{
    private static readonly Regex Integer = new("^[-+]?[0-9]+$", RegexOptions.CultureInvariant);
    private static readonly Regex Radix = new("^0(?:x[0-9a-fA-F]+|o[0-7]+)$", RegexOptions.CultureInvariant);
    private static readonly Regex Real = new(@"^([-+]?)([0-9]*)(?:\.([0-9]*))?([eE][-+]?[0-9]+)?$", RegexOptions.CultureInvariant);

    private readonly NumberNodes _numbers = new();

    public JsonNode? Read(Scalar scalar)
    {
        string text = YamlColons.Restore(scalar.Value);
        switch (scalar.Tag is null ? null : YamlColons.Restore(scalar.Tag))
        {
            case null or "" or "?":
                return scalar.Style == ScalarStyle.Plain ? ReadPlain(text) : JsonValue.Create(text);
            case "tag:yaml.org,2002:int" or "tag:yaml.org,2002:float" or "tag:yaml.org,2002:bool" or "tag:yaml.org,2002:null":
                return ReadPlain(text);
            default:
                // example: default: !!str 1
                return JsonValue.Create(text);
        }
    }

    private JsonValue? ReadPlain(string text)
    {
        switch (text)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                return null;
            case "true" or "True" or "TRUE":
                return JsonValue.Create(true);
            case "false" or "False" or "FALSE":
                return JsonValue.Create(false);
        }

        char first = text[0];
        return (first is >= '0' and <= '9' or '-' or '+' or '.') && AsJsonNumber(text) is { } number
            ? _numbers.Create(number)
            : JsonValue.Create(text);
    }

    private static string? AsJsonNumber(string text)
    {
        if (Integer.IsMatch(text))
        {
            return Whole(text);
        }

        if (Radix.IsMatch(text))
        {
            return FromRadix(text);
        }

        Match real = Real.Match(text);
        string whole = real.Groups[2].Value;
        string fraction = real.Groups[3].Value;
        if (!real.Success || whole.Length + fraction.Length == 0)
        {
            return null;
        }

        string point = real.Groups[3].Success ? "." + (fraction.Length == 0 ? "0" : fraction) : "";
        return Whole(real.Groups[1].Value + (whole.Length == 0 ? "0" : whole)) + point + real.Groups[4].Value;
    }

    // JSON knows neither a plus sign nor leading zeros.
    private static string Whole(string text)
    {
        string digits = text.TrimStart('+', '-').TrimStart('0');
        return (text[0] == '-' ? "-" : "") + (digits.Length == 0 ? "0" : digits);
    }

    private static string FromRadix(string text)
    {
        int radix = text[1] == 'x' ? 16 : 8;
        BigInteger value = BigInteger.Zero;
        foreach (char digit in text.AsSpan(2))
        {
            value = (value * radix) + (digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10);
        }

        return value.ToString(CultureInfo.InvariantCulture);
    }
}
