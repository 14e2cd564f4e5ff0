using Microsoft.CodeAnalysis;

namespace Cohesity.Generator.Tests.Infrastructure.Tests;

/// <summary>A generator that adds one file whatever comes in.</summary>
internal sealed class FixedGenerator(string text) : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterPostInitializationOutput(output => output.AddSource("Fixed.g.cs", text));
}
