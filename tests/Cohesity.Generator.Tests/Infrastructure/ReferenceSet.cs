namespace Cohesity.Generator.Tests.Infrastructure;

/// <summary>What a consumer compiles against.</summary>
public enum ReferenceSet
{
    Net100,
    Net80,
}
