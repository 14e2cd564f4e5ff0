using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Cohesity.Generator.Tests.Inputs;

/// <summary>What is known of a consumer, and who is turned away.</summary>
public sealed class CompilationFactsReaderTests
{
    private const string ExternalInit = "System.Runtime.CompilerServices.IsExternalInit";

    // A framework as old as .NET Standard 2.0 in all that is asked for, and nothing else.
    private const string OldCore = """
        namespace System
        {
            public class Object { }
            public abstract class ValueType { }
            public struct Void { }
            public struct Boolean { }
            public struct Int32 { }
            public class String { }
            public class Attribute { }
        }
        """;

    private static readonly BuildProperties Properties = new("", null, true);

    [Fact]
    public void A_current_framework_has_everything() =>
        Assert.Equal(
            new CompilationFacts(1200, Environment.Version.Major * 100, true, true, false, default),
            Read(Compile("", RunningFramework.References)));

    [Theory]
    [InlineData("8.0.0.0", 800)]
    [InlineData("6.0.0.0", 600)]
    [InlineData("12.1.3.4", 1201)]
    public void The_version_of_the_json_library_is_that_of_its_assembly(string version, int expected)
    {
        MetadataReference core = OldFramework();
        const string Attribute = "namespace System.Reflection { public class AssemblyVersionAttribute : System.Attribute { public AssemblyVersionAttribute(string version) { } } }";

        Assert.Equal(expected, Read(Compile("", [core, Library("System.Text.Json", $"[assembly: System.Reflection.AssemblyVersion(\"{version}\")] " + Attribute, core)])).JsonVersion);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp1, 100)]
    [InlineData(LanguageVersion.CSharp7, 700)]
    [InlineData(LanguageVersion.CSharp7_3, 703)]
    [InlineData(LanguageVersion.CSharp8, 800)]
    [InlineData(LanguageVersion.CSharp11, 1100)]
    public void The_language_version_is_counted_evenly(LanguageVersion version, int expected) =>
        Assert.Equal(expected, Read(Compile("", RunningFramework.References, version)).LanguageVersion);

    [Theory]
    [InlineData(LanguageVersion.Latest)]
    [InlineData(LanguageVersion.LatestMajor)]
    [InlineData(LanguageVersion.Default)]
    public void The_language_version_is_the_effective_one(LanguageVersion version) =>
        Assert.Equal((int)version.MapSpecifiedToEffectiveVersion(), Read(Compile("", RunningFramework.References, version)).LanguageVersion);

    [Fact]
    public void A_preview_is_later_than_all() => Assert.True(Read(Compile("", RunningFramework.References, LanguageVersion.Preview)).LanguageVersion > 1200);

    [Fact]
    public void An_old_framework_has_nothing()
    {
        CompilationFacts facts = Read(Compile("", [OldFramework()]));

        Assert.Equal(new CompilationFacts(1200, 0, false, false, false, CompilationFactsReader.CompilerOnlyAttributes) { HasHttpClient = false }, facts);
        Assert.Equal(facts.MissingPolyfills.OrderBy(name => name, StringComparer.Ordinal), facts.MissingPolyfills);
    }

    [Fact]
    public void Polyfills_can_be_switched_off() =>
        Assert.Empty(CompilationFactsReader.Read(Compile("", [OldFramework()]), Properties with { Polyfills = false }).MissingPolyfills);

    [Fact]
    public void The_projects_own_polyfill_is_enough() =>
        Assert.DoesNotContain(ExternalInit, Read(Compile(Polyfill(), [OldFramework()])).MissingPolyfills);

    [Fact]
    public void A_polyfill_of_a_reference_counts_when_it_can_be_named()
    {
        MetadataReference core = OldFramework();

        Assert.DoesNotContain(ExternalInit, Missing(Library("lib", Polyfill("public"), core)));
        Assert.Contains(ExternalInit, Missing(Library("lib", Polyfill("internal"), core)));
        Assert.Contains(ExternalInit, Missing(Library("one", Polyfill("public"), core), Library("two", Polyfill("public"), core)));

        IEnumerable<string> Missing(params MetadataReference[] references) => Read(Compile("", [core, .. references])).MissingPolyfills;
    }

    [Fact]
    public void A_friends_polyfill_counts_unless_it_is_embedded()
    {
        const string Friend = """[assembly: System.Runtime.CompilerServices.InternalsVisibleTo("consumer")] """;
        const string Attributes = """
            namespace System.Runtime.CompilerServices { internal class InternalsVisibleToAttribute : System.Attribute { public InternalsVisibleToAttribute(string name) { } } }
            namespace Microsoft.CodeAnalysis { internal sealed class EmbeddedAttribute : System.Attribute { } }
            """;
        MetadataReference core = OldFramework();

        Assert.DoesNotContain(ExternalInit, Missing(Polyfill("internal")));
        Assert.Contains(ExternalInit, Missing(Polyfill("[Microsoft.CodeAnalysis.Embedded] internal")));

        IEnumerable<string> Missing(string polyfill) => Read(Compile("", [core, Library("lib", Friend + Attributes + polyfill, core)])).MissingPolyfills;
    }

    [Fact]
    public void The_client_factory_is_found()
    {
        MetadataReference http = Library("Microsoft.Extensions.Http", "namespace Microsoft.Extensions.DependencyInjection { public static class HttpClientFactoryServiceCollectionExtensions { } }", [.. RunningFramework.References]);

        Assert.True(Read(Compile("", [.. RunningFramework.References, http])).HasHttpClientFactory);
    }

    /// <summary>It is in Microsoft.Extensions.Options from version 8 on, before that in Microsoft.Extensions.Hosting. Where both have it, the compiler could not choose.</summary>
    [Theory]
    [InlineData(true, true, "Microsoft.Extensions.Options")]
    [InlineData(true, true, "Microsoft.Extensions.Hosting")]
    [InlineData(false, true)]
    [InlineData(false, true, "Microsoft.Extensions.Options", "Microsoft.Extensions.Hosting")]
    [InlineData(false, false, "Microsoft.Extensions.Options")]
    public void Validation_at_the_start_is_found_beside_the_client_factory(bool expected, bool hasFactory, params string[] assemblies)
    {
        MetadataReference[] core = [.. RunningFramework.References];
        const string Configuration = "namespace Microsoft.Extensions.Configuration { public interface IConfiguration { } }";
        const string Validation = "namespace Microsoft.Extensions.DependencyInjection { public static class OptionsBuilderExtensions { } }";
        IEnumerable<MetadataReference> references = assemblies.Select(assembly => Library(assembly, Validation, core))
            .Append(Library(hasFactory ? "Microsoft.Extensions.Http" : "Another", Configuration, core));

        Assert.Equal(expected, Read(Compile("", [.. core, .. references])).HasStartValidation);
    }

    [Fact]
    public void A_consumer_that_can_use_the_output_is_not_turned_away()
    {
        CompilationFacts least = new(1100, 800, false, false, false, default);

        Assert.Empty(ConsumerRequirements.Check(least));
        Assert.Empty(ConsumerRequirements.Check(least with { LanguageVersion = int.MaxValue - 1, JsonVersion = 1100 }));
    }

    [Fact]
    public void Each_lack_has_its_own_error()
    {
        CompilationFacts facts = new(703, 600, false, false, false, default) { HasHttpClient = false };

        Assert.Equal(["CGEN0004 7.3", "CGEN0005 6.0", "CGEN0008 "], ConsumerRequirements.Check(facts).Select(problem => $"{problem.Id} {string.Join("|", problem.Arguments)}"));
        Assert.Equal(["none"], ConsumerRequirements.Check(new CompilationFacts(1100, 0, true, true, true, default)).Single().Arguments);
    }

    private static CompilationFacts Read(CSharpCompilation compilation) => CompilationFactsReader.Read(compilation, Properties);

    private static string Polyfill(string modifiers = "internal") => $$"""namespace System.Runtime.CompilerServices { {{modifiers}} static class IsExternalInit { } }""";

    private static CompilationReference OldFramework() => Library("OldCore", OldCore);

    private static CompilationReference Library(string name, string source, params MetadataReference[] references) =>
        CSharpCompilation.Create(name, [CSharpSyntaxTree.ParseText(source)], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).ToMetadataReference();

    private static CSharpCompilation Compile(string source, IEnumerable<MetadataReference> references, LanguageVersion version = LanguageVersion.CSharp12) =>
        CSharpCompilation.Create("consumer", [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(version))], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
}
