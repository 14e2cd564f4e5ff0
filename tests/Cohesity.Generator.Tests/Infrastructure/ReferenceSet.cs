namespace Cohesity.Generator.Tests.Infrastructure;

/// <summary>What a consumer compiles against.</summary>
public enum ReferenceSet
{
    Net100,

    /// <summary>.NET 10 with ASP.NET Core.</summary>
    AspNetCore,

    /// <summary>.NET 10 with Microsoft.Extensions.Http.Resilience and what that brings: services, configuration, options, and IHttpClientFactory.</summary>
    Extensions,

    Net80,

    /// <summary>The same in a compilation for which nobody defined the symbols of the SDK.</summary>
    Net80WithoutSymbols,
}
