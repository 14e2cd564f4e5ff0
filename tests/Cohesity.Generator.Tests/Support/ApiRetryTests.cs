using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Cohesity.Generator.Support;
using Cohesity.Generator.Support.OpenApiRuntime;
using Xunit;

namespace Cohesity.Generator.Tests.Support;

/// <summary>What a retry strategy asks: which requests may be sent again, after which failures, and when.</summary>
public sealed class ApiRetryTests
{
    [Fact]
    public void Statuses_that_pass_are_retried_and_no_others() => Assert.Equal(
        [408, 429, 500, 502, 503, 504],
        Enumerable.Range(100, 500).Where(status =>
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "https://h");
            using var response = new HttpResponseMessage((HttpStatusCode)status);
            return ApiRetry.ShouldRetry(request, response);
        }));

    [Fact]
    public void Failures_of_the_network_and_time_outs_are_retried_and_no_others()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://h");
        bool Retries(Exception? exception) => ApiRetry.ShouldRetry(request, null, exception);

        Assert.True(Retries(new HttpRequestException("no route")));
        Assert.True(Retries(new IOException("reset")));
        Assert.True(Retries(new TimeoutException()));
        Assert.True(Retries(new TaskCanceledException("", new TimeoutException())));
        Assert.True(Retries(new TimeoutRejectedException()));
        Assert.False(Retries(new TaskCanceledException()));
        Assert.False(Retries(new OperationCanceledException(new CancellationToken(true))));
        Assert.False(Retries(new InvalidOperationException()));
        Assert.False(Retries(null));
        Assert.False(ApiRetry.ShouldRetry(null, null, new HttpRequestException()));
    }

    [Theory]
    [InlineData("GET", true)]
    [InlineData("HEAD", true)]
    [InlineData("PUT", true)]
    [InlineData("DELETE", true)]
    [InlineData("OPTIONS", true)]
    [InlineData("QUERY", true)]
    [InlineData("POST", false)]
    [InlineData("PATCH", false)]
    public void Idempotent_methods_may_be_sent_again_and_others_with_a_key(string method, bool isRepeatable)
    {
        using var client = new HttpClient();
        var connection = new ApiConnection(client, new Uri("https://h"), "/");
        using ApiRequestMessage own = connection.Request(new HttpMethod(method), "Op", "/x");
        Assert.Equal(isRepeatable, ApiRetry.IsRepeatable(own));
        Assert.True(ApiRetry.IsRepeatable(own.IdempotencyKey("X-Key", "k")));
        own.Content = new StreamContent(Stream.Null);
        Assert.False(ApiRetry.IsRepeatable(own));

        using var foreign = new HttpRequestMessage(new HttpMethod(method), "https://h") { Content = new StringContent("x") };
        Assert.Equal(isRepeatable, ApiRetry.IsRepeatable(foreign));
        foreign.Headers.Add("Idempotency-Key", "k");
        Assert.True(ApiRetry.IsRepeatable(foreign));
        foreign.Options.Set(ApiRequestOptions.IsRetryable, false);
        Assert.False(ApiRetry.IsRepeatable(foreign));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("120", 120.0)]
    [InlineData("0", 0.0)]
    [InlineData("Sun, 06 Nov 1994 08:49:47 GMT", 10.0)]
    [InlineData("Sun, 06 Nov 1994 08:49:27 GMT", 0.0)]
    [InlineData("soon", null)]
    public void The_server_says_how_long_to_wait(string? value, double? seconds)
    {
        using var response = new HttpResponseMessage(HttpStatusCode.ServiceUnavailable);
        response.Headers.TryAddWithoutValidation("Retry-After", value);

        Assert.Equal(seconds, ApiRetry.RetryAfter(response, DateTimeOffset.Parse("1994-11-06T08:49:37Z", CultureInfo.InvariantCulture))?.TotalSeconds);
    }

    [Fact]
    public void Without_a_response_there_is_nothing_to_wait_for() => Assert.Null(ApiRetry.RetryAfter(null));

    /// <summary>Like the one of Polly, whose package need not be referenced.</summary>
    private sealed class TimeoutRejectedException : Exception;
}
