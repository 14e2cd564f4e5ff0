using System;
using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;

namespace Cohesity.Quickstart;

/// <summary>The entry point: connects the application to the console.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] arguments)
    {
        using var interrupted = new CancellationTokenSource();
        using PosixSignalRegistration registration = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
        {
            // The first Ctrl+C lets the running call end; a second one ends a program that hangs.
            signal.Cancel = !interrupted.IsCancellationRequested;
            interrupted.Cancel();
        });

        return await new Application(Console.Out, Console.Error, PasswordPrompt.Read)
            .RunAsync(arguments, interrupted.Token)
            .ConfigureAwait(false);
    }
}
