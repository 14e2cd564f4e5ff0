using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Cohesity.Generator.CorpusTests.Wire;

/// <summary>A request as it left a client.</summary>
internal sealed record SentRequest(string Method, string Uri, IReadOnlyDictionary<string, string> Headers, string? ContentType, byte[]? Body)
{
    public const string BaseAddress = "https://wire.test/base";

    /// <summary>One part of a multipart body.</summary>
    public sealed record Part(string Name, string? FileName, string? ContentType, string Text);

    /// <summary>What stands after the address of the server.</summary>
    public string PathAndQuery => Uri.StartsWith(BaseAddress, StringComparison.Ordinal) ? Uri[BaseAddress.Length..] : Uri;

    /// <summary>The fields of a form (WHATWG URL, section 5.1).</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Fields() =>
        [.. Encoding.UTF8.GetString(Body ?? []).Split('&', StringSplitOptions.RemoveEmptyEntries).Select(field => field.Split('=', 2)).Select(pair => new KeyValuePair<string, string>(Decode(pair[0]), Decode(pair.ElementAtOrDefault(1) ?? "")))];

    /// <summary>The parts of the body (RFC 7578; RFC 2046, section 5.1.1).</summary>
    public IReadOnlyList<Part> Parts()
    {
        if (Body is null)
        {
            return [];
        }

        string boundary = "--" + ContentType![(ContentType!.IndexOf("boundary=", StringComparison.Ordinal) + 9)..].Trim('"');
        string whole = "\r\n" + Encoding.UTF8.GetString(Body);
        return [.. whole.Split("\r\n" + boundary)[1..^1].Select(Read)];
    }

    private static Part Read(string text)
    {
        string[] halves = text[2..].Split("\r\n\r\n", 2);
        Dictionary<string, string> headers = halves[0].Split("\r\n").Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);
        string disposition = headers["Content-Disposition"];
        return new Part(Parameter(disposition, "; name=\"")!, Parameter(disposition, "; filename=\""), headers.GetValueOrDefault("Content-Type"), halves[1]);
    }

    // HTML, "multipart/form-data encoding algorithm": only these are escaped.
    private static string? Parameter(string disposition, string start) => disposition.IndexOf(start, StringComparison.Ordinal) is >= 0 and int at
        ? disposition[(at + start.Length)..disposition.IndexOf('"', at + start.Length)].Replace("%22", "\"", StringComparison.Ordinal).Replace("%0D", "\r", StringComparison.Ordinal).Replace("%0A", "\n", StringComparison.Ordinal)
        : null;

    private static string Decode(string text) => System.Uri.UnescapeDataString(text.Replace('+', ' '));

    /// <summary>Keeps the request, and answers nothing.</summary>
    public sealed class Catcher : HttpMessageHandler
    {
        public SentRequest? Sent { get; private set; }

        public void Clear() => Sent = null;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            byte[]? body = request.Content is { } content ? await content.ReadAsByteArrayAsync(cancellationToken) : null;
            Dictionary<string, string> headers = request.Headers.NonValidated.Concat(request.Content?.Headers.NonValidated.AsEnumerable() ?? [])
                .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
            Sent = new SentRequest(request.Method.Method, request.RequestUri!.OriginalString, headers, headers.GetValueOrDefault("Content-Type"), body);
            throw new CaughtException();
        }
    }

    /// <summary>Ends a call whose request was caught.</summary>
    public sealed class CaughtException : Exception;
}
