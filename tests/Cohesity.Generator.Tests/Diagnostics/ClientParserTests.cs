using System;
using System.Threading;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Inputs;
using Cohesity.Generator.Model;
using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Diagnostics;

/// <summary>What leaves the parser, whatever happens in it.</summary>
public sealed class ClientParserTests
{
    // Options that are not there are a bug, so they stand for any other.
    private static readonly SpecFile Broken = new(new DocumentFile("a.yaml", SampleDocuments.Pets), default, default, null!);

    [Fact]
    public void An_exception_is_a_problem_at_the_start_of_the_document()
    {
        Result<ClientSpec> result = ClientParser.Parse(new Result<SpecFile>(Broken, default), TestContext.Current.CancellationToken);

        Problem problem = Assert.Single(result.Problems);
        Assert.Null(result.Value);
        Assert.Equal(ProblemIds.InternalError, problem.Id);
        Assert.Equal(new ProblemLocation("a.yaml", 0, 0, 0, 0), problem.Location);
        Assert.Contains(nameof(NullReferenceException), problem.Arguments[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Cancellation_is_none_of_its_business() => Assert.ThrowsAny<OperationCanceledException>(
        () => ClientParser.Parse(new Result<SpecFile>(Broken, default), new CancellationToken(canceled: true)));
}
