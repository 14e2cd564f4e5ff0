using System;
using System.Globalization;
using BenchmarkDotNet.Running;
using Cohesity.Generator.Benchmarks;
using Cohesity.Generator.Benchmarks.Aot;
using Cohesity.Generator.Benchmarks.Build;
using Cohesity.Generator.Benchmarks.Http;

// json [rounds]: the ratios of reading and writing JSON, all sides in turn in this process. http [rounds]: the same for whole calls. build [rounds] [picture.svg]: what emitted code costs a build. surface [rounds] [processes]: what the comparison with a surface file costs the generator. aot [rounds]: what emitted code costs a program that is compiled ahead of time. Everything else goes to BenchmarkDotNet.
if (args is ["json", ..])
{
    int rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 60;
    JsonRatios.Print(new InterleavedRounds(rounds), Console.Out);
    return;
}

if (args is ["http", ..])
{
    int rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 60;
    await HttpRatios.PrintAsync(new InterleavedRounds(rounds), Console.Out);
    return;
}

if (args is ["build", ..])
{
    int rounds = 5;
    if (args.Length > 3 || (args.Length > 1 && !int.TryParse(args[1], NumberStyles.None, CultureInfo.InvariantCulture, out rounds)) || rounds == 0)
    {
        Console.Error.WriteLine("Usage: build [rounds, a number of at least 1] [file of a picture.svg]");
        Environment.ExitCode = 2;
        return;
    }

    try
    {
        BuildCosts.Print(rounds, args.Length > 2 ? args[2] : null, Console.Out, Console.Error);
    }
    catch (InvalidOperationException exception)
    {
        // What does not generate, compile or build says so itself.
        Console.Error.WriteLine(exception.InnerException is { } inner ? $"{exception.Message} {inner}" : exception.Message);
        Environment.ExitCode = 1;
    }

    return;
}

if (args is ["surface", ..])
{
    int rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 20;
    int processes = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 6;
    try
    {
        SurfaceCosts.Print(processes, rounds, Console.Out, Console.Error);
    }
    catch (InvalidOperationException exception)
    {
        Console.Error.WriteLine(exception.Message);
        Environment.ExitCode = 1;
    }

    return;
}

if (args is ["surface-process", _])
{
    SurfaceCosts.Measure(int.Parse(args[1], CultureInfo.InvariantCulture), Console.Out, Console.Error);
    return;
}

if (args is ["aot", ..])
{
    int rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 40;
    try
    {
        AotCosts.Print(rounds, Console.Out, Console.Error);
    }
    catch (InvalidOperationException exception)
    {
        Console.Error.WriteLine(exception.Message);
        Environment.ExitCode = 1;
    }

    return;
}

BenchmarkSwitcher.FromAssembly(typeof(JsonBenchmarks).Assembly).Run(args);
