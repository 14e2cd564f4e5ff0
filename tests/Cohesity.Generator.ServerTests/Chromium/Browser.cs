using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Cohesity.Generator.ServerTests.Servers;
using Xunit;

namespace Cohesity.Generator.ServerTests.Chromium;

/// <summary>A Chromium without a window, with a profile of its own, driven by the protocol of W3C WebDriver.</summary>
internal sealed class Browser : IAsyncDisposable
{
    /// <summary>The key Escape (WebDriver, section 17.4.2).</summary>
    public const string Escape = "\uE00C";

    /// <summary>The key Tab.</summary>
    public const string Tab = "\uE004";

    /// <summary>The key Enter.</summary>
    public const string Enter = "\uE007";

    /// <summary>The key of the arrow down.</summary>
    public const string Down = "\uE015";

    private static readonly string[] Switches =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--lang=en",
    ];

    private readonly DirectoryInfo _profile;
    private readonly ServerProcess _driver;
    private readonly HttpClient _http;
    private string _session = "";

    private Browser(DirectoryInfo profile, ServerProcess driver)
    {
        _profile = profile;
        _driver = driver;
        _http = new HttpClient { BaseAddress = driver.Address, Timeout = TimeSpan.FromMinutes(2) };
    }

    /// <summary>Starts a browser; skips the test where there is none.</summary>
    public static async Task<Browser> StartAsync()
    {
        (string driver, string browser) = InstalledServer.Chromium();
        DirectoryInfo profile = Directory.CreateTempSubdirectory("chromium");
        ServerProcess process = await ServerProcess.StartAsync(driver, port => [string.Create(CultureInfo.InvariantCulture, $"--port={port}")], "/status", TestContext.Current.CancellationToken);
        var started = new Browser(profile, process);
        try
        {
            JsonNode session = (await started.CallAsync("/session", new JsonObject
            {
                ["capabilities"] = new JsonObject
                {
                    ["alwaysMatch"] = new JsonObject
                    {
                        ["goog:chromeOptions"] = new JsonObject { ["binary"] = browser, ["args"] = new JsonArray([.. Switches.Append("--user-data-dir=" + profile.FullName).Select(each => (JsonNode)each)]) },
                        ["goog:loggingPrefs"] = new JsonObject { ["browser"] = "ALL" },
                    },
                },
            }))!;
            started._session = "/session/" + session["sessionId"];
            return started;
        }
        catch
        {
            await started.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_session.Length > 0)
        {
            using HttpResponseMessage ended = await _http.DeleteAsync(new Uri(_session, UriKind.Relative));
        }

        _http.Dispose();
        await _driver.DisposeAsync();
        _profile.Delete(recursive: true);
    }

    public Task GoAsync(Uri address) => CallAsync(_session + "/url", new JsonObject { ["url"] = address.AbsoluteUri });

    /// <summary>Runs the body of a function; what it returns comes back.</summary>
    public async Task<T> RunAsync<T>(string script) =>
        (await CallAsync(_session + "/execute/sync", new JsonObject { ["script"] = script, ["args"] = new JsonArray() })).Deserialize<T>()!;

    /// <summary>Presses keys one after the other, wherever the focus is.</summary>
    public async Task PressAsync(string keys)
    {
        JsonNode[] actions = [.. keys.SelectMany(key => new JsonNode[] { new JsonObject { ["type"] = "keyDown", ["value"] = key.ToString() }, new JsonObject { ["type"] = "keyUp", ["value"] = key.ToString() } })];
        await CallAsync(_session + "/actions", new JsonObject { ["actions"] = new JsonArray(new JsonObject { ["type"] = "key", ["id"] = "keyboard", ["actions"] = new JsonArray(actions) }) });

        // What a key asks for is done in the next frame.
        await CallAsync(_session + "/execute/async", new JsonObject { ["script"] = "requestAnimationFrame(() => requestAnimationFrame(() => arguments[0]()))", ["args"] = new JsonArray() });
    }

    /// <summary>The size of the window's content in CSS pixels.</summary>
    public Task ResizeAsync(int width, int height, bool isPhone = false) =>
        DevToolsAsync("Emulation.setDeviceMetricsOverride", new JsonObject { ["width"] = width, ["height"] = height, ["deviceScaleFactor"] = 1, ["mobile"] = isPhone });

    /// <summary>What the user prefers: <c>light</c> or <c>dark</c>.</summary>
    public Task PreferAsync(string scheme) =>
        DevToolsAsync("Emulation.setEmulatedMedia", new JsonObject { ["features"] = new JsonArray(new JsonObject { ["name"] = "prefers-color-scheme", ["value"] = scheme }) });

    /// <summary>Prints, and gives the length of the PDF in bytes.</summary>
    public async Task<int> PrintAsync() => Convert.FromBase64String((await CallAsync(_session + "/print", new JsonObject()))!.GetValue<string>()).Length;

    /// <summary>What the browser has complained about since it was asked the last time: errors of scripts, what the policy refused, requests that failed.</summary>
    public async Task<string[]> ComplaintsAsync() => [.. (await CallAsync(_session + "/se/log", new JsonObject { ["type"] = "browser" }))!.AsArray().Select(entry => entry!["message"]!.GetValue<string>())];

    private Task<JsonNode?> DevToolsAsync(string command, JsonObject parameters) => CallAsync(_session + "/goog/cdp/execute", new JsonObject { ["cmd"] = command, ["params"] = parameters });

    private async Task<JsonNode?> CallAsync(string path, JsonObject body)
    {
        // The driver reads no body of unknown length.
        using var content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await _http.PostAsync(new Uri(path, UriKind.Relative), content, TestContext.Current.CancellationToken);
        JsonNode? answer = await response.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, $"{path}: {answer}");
        return answer!["value"];
    }
}
