using Cohesity.Generator.Inputs;
using Xunit;

namespace Cohesity.Generator.Tests.Inputs;

/// <summary>The three build properties, and what stands in for them.</summary>
public sealed class BuildPropertiesReaderTests
{
    [Fact]
    public void Nothing_set_means_the_defaults() =>
        Assert.Equal(new BuildProperties("", null, true), BuildPropertiesReader.Read(FakeConfigOptions.OfProperties()));

    [Fact]
    public void All_are_read() =>
        Assert.Equal(
            new BuildProperties("Contoso", "Contoso.Support", false),
            BuildPropertiesReader.Read(FakeConfigOptions.OfProperties(("RootNamespace", "Contoso"), ("OpenApiSupportNamespace", " Contoso.Support"), ("OpenApiPolyfills", "False"))));

    [Fact]
    public void PolySharp_in_the_project_switches_polyfills_off_unless_the_project_says_otherwise()
    {
        Assert.False(BuildPropertiesReader.Read(FakeConfigOptions.OfProperties(("PolySharpIncludeGeneratedTypes", ""))).Polyfills);
        Assert.True(BuildPropertiesReader.Read(FakeConfigOptions.OfProperties(("PolySharpIncludeGeneratedTypes", ""), ("OpenApiPolyfills", "true"))).Polyfills);
    }

    [Fact]
    public void A_wrong_flag_is_kept_for_the_problem_and_counts_as_the_default() =>
        Assert.Equal(
            new BuildProperties("", null, true) { RefusedPolyfills = "nope" },
            BuildPropertiesReader.Read(FakeConfigOptions.OfProperties(("OpenApiPolyfills", "nope"))));
}
