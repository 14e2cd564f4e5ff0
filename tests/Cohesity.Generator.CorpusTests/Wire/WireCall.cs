using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Tests.Infrastructure.Instances;

namespace Cohesity.Generator.CorpusTests.Wire;

/// <summary>One call of an operation: values for what it takes, and what the specifications make of them.</summary>
internal sealed class WireCall
{
    // RFC 9110, section 5.6.7: these are no ISO 8601.
    private static readonly HashSet<string> Dates = new(StringComparer.OrdinalIgnoreCase) { "Date", "Expires", "Last-Modified", "If-Modified-Since", "If-Unmodified-Since", "If-Range", "Sunset" };

    private readonly RawOperation _operation;
    private readonly OperationSpec _spec;
    private readonly InstanceMaker _maker;
    private readonly InstanceStyle _style;
    private readonly Random _random;
    private readonly int _seed;
    private readonly Dictionary<string, string?> _path = new(StringComparer.Ordinal);
    private readonly List<string> _query = [];
    private readonly Dictionary<string, string?> _headers = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _cookies = [];
    private readonly List<KeyValuePair<string, string>> _fields = [];
    private readonly List<SentRequest.Part> _parts = [];
    private JsonObject? _form;

    public WireCall(RawOperation operation, OperationSpec spec, InstanceMaker maker, int seed)
    {
        _operation = operation;
        _spec = spec;
        _maker = maker;
        _seed = seed;
        _random = new Random(seed);
        _style = (seed == 0 ? InstanceStyle.Full : InstanceStyle.Mixed with { Null = 0, Unlisted = 0, Extra = 0, Shuffled = false }) with { WithoutReadOnly = true };
    }

    /// <summary>The arguments by the names of the method's parameters.</summary>
    public Dictionary<string, Func<Type, object?>> Arguments { get; } = new(StringComparer.Ordinal);

    /// <summary>The operation as it is emitted.</summary>
    public OperationSpec Spec => _spec;

    /// <summary>The path has no value somewhere: no request can be made.</summary>
    public bool IsRefused => _path.ContainsValue(null);

    /// <summary>Chooses the values.</summary>
    /// <param name="typeOf">The type of an argument.</param>
    public void Prepare(Func<string, Type> typeOf)
    {
        foreach (ParameterSpec parameter in _spec.Parameters.Where(parameter => parameter.In != ParameterIn.MediaType))
        {
            if (parameter.Constant is { } constant)
            {
                // ?watch=true is sent by every call for a stream, whatever the caller says.
                _query.Add(parameter.RawName + "=" + constant);
                continue;
            }

            // Every parameter once, then some of them.
            if (parameter.IsRequired || _seed == 0 || _random.Next(3) > 0)
            {
                try
                {
                    Prepare(parameter, typeOf(parameter.Identifier));
                }
                catch (NoInstanceException) when (!parameter.IsRequired)
                {
                    // The others go without it.
                }
            }
        }

        if (_spec.Body is { Kind: not BodyKind.Multipart } body)
        {
            PrepareBody(body);
        }
    }

    /// <summary>What is not as the specifications have it; null when all is.</summary>
    public string? Difference(SentRequest sent)
    {
        if (sent.Method != _spec.Method)
        {
            return $"{sent.Method} was sent";
        }

        string uri = Uri();
        if (!sent.PathAndQuery.EndsWith(uri, StringComparison.Ordinal) || (sent.Uri.StartsWith(SentRequest.BaseAddress, StringComparison.Ordinal) && sent.PathAndQuery != uri))
        {
            return $"URI\n      must {uri}\n      is   {sent.PathAndQuery}";
        }

        foreach ((string name, string? value) in _headers)
        {
            string? actual = sent.Headers.GetValueOrDefault(name);
            if (actual != value && !(name.StartsWith("Content-", StringComparison.OrdinalIgnoreCase) && sent.Body is null))
            {
                return $"header {name}\n      must {value ?? "not be there"}\n      is   {actual ?? "not there"}";
            }
        }

        string? cookies = _cookies.Count == 0 ? null : string.Join("; ", _cookies);
        return cookies != sent.Headers.GetValueOrDefault("Cookie") ? $"cookies\n      must {cookies}\n      is   {sent.Headers.GetValueOrDefault("Cookie")}" : BodyDifference(sent);
    }

