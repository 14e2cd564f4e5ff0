using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using Xunit;

namespace Cohesity.Generator.IntegrationTests;

/// <summary>What those see who listen to the client's calls: OpenTelemetry's names for HTTP clients.</summary>
public sealed class TracingTests
{
    [Fact]
    public async Task A_call_is_traced_with_method_template_server_and_status()
    {
        await using TestCluster test = await TestCluster.StartAsync();
        var activities = new ConcurrentQueue<Activity>();
        using var root = new Activity("test").Start();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Cohesity",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                if (activity.TraceId == root.TraceId)
                {
                    activities.Enqueue(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        using CohesityClient client = test.LoggingIn("wrong");

        await Assert.ThrowsAsync<ApiAuthenticationException>(() => client.Cluster.GetClusterAsync(TestContext.Current.CancellationToken));

        string server = $"server.address=127.0.0.1 server.port={test.Cluster.Address.Port}";
        Assert.Equal(
            [
                $"POST /public/accessTokens Client Error: http.request.method=POST url.template=/public/accessTokens {server} http.response.status_code=400 error.type=400",
                $"GET /public/cluster Client Error: http.request.method=GET url.template=/public/cluster {server} error.type=Cohesity.ApiAuthenticationException",
            ],
            activities.Select(activity => $"{activity.DisplayName} {activity.Kind} {activity.Status}: {string.Join(" ", activity.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"))}"));
    }

    /// <summary>One span for each request: .NET's own, where someone listens to it, with what only the client knows.</summary>
    [Fact]
    public async Task A_request_that_NET_traces_is_not_traced_twice_and_has_the_template_of_its_path()
    {
        await using TestCluster test = await TestCluster.StartAsync();
        var activities = new ConcurrentQueue<Activity>();
        using var root = new Activity("test").Start();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is "Cohesity" or "System.Net.Http",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                if (activity.TraceId == root.TraceId)
                {
                    activities.Enqueue(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        string? parent = null;
        test.Cluster.Intercept = context =>
        {
            parent = context.Request.Headers["traceparent"];
            return Task.FromResult(false);
        };

        await test.Client.AccessTokens.GenerateAccessTokenAsync(test.GoodCredential, TestContext.Current.CancellationToken);

        Activity request = Assert.Single(activities, activity => activity.Kind == ActivityKind.Client);
        Assert.Equal("System.Net.Http", request.Source.Name);
        Assert.Equal("POST /public/accessTokens", request.DisplayName);
        Assert.Equal("/public/accessTokens", request.GetTagItem("url.template"));
        Assert.Equal(test.Cluster.Address.Port, request.GetTagItem("server.port"));
        Assert.Equal(request.Id, parent);
    }

    [Fact]
    public async Task The_duration_that_is_measured_of_a_request_has_the_template_of_its_path()
    {
        await using TestCluster test = await TestCluster.StartAsync();
        var measured = new ConcurrentQueue<string>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument is { Name: "http.client.request.duration", Meter.Name: "System.Net.Http" })
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<double>((_, _, tags, _) =>
        {
            var all = new Dictionary<string, object?>(tags.ToArray());
            if (all.TryGetValue("server.port", out object? port) && Equals(port, test.Cluster.Address.Port))
            {
                measured.Enqueue($"{all["http.request.method"]} {all.GetValueOrDefault("url.template")}");
            }
        });
        listener.Start();
        using var client = new CohesityClient(test.Cluster.Address, new CohesityClientOptions { WritesRequestOptions = true, ServerTrust = test.Trust });

        await client.AccessTokens.GenerateAccessTokenAsync(test.GoodCredential, TestContext.Current.CancellationToken);

        Assert.Equal(["POST /public/accessTokens"], measured);
    }
}
