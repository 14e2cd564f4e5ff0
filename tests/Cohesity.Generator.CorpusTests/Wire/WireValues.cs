using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using System.Xml;

namespace Cohesity.Generator.CorpusTests.Wire;

/// <summary>Makes arguments of JSON, and JSON that has one text: the same value as a string and as a date, as a decimal and as a double.</summary>
internal static partial class WireValues
{
    /// <summary>What files hold.</summary>
    public const string FileText = "bytes ☃";

    private static readonly JsonSerializerOptions Options = new() { Converters = { new TextConverterFactory() } };

    /// <summary>The value with every text in the one form that its type writes, and without what its place cannot hold.</summary>
    /// <param name="value">The value.</param>
    /// <param name="place">Where it goes: path, query, header, cookie, form or part.</param>
    public static JsonNode? Canonical(JsonNode? value, string place) => value switch
    {
        JsonObject members => new JsonObject(members.Select(member => new KeyValuePair<string, JsonNode?>(member.Key, Canonical(member.Value, place)))),
        JsonArray items => new JsonArray([.. items.Select(item => Canonical(item, place))]),
        JsonValue scalar when scalar.GetValueKind() == JsonValueKind.String => Canonical(scalar.GetValue<string>(), place),
        JsonValue scalar when scalar.GetValueKind() == JsonValueKind.Number => Number(scalar.ToJsonString()),
        _ => value?.DeepClone(),
    };

    /// <summary>The argument that a value is.</summary>
    public static object? Argument(JsonNode? value, Type type)
    {
        if (type == typeof(Stream))
        {
            return new MemoryStream(Encoding.UTF8.GetBytes(FileText));
        }

        if (type == typeof(HttpContent))
        {
            return new ByteArrayContent(Encoding.UTF8.GetBytes(FileText));
        }

        if (IsFile(type))
        {
            return Activator.CreateInstance(type, new MemoryStream(Encoding.UTF8.GetBytes(FileText)), null, null);
        }

        if (type.IsGenericType && type.GetGenericArguments() is [{ } item] && IsFile(item))
        {
            var files = Array.CreateInstance(item, 2);
            files.SetValue(Argument(value, item), 0);
            files.SetValue(Argument(value, item), 1);
            return files;
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>))
        {
            return typeof(WireValues).GetMethod(nameof(Nothing), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type.GetGenericArguments()).Invoke(null, null);
        }

        return JsonSerializer.Deserialize(value?.ToJsonString() ?? "null", type, Options);
    }

    public static bool IsFile(Type type) => type.Name == "ApiFile";

    private static async IAsyncEnumerable<T> Nothing<T>()
    {
        await System.Threading.Tasks.Task.CompletedTask;
        yield break;
    }

    private static JsonNode Canonical(string text, string place)
    {
        if (Instant().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset instant))
        {
            return instant.ToString(instant.Offset == TimeSpan.Zero ? "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);
        }

        // Months and years have no length, weeks are days.
        if (Duration().IsMatch(text))
        {
            return text.Contains('W', StringComparison.Ordinal) || text.Split('T')[0].AsSpan().ContainsAny('Y', 'M') ? "P21D" : text;
        }

        if (Guid.TryParseExact(text, "D", out Guid id))
        {
            return id.ToString();
        }

        if (place == "path" && text.Trim('.').Length == 0)
        {
            return "..." + text;
        }

        return place is "header" or "cookie" ? Forbidden().Replace(text, "_").Trim() is { Length: > 0 } value ? value : "x" : Surrogates(text);
    }

    private static string Surrogates(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static JsonNode Number(string text)
    {
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) || decimal.Abs(number) > 9_007_199_254_740_992)
        {
            return 7;
        }

        string digits = number.ToString(CultureInfo.InvariantCulture);
        digits = digits.Contains('.', StringComparison.Ordinal) ? digits.TrimEnd('0').TrimEnd('.') : digits;
        return digits.Contains('.', StringComparison.Ordinal) && digits.Length > 9 ? 0.5 : JsonNode.Parse(digits is "-0" or "" ? "0" : digits)!;
    }

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$")]
    private static partial Regex Instant();

    [GeneratedRegex(@"^-?P(?=.)(\d+[YMWD])*(T(\d+H)?(\d+M)?([\d.]+S)?)?$")]
    private static partial Regex Duration();

    [GeneratedRegex("[^ -~]|[;\"]")]
    private static partial Regex Forbidden();

    // What the serializer itself reads in another form, or not at all.
    private sealed class TextConverterFactory : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) => typeToConvert == typeof(TimeSpan) || (typeToConvert.Namespace == "Test" && typeToConvert.GetCustomAttribute<JsonConverterAttribute>() is null && Parse(typeToConvert) is not null);

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            typeToConvert == typeof(TimeSpan) ? new TextConverter<TimeSpan>(XmlConvert.ToTimeSpan) : (JsonConverter)Activator.CreateInstance(typeof(TextConverter<>).MakeGenericType(typeToConvert), Delegate(typeToConvert))!;

        private static MethodInfo? Parse(Type type) => type.GetMethod("Parse", BindingFlags.Public | BindingFlags.Static, [typeof(string)]);

        private static Delegate Delegate(Type type) => Parse(type)!.CreateDelegate(typeof(Func<,>).MakeGenericType(typeof(string), type));
    }

    private sealed class TextConverter<T>(Func<string, T> parse) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => parse(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => throw new NotSupportedException();
    }
}
