using System;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace Cohesity.Generator.IntegrationTests.Transport;

/// <summary>What a server may do with a request.</summary>
internal static class Answers
{
    private static readonly TimeSpan OnItsWay = TimeSpan.FromMilliseconds(500);

    private static readonly byte[] Block = new byte[64 * 1024];

    /// <summary>Sends a whole body with its length.</summary>
    public static async Task SendAsync(this HttpContext context, int status, string? contentType, byte[] body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }

    /// <summary>Sends a whole body in UTF-8.</summary>
    public static Task SendAsync(this HttpContext context, int status, string? contentType, string body) =>
        context.SendAsync(status, contentType, Encoding.UTF8.GetBytes(body));

    /// <summary>Sends the beginning of a body, and says that more is to come.</summary>
    /// <param name="context">The request.</param>
    /// <param name="status">The status.</param>
    /// <param name="contentType">The media type.</param>
    /// <param name="begin">The first bytes.</param>
    /// <param name="length">The length that it claims; null for a chunked body.</param>
    public static async Task BeginAsync(this HttpContext context, int status, string contentType, string begin, long? length = null)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
        context.Response.ContentLength = length;
        await context.Response.WriteAsync(begin, context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
    }

    /// <summary>Sends a body of zeros.</summary>
    public static async Task SendZerosAsync(this HttpContext context, int status, string contentType, long length)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
        context.Response.ContentLength = length;
        for (long sent = 0; sent < length; sent += Block.Length)
        {
            await context.Response.Body.WriteAsync(Block.AsMemory(0, (int)Math.Min(Block.Length, length - sent)), context.RequestAborted);
        }
    }

    /// <summary>Ends the connection in the middle of a body.</summary>
    public static async Task BreakOffAsync(this HttpContext context)
    {
        // What was flushed is on its way, and an abort at once could overtake it; a busy machine needs its time.
        await Task.Delay(OnItsWay, context.RequestAborted);
        context.Abort();
    }

    /// <summary>Waits until the client has gone.</summary>
    public static Task UntilGoneAsync(this HttpContext context) =>
        Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
}
