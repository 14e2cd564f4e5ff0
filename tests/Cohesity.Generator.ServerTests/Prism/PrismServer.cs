using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading.Tasks;
using Cohesity.Generator.ServerTests.Servers;
using Xunit;

namespace Cohesity.Generator.ServerTests.Prism;

/// <summary>Prism: it checks every request against a document, and answers with what the document promises, or passes the request on.</summary>
internal static class PrismServer
{
    /// <summary>Starts a server that makes its answers up; skips the test where there is none.</summary>
    /// <param name="document">The path of the document.</param>
    public static Task<ServerProcess> MockAsync(string document) => StartAsync(["mock", document]);

    /// <summary>Starts a server that passes requests on and checks the answers too; skips the test where there is none.</summary>
    /// <param name="document">The path of the document.</param>
    /// <param name="upstream">Where requests go.</param>
    public static Task<ServerProcess> ProxyAsync(string document, Uri upstream) => StartAsync(["proxy", document, upstream.AbsoluteUri]);

    private static async Task<ServerProcess> StartAsync(IReadOnlyList<string> command)
    {
        (string node, string script) = InstalledServer.Prism();
        return await ServerProcess.StartAsync(
            node,
            port => [script, .. command, "--errors", "--host", "127.0.0.1", "--port", port.ToString(CultureInfo.InvariantCulture)],
            "/",
            TestContext.Current.CancellationToken);
    }
}
