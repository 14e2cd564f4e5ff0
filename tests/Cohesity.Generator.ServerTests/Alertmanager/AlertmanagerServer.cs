using System;
using System.Globalization;
using System.IO;
using System.Threading.Tasks;
using Cohesity.Generator.ServerTests.Servers;
using Xunit;

namespace Cohesity.Generator.ServerTests.Alertmanager;

/// <summary>Alertmanager with nothing in it, alone, with two receivers that send nothing to anybody.</summary>
internal sealed class AlertmanagerServer : IAsyncDisposable
{
    private const string Configuration = """
        route:
          receiver: default
          routes:
            - receiver: storage
              matchers: [ team = storage ]
        receivers:
          - name: default
          - name: storage

        """;

    private readonly DirectoryInfo _folder;
    private readonly ServerProcess _process;

    private AlertmanagerServer(DirectoryInfo folder, ServerProcess process)
    {
        _folder = folder;
        _process = process;
    }

    public Uri Address => _process.Address;

    public string Output => _process.Output;

    /// <summary>Starts a server; skips the test where there is none.</summary>
    public static async Task<AlertmanagerServer> StartAsync()
    {
        string program = InstalledServer.Alertmanager();
        DirectoryInfo folder = Directory.CreateTempSubdirectory("alertmanager");
        try
        {
            string configuration = Path.Combine(folder.FullName, "alertmanager.yml");
            await File.WriteAllTextAsync(configuration, Configuration, TestContext.Current.CancellationToken);
            ServerProcess process = await ServerProcess.StartAsync(
                program,
                port =>
                [
                    "--config.file=" + configuration,
                    "--storage.path=" + folder.FullName,
                    string.Create(CultureInfo.InvariantCulture, $"--web.listen-address=127.0.0.1:{port}"),
                    "--cluster.listen-address=",
                ],
                "/-/ready",
                TestContext.Current.CancellationToken);
            return new AlertmanagerServer(folder, process);
        }
        catch
        {
            folder.Delete(recursive: true);
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
