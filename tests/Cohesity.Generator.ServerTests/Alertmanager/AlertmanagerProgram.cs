using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace Alertmanager;

/// <summary>What a user of the generated client writes. Each method shows what it saw, line by line.</summary>
internal static class AlertmanagerProgram
{
    private static readonly DateTimeOffset Start = DateTimeOffset.UtcNow.AddMinutes(-1);
    private static readonly DateTimeOffset End = Start.AddHours(2);

    public static async Task<IReadOnlyList<string>> Status(AlertmanagerClient client)
    {
        AlertmanagerStatus status = await client.General.GetStatusAsync();
        List<Receiver> receivers = await client.Receiver.GetReceiversAsync();
        return
        [
            status.Cluster.Status.ToString(),
            (status.Uptime <= DateTimeOffset.UtcNow && status.Uptime > DateTimeOffset.UtcNow.AddHours(-1)).ToString(),
            status.Config.Original.Contains("receiver: storage", StringComparison.Ordinal).ToString(),
            .. receivers.Select(receiver => receiver.Name),
        ];
    }

    public static async Task<IReadOnlyList<string>> Silences(AlertmanagerClient client)
    {
        var seen = new List<string>();
        Guid full = await Silence(client, "DiskFull", isRegex: false, "Wird repariert: 50 % – \"bald\" & <später>");
        Guid slow = await Silence(client, "Disk.*Slow|x+y", isRegex: true, "known");

        List<GettableSilence> all = await client.Silence.GetSilencesAsync();
        seen.Add("all: " + Names(all));
        seen.Add("one filter: " + Names(await client.Silence.GetSilencesAsync(["alertname=\"DiskFull\""])));
        seen.Add("two filters: " + Names(await client.Silence.GetSilencesAsync(["alertname=~\"Disk.*Slow|x+y\"", "team=\"a&b=c, d+e\""])));
        seen.Add("no match: " + Names(await client.Silence.GetSilencesAsync(["alertname=\"DiskFull\"", "team!=\"a&b=c, d+e\""])));

        GettableSilence read = await client.Silence.GetSilenceAsync(full);
        seen.Add($"{read.Comment} by {read.CreatedBy}, {read.Status.State}, {Whole(read.EndsAt) == Whole(End)}");

        read.Comment = "changed";
        PostSilencesResponse changed = await client.Silence.PostSilencesAsync(new PostableSilence
        {
            Id = read.Id, Matchers = read.Matchers, StartsAt = read.StartsAt, EndsAt = read.EndsAt, CreatedBy = read.CreatedBy, Comment = read.Comment,
        });
        seen.Add($"same id: {changed.SilenceID == read.Id}, {(await client.Silence.GetSilenceAsync(full)).Comment}");

        await client.Silence.DeleteSilenceAsync(full);
        ApiResponse deleted = await client.Silence.DeleteSilenceWithResponseAsync(slow);
        seen.Add($"expired: {deleted.StatusCode}, {string.Join(", ", (await client.Silence.GetSilencesAsync()).Select(silence => silence.Status.State))}");
        return seen;
    }

    public static async Task<IReadOnlyList<string>> Alerts(AlertmanagerClient client)
    {
        await client.Alert.PostAlertsAsync(
        [
            Alert("DiskFull", "storage", new Uri("http://prometheus.example/graph?g0.expr=up%20%3D%3D%200")),
            Alert("DiskSlow", "network", null),
            Alert("Ümlaut & <Tag>", "storage", null),
        ]);
        Guid silence = await Silence(client, "DiskFull", isRegex: false, "quiet", "storage");

        List<GettableAlert> storage = await client.Alert.GetAlertsAsync(new() { Filter = ["team=\"storage\""] });
        GettableAlert full = storage.Single(alert => alert.Labels["alertname"] == "DiskFull");
        return
        [
            "filtered: " + Names(storage),
            "by receiver: " + Names(await client.Alert.GetAlertsAsync(new() { Receiver = "default" })),
            "not silenced: " + Names(await UntilAsync(() => client.Alert.GetAlertsAsync(new() { Silenced = false }), alerts => alerts.Count == 2)),
            "silenced by: " + ((await client.Alert.GetAlertsAsync(new() { Active = false })).Single().Status.SilencedBy.Single() == silence.ToString()),
            $"{full.Annotations["summary"]}, {full.GeneratorURL!.AbsoluteUri}, {string.Join(',', full.Receivers.Select(receiver => receiver.Name))}, {Whole(full.StartsAt) == Whole(Start)}",
            "groups: " + string.Join(", ", (await client.Alertgroup.GetAlertGroupsAsync(new() { Receiver = "storage" })).Select(group => group.Receiver.Name + " " + Names(group.Alerts))),
        ];
    }

    public static async Task<IReadOnlyList<string>> Failures(AlertmanagerClient client) =>
    [
        await FailureAsync(() => client.Silence.GetSilenceAsync(Guid.Empty)),
        await FailureAsync(() => client.Silence.GetSilencesAsync(["no matcher at all"])),
        await FailureAsync(() => client.Silence.PostSilencesAsync(new PostableSilence { Matchers = [], StartsAt = Start, EndsAt = End, CreatedBy = "test", Comment = "nothing" })),
        await FailureAsync(() => client.Alert.PostAlertsAsync([new PostableAlert { Labels = [] }])),
    ];

    private static async Task<string> FailureAsync(Func<Task> call)
    {
        try
        {
            await call();
            return "none";
        }
        catch (ApiException<string> exception)
        {
            return $"{exception.StatusCode} {exception.OperationId}: {exception.Error}";
        }
        catch (ApiException exception)
        {
            return $"{exception.StatusCode} {exception.OperationId}, raw: {exception.RawBody}";
        }
    }

    private static async Task<Guid> Silence(AlertmanagerClient client, string alert, bool isRegex, string comment, string team = "a&b=c, d+e")
    {
        PostSilencesResponse response = await client.Silence.PostSilencesAsync(new PostableSilence
        {
            Matchers =
            [
                new Matcher { Name = "alertname", Value = alert, IsRegex = isRegex },
                new Matcher { Name = "team", Value = team, IsRegex = false, IsEqual = true },
            ],
            StartsAt = Start,
            EndsAt = End,
            CreatedBy = "test",
            Comment = comment,
        });
        return Guid.Parse(response.SilenceID!);
    }

    private static PostableAlert Alert(string name, string team, Uri? source) => new()
    {
        Labels = new Dictionary<string, string> { ["alertname"] = name, ["team"] = team },
        Annotations = new Dictionary<string, string> { ["summary"] = name + "!" },
        StartsAt = Start,
        EndsAt = End,
        GeneratorURL = source,
    };

    // The server applies a silence a moment after it took it.
    private static async Task<T> UntilAsync<T>(Func<Task<T>> read, Func<T, bool> isThere)
    {
        T value = await read();
        for (int attempt = 0; attempt < 100 && !isThere(value); attempt++)
        {
            await Task.Delay(50);
            value = await read();
        }

        return value;
    }

    private static long Whole(DateTimeOffset time) => time.ToUnixTimeMilliseconds();

    private static string Names(IEnumerable<GettableSilence> silences) =>
        string.Join(", ", silences.Select(silence => silence.Matchers.First(matcher => matcher.Name == "alertname").Value).Order(StringComparer.Ordinal));

    private static string Names(IEnumerable<GettableAlert> alerts) =>
        string.Join(", ", alerts.Select(alert => alert.Labels["alertname"]).Order(StringComparer.Ordinal));
}
