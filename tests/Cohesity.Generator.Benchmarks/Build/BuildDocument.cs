using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;

namespace Cohesity.Generator.Benchmarks.Build;

/// <summary>A document whose client is measured.</summary>
/// <param name="Name">What tables call it.</param>
/// <param name="Location">Its path in the corpus, or in the repository.</param>
/// <param name="Client">The namespace of its client, and the stem of the client's name.</param>
/// <param name="IsTimed">Whether the generator, the compiler and whole builds are timed with it; otherwise only the sizes of what is emitted are taken.</param>
/// <param name="LeftOut">The paths that Kiota is not asked for, because its code for them does not compile; null for none.</param>
internal sealed record BuildDocument(string Name, string Location, string Client, bool IsTimed, string? LeftOut = null)
{
    /// <summary>The Cohesity accessTokens fragment, of two operations.</summary>
    public static BuildDocument Fragment { get; } = new("fragment", "specs/access-tokens.yaml", "Tokens", IsTimed: true);

    public static BuildDocument Cohesity { get; } = new("Cohesity v1", "cohesity/v1-2018-06.swagger2.yaml", "Cohesity", IsTimed: true);

    /// <summary>GitHub's REST API. One of its paths has two parameters in one segment, for which Kiota's code is no C#.</summary>
    public static BuildDocument GitHub { get; } = new("GitHub", "real/github-rest.json", "GitHub", IsTimed: true, "**/compare/**");

    public static BuildDocument Kubernetes { get; } = new("Kubernetes", "real/kubernetes.json", "Kubernetes", IsTimed: false);

    public static BuildDocument Stripe { get; } = new("Stripe", "real/stripe.yaml", "Stripe", IsTimed: false);

    public static IReadOnlyList<BuildDocument> All { get; } =
    [
        Fragment,
        new("Gitea", "real/gitea.yaml", "Gitea", IsTimed: true),
        Cohesity,
        GitHub,
        Kubernetes,
        Stripe,
    ];

    public static string RepositoryRoot => Metadata("RepositoryRoot");

    public string FilePath => Path.GetFullPath(Path.Combine(RepositoryRoot, Location.StartsWith("specs/", StringComparison.Ordinal) ? Location : "../shared/corpus/" + Location));

    /// <summary>What the project file says.</summary>
    public static string Metadata(string key) => typeof(BuildDocument).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
