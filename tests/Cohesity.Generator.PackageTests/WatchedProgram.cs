using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;
using Xunit;

namespace Cohesity.Generator.PackageTests;

/// <summary>A project under <c>dotnet watch</c>, whose output is read line by line. It ends with the test.</summary>
internal sealed class WatchedProgram : IAsyncDisposable
{
    private readonly Process _process;
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();
    private readonly List<string> _seen = [];

    private WatchedProgram(Process process) => _process = process;

    public static WatchedProgram Start(string folder)
    {
        var process = new Process { StartInfo = DotNet.StartInfo(DotNet.Host, folder, ["watch", "--non-interactive", "run"]) };
        var program = new WatchedProgram(process);
        process.OutputDataReceived += (_, line) => program.Take(line.Data);
        process.ErrorDataReceived += (_, line) => program.Take(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return program;
    }

    /// <summary>Reads on until a line holds a text; fails with all that was read when the program says nothing for two minutes.</summary>
    public async Task WaitForAsync(string text)
    {
        try
        {
            while (true)
            {
                using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
                limit.CancelAfter(TimeSpan.FromMinutes(2));
                string line = await _lines.Reader.ReadAsync(limit.Token);
                _seen.Add(line);
                if (line.Contains(text, StringComparison.Ordinal))
                {
                    return;
                }
            }
        }
        catch (OperationCanceledException) when (!TestContext.Current.CancellationToken.IsCancellationRequested)
        {
            Assert.Fail($"'{text}' did not come:\n{string.Join('\n', _seen)}");
        }
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
    }

    private void Take(string? line)
    {
        if (line is not null)
        {
            _lines.Writer.TryWrite(line);
        }
    }
}
