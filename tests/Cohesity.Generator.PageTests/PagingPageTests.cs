using System;
using System.Linq;
using System.Text.RegularExpressions;
using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.PageTests;

/// <summary>The overlay of the page on paging does what the page says.</summary>
public sealed partial class PagingPageTests
{
    [Fact]
    public void Its_overlay_is_applied()
    {
        PageFile page = PageFile.All.Single(page => page.Name.EndsWith("/paging.md", StringComparison.Ordinal));
        GeneratorRun run = GeneratorRunner.Run(GeneratorInput.Of(
            SpecText.Client("shop.yaml", page.Document).With("OpenApiPaging", "declared"),
            new SpecText("pages.overlay.yaml", Overlay().Match(page.Text).Groups[1].Value).With("OpenApiOverlayOf", "TestClient"))).WithoutDiagnostics();

        Assert.Contains("ListOrdersAsPagesAsync", run.File("OrdersApi.g.cs"), StringComparison.Ordinal);
    }

    [GeneratedRegex("(?ms)^```yaml\n(overlay:.*?)^```")]
    private static partial Regex Overlay();
}
