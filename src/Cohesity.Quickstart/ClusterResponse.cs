using System;
using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace Cohesity.Quickstart;

/// <summary>Writes what a cluster answers, byte for byte as clusters write it.</summary>
internal static class ClusterResponse
{
    private static readonly JsonWriterOptions AsServersEscape = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Answers with a JSON object.</summary>
    /// <param name="context">The request to answer.</param>
    /// <param name="status">The status.</param>
    /// <param name="writeMembers">Writes the members of the object.</param>
    /// <returns>A task that ends when the answer is written.</returns>
    public static Task JsonAsync(HttpContext context, int status, Action<Utf8JsonWriter> writeMembers) =>
        WriteAsync(context, status, writeMembers, ending: ""u8);

    /// <summary>Answers with an error, which ends with a line feed.</summary>
    /// <param name="context">The request to answer.</param>
    /// <param name="status">The status.</param>
    /// <param name="errorCode">The kind of error, by name.</param>
    /// <param name="message">The error in words.</param>
    /// <returns>A task that ends when the answer is written.</returns>
    public static Task ErrorAsync(HttpContext context, int status, string errorCode, string message) =>
        WriteAsync(
            context,
            status,
            writer =>
            {
                writer.WriteString("errorCode", errorCode);
                writer.WriteString("message", message);
            },
            ending: "\n"u8);

    private static Task WriteAsync(HttpContext context, int status, Action<Utf8JsonWriter> writeMembers, ReadOnlySpan<byte> ending)
    {
        var body = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(body, AsServersEscape))
        {
            writer.WriteStartObject();
            writeMembers(writer);
            writer.WriteEndObject();
        }

        body.Write(ending);
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = body.WrittenCount;
        return context.Response.Body.WriteAsync(body.WrittenMemory, context.RequestAborted).AsTask();
    }
}
