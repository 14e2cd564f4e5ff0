using System;
using Cohesity.Generator.Model;

namespace Cohesity.Generator.Binding;

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

    /// <summary>The media type without its parameters, in lower case: <c>application/json; charset=utf-8</c> is <c>application/json</c>.</summary>
    public static string Name(string mediaType)
    {
        int end = mediaType.IndexOf(';');
        return (end < 0 ? mediaType : mediaType.Substring(0, end)).Trim().ToLowerInvariant();
    }

    /// <summary>Whether a media type is that of problem details in JSON (RFC 9457, section 3).</summary>
    public static bool IsProblem(string mediaType) => Name(mediaType) == "application/problem+json";

    /// <summary>Whether a media type is a token pair that an HTTP header can hold (RFC 9110, section 8.3.1); a range such as <c>*/*</c> is none.</summary>
    public static bool IsConcrete(string mediaType)
    {
        string name = Name(mediaType);
        int slash = name.IndexOf('/');
        return slash > 0 && slash < name.Length - 1 && name.IndexOf('*') < 0 && Array.TrueForAll(name.ToCharArray(), character => character == '/' || IsToken(character)) && name.IndexOf('/', slash + 1) < 0;
    }

    /// <summary>What a request asks for with <c>Accept</c> to get a media type or one of a range of them; null when that would ask for nothing.</summary>
    public static string? Accept(string mediaType)
    {
        string name = Name(mediaType);
        return IsConcrete(name) || (name.EndsWith("/*", StringComparison.Ordinal) && name != "*/*" && IsConcrete(name.Substring(0, name.Length - 1) + "x")) ? name : null;
    }

    // RFC 9110, section 5.6.2
    private static bool IsToken(char character) => character is > ' ' and <= '~' && "\"(),/:;<=>?@[\\]{}".IndexOf(character) < 0;
}
