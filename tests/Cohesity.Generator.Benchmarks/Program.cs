using System;
using System.Globalization;
using BenchmarkDotNet.Running;
using Cohesity.Generator.Benchmarks;
using Cohesity.Generator.Benchmarks.Http;

// json [rounds]: the ratios of reading and writing JSON, all sides in turn in this process. http [rounds]: the same for whole calls. Everything else goes to BenchmarkDotNet.
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

BenchmarkSwitcher.FromAssembly(typeof(JsonBenchmarks).Assembly).Run(args);
