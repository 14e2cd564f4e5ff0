using System;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Cohesity.Generator.Tests.Infrastructure.Tests;

/// <summary>Holds the runs at the floor and at the newest Roslyn to what they claim to be.</summary>
public sealed class RoslynVersionTests
{
    [Fact]
    public void The_compiler_is_the_one_that_the_build_asked_for() => Assert.Equal(
        Version.Parse(ProjectMetadata.Value("RoslynVersion")),
        new Version(typeof(CSharpCompilation).Assembly.GetName().Version!.ToString(fieldCount: 3)));
}
