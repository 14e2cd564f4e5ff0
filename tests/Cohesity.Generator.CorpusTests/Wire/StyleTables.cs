using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cohesity.Generator.CorpusTests.Wire;

/// <summary>
/// The tables of the specifications, on JSON: "Style Examples" and appendices C and D of OpenAPI 3.0.4, 3.1.1 and 3.2, RFC 6570, and collectionFormat of Swagger 2.0. It knows nothing of the generator.
/// </summary>
/// <remarks>
/// Where the specifications leave a value undefined, this states what clients do: nulls and what has nothing in it are left out (RFC 6570, section 3.2.1: undefined), what is nested in an item is JSON, a list that is
/// a member of an exploded object repeats the member, and deepObject goes on with brackets for objects and lists at any depth.
/// </remarks>
internal static class StyleTables
{
    private const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    // RFC 3986, section 2.2, without what no query may hold.
    private const string Reserved = ":/?@!$&'()*+,;=";

    /// <summary>What stands in a path for an expression; null when there is nothing, and no request can be made.</summary>
    public static string? Path(string name, JsonNode value, WireFormat format)
    {
        IReadOnlyList<string>? list = List(value, format);
        List<KeyValuePair<string, string>>? members = Members(value);
        string text = value is JsonValue ? Encode(Text(value)) : "";
        bool isEmpty = list is { Count: 0 } || members is { Count: 0 };
        switch (format.Style)
        {
            case "label":
                string dot = format.Explode ? "." : ",";
                return isEmpty ? "" : "." + (list is not null ? Join(list, dot) : members is null ? text : format.Explode ? Pairs(members, ".") : Join(Alternate(members), ","));
            case "matrix":
                if (isEmpty)
                {
                    return "";
                }

                if (members is not null && format.Explode)
                {
                    return ";" + Pairs(members, ";");
                }

                return list is not null && format.Explode
                    ? string.Concat(list.Select(item => Named(Encode(item))))
                    : Named(list is not null ? Join(list, ",") : members is not null ? Join(Alternate(members), ",") : text);
            default:
                string simple = list is not null ? Join(list, Escaped(format)) : members is null ? text : format.Explode ? Pairs(members, ",") : Join(Alternate(members), ",");
                return simple.Length == 0 ? null : simple;
        }

        // RFC 6570, section 3.2.7: no equals sign where the value is empty.
        string Named(string rest) => ";" + Encode(name) + (rest.Length == 0 ? "" : "=" + rest);
    }

    /// <summary>The fields of a query that a parameter makes, each <c>name=value</c> and encoded.</summary>
    public static IEnumerable<string> Query(string name, JsonNode value, WireFormat format, bool allowReserved, bool allowEmpty)
    {
        if (allowEmpty && value is JsonArray { Count: 0 })
        {
            return [Encode(name) + "="];
        }

        Func<string, string> encode = allowReserved ? EncodeReserved : Encode;
        return Fields(name, value, format, encode).Select(field => Encode(field.Key) + "=" + field.Value);
    }

    /// <summary>The fields that a value makes in a query or a form.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value.</param>
    /// <param name="format">How it is written.</param>
    /// <param name="encode">What becomes of the texts; what stands between them is encoded already where that changes them.</param>
    public static IEnumerable<KeyValuePair<string, string>> Fields(string name, JsonNode value, WireFormat format, Func<string, string> encode)
    {
        bool isPlain = encode("|") == "|" && encode(" ") == " ";
        string delimiter = isPlain ? Delimiter(format) : Escaped(format);
        if (format.Style == "deepObject")
        {
            return Deep(name, value).Select(field => new KeyValuePair<string, string>(field.Key, encode(field.Value)));
        }

        if (List(value, format) is { } list)
        {
            return format.Explode ? list.Select(item => new KeyValuePair<string, string>(name, encode(item))) : list.Count == 0 ? [] : [new(name, string.Join(delimiter, list.Select(encode)))];
        }

        if (Members(value) is { } members)
        {
            return format.Explode
                ? members.Select(member => new KeyValuePair<string, string>(member.Key, encode(member.Value)))
                : members.Count == 0 ? [] : [new(name, string.Join(delimiter, Alternate(members).Select(encode)))];
        }

        return [new(name, encode(Text(value)))];
    }

