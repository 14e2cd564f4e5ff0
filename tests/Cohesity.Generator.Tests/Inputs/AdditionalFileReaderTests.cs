using System;
using System.IO;
using System.Threading;
using Cohesity.Generator.Inputs;
using Xunit;

namespace Cohesity.Generator.Tests.Inputs;

/// <summary>Files that did not opt in cost nothing; those that did arrive whole.</summary>
public sealed class AdditionalFileReaderTests
{
    [Theory]
    [InlineData("OpenApiNamespace", "Contoso")]
    [InlineData("OpenApiClient", "")]
    [InlineData("OpenApiClient", "  ")]
    [InlineData("OpenApiClient", "false")]
    [InlineData("OpenApiClient", "False")]
    public void A_file_that_did_not_opt_in_is_nothing_and_is_not_read(string name, string value)
    {
        var text = new FakeAdditionalText("a.yaml", () => "x");

        Assert.Null(AdditionalFileReader.Read(text, FakeConfigOptions.OfMetadata((name, value)), TestContext.Current.CancellationToken));
        Assert.Equal(0, text.Reads);
    }

    [Theory]
    [InlineData("OpenApiClient", "true")]
    [InlineData("OpenApiClient", "maybe")]
    [InlineData("OpenApiPartOf", "*")]
    [InlineData("OpenApiOverlayOf", "A|B")]
    public void Each_role_opts_a_file_in(string name, string value)
    {
        var text = new FakeAdditionalText("/x/a.yaml", () => "openapi: 3.0.0\r\n");

        AdditionalFileInput? input = AdditionalFileReader.Read(text, FakeConfigOptions.OfMetadata((name, value)), TestContext.Current.CancellationToken);

        Assert.NotNull(input);
        Assert.Equal("/x/a.yaml", input.Path);
        Assert.Equal("openapi: 3.0.0\r\n", input.Text?.ToString());
        Assert.Equal(1, text.Reads);
    }

    [Fact]
    public void Names_are_compared_without_case_and_values_are_trimmed()
    {
        FakeConfigOptions options = FakeConfigOptions.OfMetadata(("openapiclient", " TRUE "), ("OPENAPINAMESPACE", "\tContoso "), ("OpenApiReading", "   "));

        AdditionalFileInput? input = AdditionalFileReader.Read(new FakeAdditionalText("a.yaml", () => ""), options, TestContext.Current.CancellationToken);

        Assert.Equal(new FileMetadata(Client: "TRUE", Namespace: "Contoso"), input?.Metadata);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_an_input_without_text()
    {
        FakeConfigOptions options = FakeConfigOptions.OfMetadata(("OpenApiClient", "true"));
        CancellationToken token = TestContext.Current.CancellationToken;

        Assert.Null(AdditionalFileReader.Read(new FakeAdditionalText("a", () => null), options, token)!.Text);
        Assert.Null(AdditionalFileReader.Read(new FakeAdditionalText("a", () => throw new IOException("gone")), options, token)!.Text);
        Assert.Null(AdditionalFileReader.Read(new FakeAdditionalText("a", () => throw new UnauthorizedAccessException()), options, token)!.Text);
    }

    [Fact]
    public void Cancellation_leaves()
    {
        FakeConfigOptions options = FakeConfigOptions.OfMetadata(("OpenApiClient", "true"));

        Assert.Throws<OperationCanceledException>(() => AdditionalFileReader.Read(new FakeAdditionalText("a", () => ""), options, new CancellationToken(canceled: true)));
    }

    [Fact]
    public void Equal_files_are_equal_values()
    {
        FakeConfigOptions options = FakeConfigOptions.OfMetadata(("OpenApiClient", "true"), ("OpenApiIncludeTags", "a|b"));
        AdditionalFileInput? Read(string content) => AdditionalFileReader.Read(new FakeAdditionalText("a", () => content), options, TestContext.Current.CancellationToken);

        Assert.Equal(Read("x"), Read("x"));
        Assert.NotEqual(Read("x"), Read("y"));
    }
}
