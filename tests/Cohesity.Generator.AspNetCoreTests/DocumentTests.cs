using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Xunit;

namespace Cohesity.Generator.AspNetCoreTests;

/// <summary>The document that the client of these tests is made from.</summary>
public sealed class DocumentTests(RunningShop shop) : IClassFixture<RunningShop>
{
    /// <summary>After a change of the server, <c>COHESITY_ACCEPT_SNAPSHOTS=1</c> writes the file anew.</summary>
    [Fact]
    public async Task It_is_what_the_server_writes()
    {
        string written = await shop.DescribeAsync();
        if (Environment.GetEnvironmentVariable("COHESITY_ACCEPT_SNAPSHOTS") == "1")
        {
            await File.WriteAllTextAsync(RunningShop.DocumentPath, written, TestContext.Current.CancellationToken);
        }

        Assert.Equal((await File.ReadAllTextAsync(RunningShop.DocumentPath, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n"), written);
    }

    /// <summary>Runs what the other classes run, and compares what arrived with what the document has.</summary>
    [Fact]
    public async Task Every_operation_is_called()
    {
        foreach (Type type in (Type[])[typeof(WeatherTests), typeof(OrderTests), typeof(FileTests), typeof(PartTests)])
        {
            foreach (MethodInfo test in type.GetMethods().Where(method => method.GetCustomAttribute<FactAttribute>() is not null))
            {
                using var calls = (IDisposable)Activator.CreateInstance(type, shop)!;
                await (Task)test.Invoke(calls, null)!;
            }
        }

        Assert.Equal(Operations().Order(StringComparer.Ordinal), shop.Called.Where(operation => !operation.Contains("/openapi/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Operations() =>
        from path in JsonNode.Parse(File.ReadAllText(RunningShop.DocumentPath))!["paths"]!.AsObject()
        from operation in path.Value!.AsObject()
        select $"{operation.Key.ToUpperInvariant()} {path.Key}";
}
