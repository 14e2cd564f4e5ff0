using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Cohesity.Generator.ServerTests.Servers;

/// <summary>A server in a process of its own on a free port of the loopback interface. It ends with its owner, or with the test run.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private const int Attempts = 3;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private static readonly HttpClient Probe = new();

    private readonly Process _process;
    private readonly StringBuilder _output = new();

    private ServerProcess(Process process, Uri address)
    {
        _process = process;
        Address = address;
        process.OutputDataReceived += Record;
        process.ErrorDataReceived += Record;
        AppDomain.CurrentDomain.ProcessExit += Kill;
    }

    /// <summary>Where it listens, without a path.</summary>
    public Uri Address { get; }

    /// <summary>What it has written so far.</summary>
    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    /// <summary>Starts a server and waits until it answers.</summary>
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments, given the port.</param>
    /// <param name="probePath">A path that it answers when it is ready, whatever the status.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The running server.</returns>
    /// <exception cref="InvalidOperationException">It ended, or did not answer; the message has its output.</exception>
    public static async Task<ServerProcess> StartAsync(string program, Func<int, IReadOnlyList<string>> arguments, string probePath, CancellationToken cancellationToken)
    {
        // Between finding a free port and using it, another process may take it.
        for (int attempt = 1; ; attempt++)
        {
            ServerProcess server = Start(program, arguments);
            try
            {
                await server.WaitAsync(new Uri(server.Address, probePath), cancellationToken);
                return server;
            }
            catch (Exception exception)
            {
                await server.DisposeAsync();
                if (exception is not InvalidOperationException || attempt == Attempts || !server.Output.Contains("address already in use", StringComparison.OrdinalIgnoreCase))
                {
                    throw;
                }
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        AppDomain.CurrentDomain.ProcessExit -= Kill;
        Kill(null, EventArgs.Empty);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static ServerProcess Start(string program, Func<int, IReadOnlyList<string>> arguments)
    {
        int port = FreePort();
        var start = new ProcessStartInfo(program, arguments(port)) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, UseShellExecute = false };
        start.Environment["NO_COLOR"] = "1";
        Process process = Process.Start(start) ?? throw new InvalidOperationException($"{program} does not start.");
        var server = new ServerProcess(process, new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/")));
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return server;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task WaitAsync(Uri probe, CancellationToken cancellationToken)
    {
        long started = Stopwatch.GetTimestamp();
        while (!await AnswersAsync(probe, cancellationToken))
        {
            if (_process.HasExited)
            {
                await _process.WaitForExitAsync(cancellationToken);
                throw new InvalidOperationException($"{_process.StartInfo.FileName} ended with {_process.ExitCode}:\n{Output}");
            }

            if (Stopwatch.GetElapsedTime(started) > Patience)
            {
                throw new InvalidOperationException($"{_process.StartInfo.FileName} does not answer:\n{Output}");
            }

            await Task.Delay(Pause, cancellationToken);
        }
    }

    private static async Task<bool> AnswersAsync(Uri probe, CancellationToken cancellationToken)
    {
        try
        {
            using HttpResponseMessage response = await Probe.GetAsync(probe, cancellationToken);
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private void Record(object sender, DataReceivedEventArgs line)
    {
        lock (_output)
        {
            _output.AppendLine(line.Data);
        }
    }

    private void Kill(object? sender, EventArgs arguments)
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }
    }
}
