using System.Linq;
using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Features.Responses;

/// <summary>Streams that a parameter of the media type tells from one value.</summary>
public sealed class WatchTests
{
    [Fact]
    public void Events_arrive_one_after_the_other() => Assert.Equal(
        ["ADDED a", "DELETED b", "/pods?labelSelector=x&watch=true", "Accept: application/json; stream=watch", "/nodes?watch=true", "Accept: application/json; stream=watch"],
        Feature.Run("watch", """
            var server = new Server(HttpStatusCode.OK, "{\"type\":\"ADDED\",\"object\":{\"name\":\"a\"}}\n{\"type\":\"DELETED\",\"object\":{\"name\":\"b\"}}\n", "Accept");
            foreach (WatchEvent change in server.Client().Pods.ListPodAsWatchAsync(new ListPodOptions { LabelSelector = "x", Watch = false }).ToBlockingEnumerable())
            {
                yield return change.Type + " " + Read<Pod>(Write(change.Object)).Name;
            }

            _ = server.Client().Pods.ListNodeAsWatchAsync().ToBlockingEnumerable().Count();
            foreach (string sent in server.Sent)
            {
                yield return sent;
            }
            """));

    [Fact]
    public void The_list_stays_as_it_is() => Assert.Equal(
        ["a", "/pods?watch=false", "Accept: application/json"],
        Feature.Run("watch", """
            var server = new Server(HttpStatusCode.OK, "{\"items\":[{\"name\":\"a\"}]}", "Accept");
            yield return server.Client().Pods.ListPodAsync(new ListPodOptions { Watch = false }).Result.Items![0].Name;
            foreach (string sent in server.Sent)
            {
                yield return sent;
            }
            """));

    [Fact]
    public void A_stream_whose_values_the_document_does_not_tell_has_no_method() => Assert.Equal(
        ["ListLines", "ListLinesAsLines", "ListNode", "ListNodeAsWatch", "ListPod", "ListPodAsPages", "ListPodAsWatch", "ListPodAutoPaging", "WatchPodList"],
        Feature.Run("watch", """
            return typeof(IPodsApi).GetMethods().Select(method => method.Name).Where(name => !name.Contains("WithResponse")).Select(name => name.Replace("Async", "")).Order(StringComparer.Ordinal);
            """));

    [Fact]
    public void Without_the_mark_nobody_knows_what_the_events_are()
    {
        string text = Feature.Document("watch").GetText(TestContext.Current.CancellationToken).ToString().Replace("kind: WatchEvent", "kind: Other", System.StringComparison.Ordinal);
        string api = GeneratorRunner.Run(GeneratorInput.Of(SpecText.Client("watch.yaml", text))).WithoutDiagnostics().File("PodsApi.g.cs");

        Assert.DoesNotContain("AsWatch", api, System.StringComparison.Ordinal);
        Assert.Contains("ListLinesAsLines", api, System.StringComparison.Ordinal);
    }
}
