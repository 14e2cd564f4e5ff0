using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Naming;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Operations.Bodies;

/// <summary>What a media type means for a body.</summary>
internal static class MediaTypes
{
    /// <summary>How a body of a media type is read or written, without regard to its schema.</summary>
    /// <returns><see cref="BodyKind.Content"/> for what the generator has no form for.</returns>
    public static BodyKind KindOf(string mediaType)
    {
        string name = Name(mediaType);
        if (name is "application/jsonl" or "application/x-ndjson" or "application/ndjson" or "application/jsonlines" or "application/x-jsonlines" or "application/json-lines" or "application/stream+json")
        {
            return BodyKind.JsonLines;
        }

        if (name == "application/json-seq" || name.EndsWith("+json-seq", StringComparison.Ordinal))
        {
            return BodyKind.JsonSequence;
        }

        if (StreamOf(mediaType) is not null)
        {
            return BodyKind.JsonLines;
        }

        if (name is "application/json" or "text/json" or "*/*" or "application/*" || name.EndsWith("+json", StringComparison.Ordinal))
        {
            return BodyKind.Json;
        }

        if (name == "application/x-www-form-urlencoded")
        {
            return BodyKind.Form;
        }

        if (name is "multipart/form-data" or "text/event-stream")
        {
            return name == "text/event-stream" ? BodyKind.Events : BodyKind.Multipart;
        }

        if (name is "application/octet-stream" or "application/pdf" or "application/zip" or "application/gzip"
            || name.StartsWith("image/", StringComparison.Ordinal) || name.StartsWith("audio/", StringComparison.Ordinal) || name.StartsWith("video/", StringComparison.Ordinal))
        {
            return BodyKind.Binary;
        }

        return name.StartsWith("text/", StringComparison.Ordinal) && name != "text/xml" ? BodyKind.Text : BodyKind.Content;
    }

    /// <summary>Whether a media type is XML (RFC 7303, sections 9 and 4.2).</summary>
    public static bool IsXml(string mediaType) => Name(mediaType) is var name && (name is "application/xml" or "text/xml" || name.EndsWith("+xml", StringComparison.Ordinal));

    /// <summary>The media type without its parameters, in lower case: <c>application/json; charset=utf-8</c> is <c>application/json</c>.</summary>
    public static string Name(string mediaType)
    {
        int end = mediaType.IndexOf(';');
        return (end < 0 ? mediaType : mediaType.Substring(0, end)).Trim().ToLowerInvariant();
    }

    /// <summary>What a stream of JSON values is called that is told from one value by a parameter alone, or null: <c>watch</c> of <c>application/json;stream=watch</c>, as Kubernetes has it.</summary>
    public static string? StreamOf(string mediaType) => Name(mediaType) is "application/json"
        ? Split(mediaType, ';').Skip(1).Where(parameter => parameter.StartsWith("stream=", StringComparison.OrdinalIgnoreCase)).Select(parameter => parameter.Substring("stream=".Length).Trim('"')).FirstOrDefault(value => value.Length > 0 && value.All(IsToken) && value != "false")
        : null;

    /// <summary>Whether a media type is that of problem details in JSON (RFC 9457, section 3).</summary>
    public static bool IsProblem(string mediaType) => Name(mediaType) == "application/problem+json";

    /// <summary>Whether a media type is a token pair that an HTTP header can hold (RFC 9110, section 8.3.1); a range such as <c>*/*</c> is none.</summary>
    public static bool IsConcrete(string mediaType)
    {
        string name = Name(mediaType);
        int slash = name.IndexOf('/');
        return slash > 0 && slash < name.Length - 1 && name.IndexOf('*') < 0 && Array.TrueForAll(name.ToCharArray(), character => character == '/' || IsToken(character)) && name.IndexOf('/', slash + 1) < 0;
    }

    /// <summary>The media type as it is sent: its name and its parameters, but <c>charset</c>, which the body decides, and <c>boundary</c>. What is no parameter by RFC 9110, section 5.6.6, is left out.</summary>
    /// <example><c>application/json; v=2.0</c></example>
    public static string Value(string mediaType)
    {
        var value = new StringBuilder(Name(mediaType));
        foreach (string text in Split(mediaType, ';').Skip(1))
        {
            int end = text.IndexOf('=');
            string name = end > 0 ? text.Substring(0, end).ToLowerInvariant() : "";
            if (name.Length > 0 && name.All(IsToken) && name is not ("charset" or "boundary" or "q") && IsParameterValue(text.Substring(end + 1)))
            {
                value.Append("; ").Append(text);
            }
        }

        return value.ToString();
    }

    /// <summary>The entry of <c>Accept</c> for a media type or a range; null when it would be empty.</summary>
    public static string? Accept(string mediaType)
    {
        string name = Name(mediaType);
        return IsConcrete(name) || (name.EndsWith("/*", StringComparison.Ordinal) && name != "*/*" && IsConcrete(name.Substring(0, name.Length - 1) + "x")) ? Value(mediaType) : null;
    }

    /// <summary>The media types of an <c>Accept</c>: a comma may stand in a parameter's quoted string.</summary>
    public static IEnumerable<string> List(string accept) => Split(accept, ',');

    /// <summary>What the name of a method that is about one media type adds to the operation's: <c>AsJsonPatch</c> for <c>application/json-patch+json</c>, <c>AsPdf</c>. It depends on nothing else.</summary>
    public static string NameSuffixOf(string mediaType)
    {
        string value = Value(mediaType);
        string name = Name(mediaType);
        string parameters = value.Substring(name.Length);
        string subtype = name.Substring(name.IndexOf('/') + 1);
        string words = name switch
        {
            "*/*" or "application/*" => "any",
            "text/plain" => "text",
            "application/octet-stream" => "stream",
            "text/json" => "text json",
            _ when subtype is "pages" or "pages+json" => "pages type",
            _ when subtype == "*" => name.Substring(0, name.Length - subtype.Length - 1),
            _ when subtype.EndsWith("+json", StringComparison.Ordinal) => subtype.Substring(0, subtype.Length - "+json".Length),
            _ => subtype,
        };
        return "As" + Identifier.Pascal(words + " " + parameters);
    }

    private static IEnumerable<string> Split(string text, char separator)
    {
        int start = 0;
        bool isQuoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && isQuoted)
            {
                i++;
            }
            else if (text[i] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (text[i] == separator && !isQuoted)
            {
                yield return text.Substring(start, i - start).Trim();
                start = i + 1;
            }
        }

        yield return text.Substring(start).Trim();
    }

    private static bool IsParameterValue(string text)
    {
        if (text.Length < 2 || text[0] != '"')
        {
            return text.Length > 0 && text.All(IsToken);
        }

        for (int i = 1; i < text.Length - 1; i++)
        {
            i += text[i] == '\\' ? 1 : 0;
            if (i == text.Length - 1 || text[i] is < ' ' or > '~' || (text[i] == '"' && text[i - 1] != '\\'))
            {
                return false;
            }
        }

        return text[text.Length - 1] == '"';
    }

    // RFC 9110, section 5.6.2
    private static bool IsToken(char character) => character is > ' ' and <= '~' && "\"(),/:;<=>?@[\\]{}".IndexOf(character) < 0;
}

/// <summary>One of the media types of a body.</summary>
/// <param name="MediaType">Its key, as the document has it.</param>
/// <param name="Value">Its Media Type Object.</param>
/// <param name="Kind">How the body is written.</param>
internal sealed record MediaTypeUse(string MediaType, IOpenApiMediaType Value, BodyKind Kind);
