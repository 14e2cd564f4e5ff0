using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Snapshots;

/// <summary>What the page about paging shows can be pasted.</summary>
public sealed class PagingPageTests
{
    [Fact]
    public void Its_examples_compile_with_its_document()
    {
        string[] examples = Blocks("csharp");
        Assert.NotEmpty(examples);
        GeneratorInput input = GeneratorInput.Of(SpecText.Client("shop.yaml", Document()).With("OpenApiNamespace", "Shop").With("OpenApiClientName", "ShopClient"));

        string source = $$"""
            using System;
            using System.Threading;
            using System.Threading.Tasks;
            using Shop;

            internal static class Program
            {
            {{string.Concat(examples.Select((example, index) => $$"""
                public static async Task Example{{index}}(ShopClient client, CancellationToken cancellationToken)
                {
                {{example}}
                }

                """))}}
            }
            """;

        CompilationAssert.Compiles(GeneratorRunner.Run(input.WithSource("Consumer.cs", source)).WithoutDiagnostics());
    }

    [Fact]
    public void Its_overlay_is_applied()
    {
        string overlay = Assert.Single(Blocks("yaml"), block => block.StartsWith("overlay:", StringComparison.Ordinal));
        GeneratorRun run = GeneratorRunner.Run(GeneratorInput.Of(
            SpecText.Client("shop.yaml", Document()).With("OpenApiPaging", "declared"),
            new SpecText("pages.overlay.yaml", overlay).With("OpenApiOverlayOf", "TestClient"))).WithoutDiagnostics();

        Assert.Contains("ListOrdersAsPagesAsync", run.File("OrdersApi.g.cs"), StringComparison.Ordinal);
    }

    private static string Document() => Assert.Single(Blocks("yaml"), block => block.StartsWith("openapi:", StringComparison.Ordinal));

    private static string[] Blocks(string language) =>
    [
        .. Regex.Matches(File.ReadAllText(Path.Combine(ProjectMetadata.RepositoryRoot, "src", "Cohesity.Generator", "docs", "paging.md")).ReplaceLineEndings("\n"), $"(?ms)^```{language}\n(.*?)^```")
            .Select(match => match.Groups[1].Value),
    ];
}
