using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Cohesity.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Cohesity.Generator.PageTests;

/// <summary>The test class of the page on testing compiles, and its tests pass.</summary>
public sealed class TestingPageTests
{
    [Fact]
    public async Task Its_test_class_passes()
    {
        string page = File.ReadAllText(Path.Combine(ProjectMetadata.RepositoryRoot, "src", "Cohesity.Generator", "docs", "testing.md")).ReplaceLineEndings("\n");
        string source = Regex.Match(page, "(?ms)^```csharp\n(using System.*?)^```").Groups[1].Value;
        string document = File.ReadAllText(Path.Combine(ProjectMetadata.RepositoryRoot, "specs", "access-tokens.yaml"));
        SpecText client = SpecText.Client("access-tokens.yaml", document).With("OpenApiNamespace", "Cohesity").With("OpenApiClientName", "CohesityClient").With("OpenApiFake", "true");
        GeneratorRun run = GeneratorRunner.Run(GeneratorInput.Of(client).WithSource("Consumer.cs", "#pragma warning disable CS1591\n" + source)).WithoutDiagnostics();
        CSharpCompilation compilation = CompilationAssert.Create(
            run.Input,
            SupportAssembly.Friend,
            run.Input.Sources.Concat(run.Files),
            new[] { typeof(FactAttribute), typeof(Assert) }.Select(type => MetadataReference.CreateFromFile(type.Assembly.Location)));
        using var image = new MemoryStream();

        // As the SDK has it: xunit's assemblies are made for an older framework.
        CSharpCompilationOptions options = compilation.Options.WithSpecificDiagnosticOptions(compilation.Options.SpecificDiagnosticOptions.SetItem("CS1701", ReportDiagnostic.Suppress));
        CompilationAssert.Emits(run.Input, compilation.WithOptions(options), image);

        Type tests = Assembly.Load(image.ToArray()).GetType("GreeterTests", throwOnError: true)!;
        List<MethodInfo> facts = [.. tests.GetMethods().Where(method => method.IsDefined(typeof(FactAttribute)))];
        Assert.Equal(5, facts.Count);
        foreach (MethodInfo fact in facts)
        {
            using var instance = (IDisposable)Activator.CreateInstance(tests)!;
            await (Task)fact.Invoke(instance, null)!;
        }
    }
}
