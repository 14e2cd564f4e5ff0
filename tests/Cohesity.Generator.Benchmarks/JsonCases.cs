using System.Collections.Generic;
using Cohesity.Generator.Benchmarks.Generated;
using Cohesity.Generator.Benchmarks.Plain;

namespace Cohesity.Generator.Benchmarks;

/// <summary>The documents of the benchmarks.</summary>
internal static class JsonCases
{
    public static IReadOnlyList<IJsonCase> All { get; } =
    [
        new JsonCase<AccessToken, AccessToken.JsonCodec, PlainAccessToken>(
            "token", SampleDocument.Single("token"), PlainContext.Default.PlainAccessToken),
        new JsonCase<List<Machine>, JsonListCodec<Machine, Machine.JsonCodec>, List<PlainMachine>>(
            "flat", SampleDocument.List("machine", 30), PlainContext.Default.ListPlainMachine),
        new JsonCase<List<Repository>, JsonListCodec<Repository, Repository.JsonCodec>, List<PlainRepository>>(
            "wide", SampleDocument.List("repository", 30), PlainContext.Default.ListPlainRepository),
        new JsonCase<List<Workload>, JsonListCodec<Workload, Workload.JsonCodec>, List<PlainWorkload>>(
            "deep", SampleDocument.List("workload", 10), PlainContext.Default.ListPlainWorkload),
    ];
}
