using System.Threading.Tasks;
using Xunit;

namespace Cohesity.Generator.ServerTests.Alertmanager;

/// <summary>The real Alertmanager, through a client made of its own document as it was published.</summary>
public sealed class AlertmanagerTests : IClassFixture<AlertmanagerClient>
{
    private readonly AlertmanagerClient _client;

    public AlertmanagerTests(AlertmanagerClient client) => _client = client;

    [Fact]
    public async Task Status_and_receivers() => Assert.Equal(
        ["disabled", "True", "True", "default", "storage"],
        await _client.RunAsync("Status"));

    [Fact]
    public async Task Silences_are_created_found_changed_and_expired() => Assert.Equal(
        [
            "all: Disk.*Slow|x+y, DiskFull",
            "one filter: DiskFull",
            "two filters: Disk.*Slow|x+y",
            "no match: ",
            "Wird repariert: 50 % – \"bald\" & <später> by test, active, True",
            "same id: True, changed",
            "expired: 200, expired, expired",
        ],
        await _client.RunAsync("Silences"));

    [Fact]
    public async Task Alerts_are_posted_and_found() => Assert.Equal(
        [
            "filtered: DiskFull, Ümlaut & <Tag>",
            "by receiver: DiskSlow",
            "not silenced: DiskSlow, Ümlaut & <Tag>",
            "silenced by: True",
            "DiskFull!, http://prometheus.example/graph?g0.expr=up%20%3D%3D%200, storage, True",
            "groups: storage DiskFull, Ümlaut & <Tag>",
        ],
        await _client.RunAsync("Alerts"));

    [Theory]
    [InlineData("Status")]
    [InlineData("Silences")]
    [InlineData("Alerts")]
    public async Task Prism_in_between_finds_nothing_wrong(string method) => Assert.NotEmpty(await _client.RunCheckedAsync(method));

    [Fact]
    public async Task Refusals_keep_status_and_reason() => Assert.Equal(
        [
            "404 getSilence, raw: ",
            "400 getSilences, raw: \"bad matcher format: no matcher at all\"\n",
            "422 postSilences, raw: {\"code\":612,\"message\":\"matchers in body should have at least 1 items\"}",
            "400 postAlerts: at least one label pair required",
        ],
        await _client.RunAsync("Failures"));
}