    /// <summary>The value of a header, which is not encoded (OpenAPI 3.1.1, appendix D); null when there is nothing.</summary>
    public static string? Header(JsonNode value, WireFormat format)
    {
        IReadOnlyList<string>? list = List(value, format);
        List<KeyValuePair<string, string>>? members = Members(value);
        return list is { Count: 0 } || members is { Count: 0 } ? null
            : list is not null ? string.Join(Delimiter(format), list)
            : members is null ? Text(value)
            : format.Explode ? string.Join(",", members.Select(member => member.Key + "=" + member.Value)) : string.Join(",", Alternate(members));
    }

    /// <summary>The cookies of a parameter. The delimiter is that of cookies (RFC 6265, section 4.2.1), since <c>&amp;</c> of the table makes one cookie of several.</summary>
    public static IEnumerable<string> Cookies(string name, JsonNode value, WireFormat format)
    {
        Func<string, string> encode = format.Style == "cookie" ? text => text : Encode;
        return Fields(name, value, format with { Style = "form" }, encode).Select(field => Encode(field.Key) + "=" + field.Value);
    }

    /// <summary>The text of a value: its JSON, without the quotes of a string.</summary>
    public static string Text(JsonNode value) => value is JsonValue text && text.GetValueKind() == JsonValueKind.String ? text.GetValue<string>() : value.ToJsonString();

    /// <summary>Percent-encoding in UTF-8 (RFC 3986, section 2).</summary>
    public static string Encode(string text) => Encode(text, Unreserved);

    // RFC 6570, section 3.2.3: what is encoded already stays.
    private static string EncodeReserved(string text)
    {
        var encoded = new StringBuilder();
        for (int index = 0; index < text.Length; index++)
        {
            if (text[index] == '%' && index + 2 < text.Length && Uri.IsHexDigit(text[index + 1]) && Uri.IsHexDigit(text[index + 2]))
            {
                encoded.Append(text, index, 3);
                index += 2;
            }
            else
            {
                int length = char.IsSurrogatePair(text, index) ? 2 : 1;
                encoded.Append(Encode(text.Substring(index, length), Unreserved + Reserved));
                index += length - 1;
            }
        }

        return encoded.ToString();
    }

    private static string Encode(string text, string kept) =>
        string.Concat(Encoding.UTF8.GetBytes(text).Select(value => value < 128 && kept.Contains((char)value, StringComparison.Ordinal) ? ((char)value).ToString() : "%" + value.ToString("X2", System.Globalization.CultureInfo.InvariantCulture)));

    private static List<string>? List(JsonNode value, WireFormat format) => value is JsonArray items
        ? [.. items.OfType<JsonNode>().Select(item => Item(item, format.Delimiters, 1)).OfType<string>()]
        : null;

    // Swagger 2.0, Items Object: a list in a list has a format of its own.
    private static string? Item(JsonNode value, string? delimiters, int level)
    {
        if (value is not JsonArray items || delimiters is null || level >= delimiters.Length)
        {
            return Text(value);
        }

        List<string> texts = [.. items.OfType<JsonNode>().Select(item => Item(item, delimiters, level + 1)).OfType<string>()];
        return texts.Count == 0 ? null : string.Join(delimiters[level], texts);
    }

    private static List<KeyValuePair<string, string>>? Members(JsonNode value) => value is JsonObject members
        ? [.. members.SelectMany(member => member.Value switch
        {
            null => [],
            JsonArray items => items.OfType<JsonNode>().Select(item => new KeyValuePair<string, string>(member.Key, Text(item))),
            _ => [new(member.Key, Text(member.Value))],
        })]
        : null;

    private static IEnumerable<KeyValuePair<string, string>> Deep(string name, JsonNode? value) => value switch
    {
        null => [],
        JsonObject members => members.SelectMany(member => Deep($"{name}[{member.Key}]", member.Value)),
        JsonArray items => items.SelectMany((item, index) => Deep($"{name}[{index}]", item)),
        _ => [new(name, Text(value))],
    };

    private static IEnumerable<string> Alternate(IEnumerable<KeyValuePair<string, string>> members) => members.SelectMany(member => new[] { member.Key, member.Value });

    private static string Join(IEnumerable<string> texts, string delimiter) => string.Join(delimiter, texts.Select(Encode));

    private static string Pairs(IEnumerable<KeyValuePair<string, string>> members, string delimiter) => string.Join(delimiter, members.Select(member => Encode(member.Key) + "=" + Encode(member.Value)));

    private static string Delimiter(WireFormat format) => format.Delimiters is { Length: > 0 } own ? own[..1] : format.Style switch
    {
        "spaceDelimited" => " ",
        "pipeDelimited" => "|",
        _ => ",",
    };

    private static string Escaped(WireFormat format) => Delimiter(format) is var delimiter && delimiter == "," ? delimiter : Encode(delimiter);
}
