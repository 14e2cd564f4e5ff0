using Cohesity.Generator.Common;

namespace Cohesity.Generator.Inputs;

/// <summary>What emission needs to know of the compilation, combined after reading so that a C# edit never reads a document again.</summary>
/// <param name="LanguageVersion">The effective C# version as major × 100 + minor: 1100 is C# 11.</param>
/// <param name="JsonVersion">The referenced System.Text.Json, major and minor as above, or 0 when there is none.</param>
/// <param name="IsModern">Whether the framework is .NET 8 or later: what is emitted uses all that it has, <c>DateOnly</c> and <c>TimeOnly</c> among it. Symbols of the compilation do not count.</param>
/// <param name="HasAsyncEnumerable">Whether <c>IAsyncEnumerable&lt;T&gt;</c> exists.</param>
/// <param name="HasHttpClientFactory">Whether Microsoft.Extensions.Http is referenced.</param>
/// <param name="MissingPolyfills">Metadata names of the compiler-only attributes that the compilation has none of and that <c>OpenApiPolyfills</c> lets us emit, in ordinal order.</param>
internal sealed record CompilationFacts(
    int LanguageVersion,
    int JsonVersion,
    bool IsModern,
    bool HasAsyncEnumerable,
    bool HasHttpClientFactory,
    EquatableArray<string> MissingPolyfills)
{
    /// <summary>Whether <c>System.Net.Http.HttpClient</c> exists; on .NET Framework a project must ask for it.</summary>
    public bool HasHttpClient { get; init; } = true;

    /// <summary>Whether this run of the compiler writes surface files and emits no clients.</summary>
    public bool WritesSurface { get; init; }

    /// <summary>Whether <c>Microsoft.Extensions.Configuration.IConfiguration</c> exists; asked for only beside <see cref="HasHttpClientFactory"/>.</summary>
    public bool HasConfiguration { get; init; }

    /// <summary>Whether ASP.NET Core's endpoint routing is referenced.</summary>
    public bool HasEndpointRouting { get; init; }

    /// <summary>Whether services can have keys (Microsoft.Extensions.DependencyInjection 8 and later); asked for only beside <see cref="HasHttpClientFactory"/>.</summary>
    public bool HasKeyedServices { get; init; }

    /// <summary>Whether options can be validated when an application starts (Microsoft.Extensions.Options 8 and later, or Microsoft.Extensions.Hosting 6); asked for only beside <see cref="HasConfiguration"/>.</summary>
    public bool HasStartValidation { get; init; }
}
