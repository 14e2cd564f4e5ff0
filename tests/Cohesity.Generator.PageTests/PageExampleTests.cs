using System;
using System.Linq;
using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.PageTests;

/// <summary>What the pages show can be pasted.</summary>
public sealed class PageExampleTests
{
    public static TheoryData<string> Examples => [.. PageExample.All.Where(example => !example.IsTestClass).Select(example => example.ToString())];

    [Theory]
    [MemberData(nameof(Examples))]
    public void It_compiles_as_it_stands(string example) =>
        CompilationAssert.Compiles(GeneratorRunner.Run(PageExample.All.Single(one => one.ToString() == example).Input()));

    [Fact]
    public void The_first_one_is_the_call_that_the_project_exists_for()
    {
        string first = PageExample.All.First(example => example.Page == "README.md").Code;

        Assert.Contains("client.AccessTokens.GenerateAccessTokenAsync(", first, StringComparison.Ordinal);
        Assert.Contains("catch (ApiException<RequestError> ", first, StringComparison.Ordinal);
    }
}
