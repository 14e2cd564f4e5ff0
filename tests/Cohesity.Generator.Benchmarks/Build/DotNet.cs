using System;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;

namespace Cohesity.Generator.Benchmarks.Build;

/// <summary>Runs <c>dotnet</c> in a process that knows nothing of the build that started this program, uses no compiler that is warm already, and leaves none running.</summary>
internal static class DotNet
{
    /// <summary>The program <c>dotnet</c>: the one that runs this, where it says so.</summary>
    public static string Host => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host : "dotnet";

    /// <summary>Runs <c>dotnet</c>, and gives what it writes.</summary>
    /// <exception cref="InvalidOperationException">It ended with an error.</exception>
    public static string Run(string folder, params string[] arguments) =>
        RunProgram(Host, folder, arguments);

    /// <summary>Runs another program in the same way.</summary>
    public static string RunProgram(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string inherited in start.Environment.Keys.Where(variable => variable.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(inherited);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd() + error.GetAwaiter().GetResult();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}, in {folder}, ended with {process.ExitCode}:{Environment.NewLine}{output}");
        }

        return output;
    }
}
