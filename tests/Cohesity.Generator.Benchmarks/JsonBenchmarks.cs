using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;

namespace Cohesity.Generator.Benchmarks;

/// <summary>The same work under BenchmarkDotNet, for one look at one side in depth; ratios come from <see cref="JsonRatios"/>.</summary>
[MemoryDiagnoser]
public class JsonBenchmarks
{
    private IJsonCase _document = null!;

    [ParamsSource(nameof(Names))]
    public string Document { get; set; } = "";

    public static IEnumerable<string> Names => JsonCases.All.Select(document => document.Name);

    [GlobalSetup]
    public void Find() => _document = JsonCases.All.Single(document => document.Name == Document);

    [Benchmark]
    public object? GeneratedReads() => _document.GeneratedReads();

    [Benchmark(Baseline = true)]
    public object? SourceGeneratedReads() => _document.SourceGeneratedReads();

    [Benchmark]
    public object? ReflectionReads() => _document.ReflectionReads();

    [Benchmark]
    public object? NSwagReads() => _document.NSwagReads();

    [Benchmark]
    public object GeneratedWrites() => _document.GeneratedWrites();

    [Benchmark]
    public object SourceGeneratedWrites() => _document.SourceGeneratedWrites();

    [Benchmark]
    public object ReflectionWrites() => _document.ReflectionWrites();

    [Benchmark]
    public object NSwagWrites() => _document.NSwagWrites();
}