    private string? BodyDifference(SentRequest sent)
    {
        switch (_spec.Body?.Kind)
        {
            case BodyKind.Form when _form is not null:
                return sent.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.Ordinal) == true
                    ? Compare("field", _fields.Select(field => (field.Key, field.Value)), sent.Fields().Select(field => (field.Key, field.Value)))
                    : $"Content-Type is {sent.ContentType}";
            case BodyKind.Multipart:
                return sent.ContentType?.StartsWith("multipart/form-data; boundary=", StringComparison.Ordinal) == true || (_parts.Count == 0 && sent.Body is null)
                    ? Compare("part", _parts.Select(part => (part.Name, Show(part))), sent.Parts().Select(part => (part.Name, Show(part))))
                    : $"Content-Type is {sent.ContentType}";
            default:
                return null;
        }

        // What is text need not be said (RFC 7578, section 4.4).
        static string Show(SentRequest.Part part) => part.ContentType is null or "text/plain" && part.FileName is null ? part.Text : $"({part.FileName}, {part.ContentType}) {part.Text}";
    }

    // Each name with its values in their order; the names in any.
    private static string? Compare(string kind, IEnumerable<(string Name, string Value)> must, IEnumerable<(string Name, string Value)> actual)
    {
        ILookup<string, string> left = must.ToLookup(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);
        ILookup<string, string> right = actual.ToLookup(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);
        foreach (string name in left.Select(group => group.Key).Union(right.Select(group => group.Key)))
        {
            if (!left[name].Zip(right[name]).All(pair => AreSame(pair.First, pair.Second)) || left[name].Count() != right[name].Count())
            {
                return $"{kind} {name}\n      must {string.Join(" & ", left[name])}\n      is   {string.Join(" & ", right[name])}";
            }
        }

        return null;
    }

    // JSON in a text is the same in any order of its members.
    private static bool AreSame(string left, string right)
    {
        if (left == right)
        {
            return true;
        }

        int start = left.AsSpan().IndexOfAny('{', '[');
        if (start < 0 || right.Length < start || left[..start] != right[..start])
        {
            return false;
        }

        try
        {
            using JsonDocument one = JsonDocument.Parse(left[start..]);
            using JsonDocument other = JsonDocument.Parse(right[start..]);
            return JsonDifference.Find(one.RootElement, other.RootElement) is null;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private string Uri()
    {
        // What follows a number sign tells operations apart and is a fragment, which is never sent (RFC 9110, section 7.1).
        string path = string.Concat(_spec.Path.Split('#')[0].Split('{').SelectMany((piece, index) => index == 0 ? [Literal(piece)] : Expression(piece)));
        return path + (_query.Count == 0 ? "" : (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + string.Join("&", _query));

        IEnumerable<string> Expression(string piece)
        {
            int end = piece.IndexOf('}', StringComparison.Ordinal);
            return end >= 0 && _path.TryGetValue(piece[..end], out string? value) ? [value ?? "", Literal(piece[(end + 1)..])] : [Literal("{" + piece)];
        }

        // The template is text of a URI already, but for what no URI holds.
        static string Literal(string text) => string.Concat(text.EnumerateRunes().Select(rune => rune.IsAscii && "!$&'()*+,;=:@/?%-._~".Contains((char)rune.Value, StringComparison.Ordinal) ? rune.ToString() : StyleTables.Encode(rune.ToString())));
    }

    private void Prepare(ParameterSpec spec, Type type)
    {
        string place = spec.In switch
        {
            ParameterIn.Part => "part",
            ParameterIn.QueryString => "querystring",
            _ => spec.In.ToString().ToLowerInvariant(),
        };
        if (place == "part")
        {
            PreparePart(spec, type);
            return;
        }

        JsonObject raw = _operation.Parameter(place, spec.RawName) ?? new JsonObject { ["name"] = spec.RawName, ["in"] = place, ["type"] = "string", ["schema"] = new JsonObject { ["type"] = "string" } };
        (string MediaType, JsonNode? Media)? content = (_operation.Resolve(raw["content"]) as JsonObject)?.Select(entry => (entry.Key, _operation.Resolve(entry.Value))).FirstOrDefault();
        JsonNode schema = content is { } described ? described.Media?["schema"] ?? new JsonObject() : _operation.IsSwagger ? raw["schema"] ?? raw : raw["schema"] ?? new JsonObject { ["type"] = "string" };
        JsonNode? value = WireValues.Canonical(_maker.Make(schema, _style, _seed), place);
        if (value is null)
        {
            return;
        }

        // Content that is no JSON is text that the caller has finished.
        bool isText = content is not null && type == typeof(string);
        value = isText && value is not JsonValue ? JsonValue.Create(value.ToJsonString()) : value;
        Arguments[spec.Identifier] = target => WireValues.Argument(isText && RawOperation.Text(value) is null ? JsonValue.Create(StyleTables.Text(value)) : value, target);
        Expect(spec.RawName, place, raw, content?.MediaType, schema, value);
    }

    private void Expect(string name, string place, JsonObject raw, string? mediaType, JsonNode schema, JsonNode value)
    {
        if (mediaType is not null)
        {
            bool isForm = mediaType == "application/x-www-form-urlencoded" && value is JsonObject;
            value = isForm || mediaType.Contains("json", StringComparison.OrdinalIgnoreCase) && place == "querystring" ? value : JsonValue.Create(IsJson(mediaType) ? value.ToJsonString() : StyleTables.Text(value));
            if (isForm)
            {
                _query.AddRange(StyleTables.Query(name, value, new WireFormat("form", true), false, false));
                return;
            }
        }

        WireFormat format = mediaType is not null ? new WireFormat(place is "path" or "header" ? "simple" : "form", false) : FormatOf(raw, place);
        bool allowReserved = RawOperation.Flag(raw["allowReserved"]) == true;
        switch (place)
        {
            case "path":
                _path[name] = StyleTables.Path(name, value, format);
                break;
            case "query":
                _query.AddRange(StyleTables.Query(name, value, format, allowReserved, RawOperation.Flag(raw["allowEmptyValue"]) == true));
                break;
            case "querystring":
                _query.Add(StyleTables.Encode(StyleTables.Text(value)));
                break;
            case "header":
                bool isDate = Dates.Contains(name) && RawOperation.Text((_operation.Resolve(schema) as JsonObject)?["format"]) == "date-time";
                _headers[name] = isDate ? DateTimeOffset.Parse(StyleTables.Text(value), CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture) : StyleTables.Header(value, format);
                break;
            case "cookie":
                _cookies.AddRange(StyleTables.Cookies(name, value, format));
                break;
        }
    }

    private WireFormat FormatOf(JsonObject raw, string place)
    {
        if (_operation.IsSwagger)
        {
            return SwaggerFormat(raw, place);
        }

        string style = RawOperation.Text(raw["style"]) ?? (place is "path" or "header" ? "simple" : "form");
        return new WireFormat(style, RawOperation.Flag(raw["explode"]) ?? style is "form" or "cookie");
    }

    // Swagger 2.0, Parameter Object and Items Object: csv is the default, and multi is for the outermost list in query and formData.
    private static WireFormat SwaggerFormat(JsonObject raw, string place)
    {
        string delimiters = "";
        for (JsonObject? list = raw; list is not null && RawOperation.Text(list["type"]) == "array"; list = list["items"] as JsonObject)
        {
            delimiters += RawOperation.Text(list["collectionFormat"]) switch
            {
                "ssv" => ' ',
                "tsv" => '\t',
                "pipes" => '|',
                _ => ',',
            };
        }

        bool isMulti = place is "query" or "formData" && RawOperation.Text(raw["collectionFormat"]) == "multi";
        return new WireFormat(place is "path" or "header" ? "simple" : "form", isMulti, delimiters);
    }

    private void PrepareBody(BodySpec body)
    {
        if (body.Kind == BodyKind.Form)
        {
            _form = _operation.IsSwagger ? SwaggerForm() : WireValues.Canonical(_maker.Make(_operation.Media(body.MediaType)?["schema"] ?? new JsonObject(), _style, _seed), "form") as JsonObject;
            Arguments[body.Identifier] = type => WireValues.Argument(_form, type);
            foreach ((string name, JsonNode? value) in _form ?? [])
            {
                if (value is not null)
                {
                    Field(name, value, _operation.Media(body.MediaType)?["encoding"]?[name] as JsonObject);
                }
            }
        }
        else if (body.IsRequired)
        {
            JsonNode schema = (_operation.IsSwagger ? _operation.Parameters.Find(parameter => RawOperation.Text(parameter["in"]) == "body")?["schema"] : _operation.Media(body.MediaType)?["schema"]) ?? new JsonObject();
            Arguments[body.Identifier] = type =>
            {
                // What JSON bodies hold is for the tests of the round trip.
                bool isJson = body.Kind == BodyKind.Json || type.Name.StartsWith("Api", StringComparison.Ordinal);
                JsonNode? value = isJson ? _maker.Make(schema, InstanceStyle.Minimal with { WithoutReadOnly = true }) : null;
                return WireValues.Argument(value ?? (type == typeof(string) || type == typeof(JsonElement) ? JsonValue.Create("text") : _maker.Make(schema, InstanceStyle.Minimal)), type);
            };
        }
    }

    private JsonObject SwaggerForm()
    {
        var form = new JsonObject();
        foreach (JsonObject parameter in _operation.Parameters.Where(parameter => RawOperation.Text(parameter["in"]) == "formData"))
        {
            if (RawOperation.Flag(parameter["required"]) == true || _seed == 0 || _random.Next(3) > 0)
            {
                form[RawOperation.Text(parameter["name"])!] = WireValues.Canonical(_maker.Make(parameter, _style, _seed), "form");
            }
        }

        return form;
    }

    // OpenAPI 3.1.1, Encoding Object: style, explode and allowReserved put contentType out of force.
    private void Field(string name, JsonNode value, JsonObject? encoding)
    {
        static string Same(string text) => text;
        if (_operation.IsSwagger)
        {
            _fields.AddRange(StyleTables.Fields(name, value, SwaggerFormat(_operation.Parameter("formData", name)!, "formData"), Same));
        }
        else if (Styled(encoding) is { } format)
        {
            _fields.AddRange(StyleTables.Fields(name, value, format, Same));
        }
        else if (RawOperation.Text(encoding?["contentType"]) is { } mediaType && IsJson(mediaType))
        {
            _fields.Add(new(name, value.ToJsonString()));
        }
        else
        {
            _fields.AddRange((value is JsonArray items ? items.OfType<JsonNode>() : [value]).Select(item => new KeyValuePair<string, string>(name, StyleTables.Text(item))));
        }
    }

    private void PreparePart(ParameterSpec spec, Type type)
    {
        string name = spec.RawName;
        JsonObject? media = _operation.Media("multipart/form-data");
        JsonObject? swagger = _operation.IsSwagger ? _operation.Parameter("formData", name) : null;
        JsonNode? schema = swagger ?? PropertyOf(media?["schema"], name, []);
        if (schema is null)
        {
            throw new NoInstanceException($"there is no property {name}");
        }

        var encoding = media?["encoding"]?[name] as JsonObject;
        string? mediaType = RawOperation.Text(encoding?["contentType"]) is { } given && !given.AsSpan().ContainsAny(',', '*') ? given.Split(';')[0].Trim().ToLowerInvariant() is var plain && given.Contains(';', StringComparison.Ordinal) ? given : plain : null;
        bool isFile = WireValues.IsFile(type);
        if (isFile || (type.IsGenericType && WireValues.IsFile(type.GetGenericArguments()[0])))
        {
            Arguments[spec.Identifier] = target => WireValues.Argument(null, target);
            _parts.AddRange(Enumerable.Repeat(new SentRequest.Part(name, name, mediaType ?? "application/octet-stream", WireValues.FileText), isFile ? 1 : 2));
            return;
        }

        JsonNode? value = WireValues.Canonical(_maker.Make(schema, _style, _seed), "part");
        if (value is null)
        {
            return;
        }

        bool isText = type == typeof(string) && RawOperation.Text(value) is null;
        value = isText ? JsonValue.Create(StyleTables.Text(value)) : value;
        Arguments[spec.Identifier] = target => WireValues.Argument(value, target);
        WireFormat? format = swagger is not null ? SwaggerFormat(swagger, "formData") : Styled(encoding);
        if (format is not null)
        {
            _parts.AddRange(StyleTables.Fields(name, value, format, text => text).Select(field => new SentRequest.Part(field.Key, null, null, field.Value)));
        }
        else if (mediaType is not null && IsJson(mediaType) && type != typeof(string))
        {
            _parts.Add(new SentRequest.Part(name, null, mediaType, value.ToJsonString()));
        }
        else
        {
            foreach (JsonNode item in value is JsonArray items ? items.OfType<JsonNode>() : [value])
            {
                _parts.Add(new SentRequest.Part(name, null, item is JsonValue ? mediaType : "application/json", StyleTables.Text(item)));
            }
        }
    }

    private JsonNode? PropertyOf(JsonNode? schema, string name, HashSet<JsonNode> seen)
    {
        if (_operation.Resolve(schema) is not JsonObject node || !seen.Add(node))
        {
            return null;
        }

        return node["properties"]?[name] ?? new[] { "allOf", "oneOf", "anyOf" }.SelectMany(keyword => node[keyword] as JsonArray ?? []).Select(part => PropertyOf(part, name, seen)).FirstOrDefault(found => found is not null);
    }

    private static WireFormat? Styled(JsonObject? encoding)
    {
        if (encoding is null || (encoding["style"] ?? encoding["explode"] ?? encoding["allowReserved"]) is null)
        {
            return null;
        }

        string style = RawOperation.Text(encoding["style"]) ?? "form";
        return new WireFormat(style, RawOperation.Flag(encoding["explode"]) ?? style == "form");
    }

    private static bool IsJson(string mediaType) => mediaType.Split(';')[0].Trim() is var name && (name is "application/json" or "text/json" or "*/*" || name.EndsWith("+json", StringComparison.Ordinal));
}
