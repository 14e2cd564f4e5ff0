using System.Collections.Generic;
using Cohesity.Generator.Benchmarks.Generated;
using Cohesity.Generator.Benchmarks.Generated.OpenApiRuntime;
using Cohesity.Generator.Benchmarks.Plain;

namespace Cohesity.Generator.Benchmarks;

/// <summary>The documents of the benchmarks.</summary>
/// <remarks>
/// The plain types do less than the generated ones, and never more: they forget members that nobody declared, which generated types that travel both ways keep; they do not tell a null from a member that is absent; they take no number
/// from a string; and the kinds of a step have no property for the discriminator, since System.Text.Json allows none beside its own. So the ratios are what these come on top of, not what is left without them. Enums are plain strings
/// on their side: the closed enums of C# would refuse what a server adds.
/// </remarks>
internal static class JsonCases
{
    public static IReadOnlyList<IJsonCase> All { get; } =
    [
        new JsonCase<AccessToken, AccessToken.JsonCodec, PlainAccessToken>(
            "token", SampleDocument.Single("token"), PlainContext.Default.PlainAccessToken, NSwagJson.Find(nameof(AccessToken), isList: false)),
        new JsonCase<List<Machine>, JsonListCodec<Machine, Machine.JsonCodec>, List<PlainMachine>>(
            "flat", SampleDocument.List("machine", 30), PlainContext.Default.ListPlainMachine, NSwagJson.Find(nameof(Machine), isList: true)),
        new JsonCase<List<Repository>, JsonListCodec<Repository, Repository.JsonCodec>, List<PlainRepository>>(
            "wide", SampleDocument.List("repository", 30), PlainContext.Default.ListPlainRepository, NSwagJson.Find(nameof(Repository), isList: true)),
        new JsonCase<List<Workload>, JsonListCodec<Workload, Workload.JsonCodec>, List<PlainWorkload>>(
            "deep", SampleDocument.List("workload", 10), PlainContext.Default.ListPlainWorkload, NSwagJson.Find(nameof(Workload), isList: true)),
    ];
}
