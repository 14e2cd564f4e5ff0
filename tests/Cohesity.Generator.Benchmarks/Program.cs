using System;
using System.Globalization;
using BenchmarkDotNet.Running;
using Cohesity.Generator.Benchmarks;

// json [rounds]: the ratios of reading and writing JSON, both sides in turn in this process. Everything else goes to BenchmarkDotNet.
if (args is ["json", ..])
{
    int rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 60;
    JsonRatios.Print(new InterleavedRounds(rounds), Console.Out);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(JsonBenchmarks).Assembly).Run(args);
