using System;
using System.IO;
using System.Linq;
using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.ServerTests.Servers;

/// <summary>The servers that <c>install-servers.sh</c> installs.</summary>
internal static class InstalledServer
{
    /// <summary>The program of Alertmanager; where it is missing, the test is skipped.</summary>
    public static string Alertmanager() => OnPath("prometheus-alertmanager") ?? Skip("Alertmanager");

    /// <summary>The script of Prism, for Node.js; where one of them is missing, the test is skipped.</summary>
    public static (string Node, string Script) Prism()
    {
        string script = Path.Combine(ProjectMetadata.RepositoryRoot, "artifacts", "servers", "prism", "node_modules", "@stoplight", "prism-cli", "dist", "index.js");
        return (OnPath("node") ?? Skip("Node.js"), File.Exists(script) ? script : Skip("Prism"));
    }

    /// <summary>The programs of Chromium and of its driver; where one of them is missing, the test is skipped.</summary>
    public static (string Driver, string Browser) Chromium() => (OnPath("chromedriver") ?? Skip("chromedriver"), OnPath("chromium") ?? Skip("Chromium"));

    private static string? OnPath(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => new[] { Path.Combine(folder, name), Path.Combine(folder, name + ".exe") })
        .FirstOrDefault(File.Exists);

    private static string Skip(string server)
    {
        Assert.Skip($"{server} is not there; tests/Cohesity.Generator.ServerTests/install-servers.sh installs it.");
        return server;
    }
}
