using System;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Reflection;
using System.Runtime.Loader;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NJsonSchema.CodeGeneration.CSharp;
using NSwag;
using NSwag.CodeGeneration.CSharp;

namespace Cohesity.Generator.Benchmarks.Http;

/// <summary>Makes NSwag's client of the same document, and compiles it: nothing of it is checked in.</summary>
internal static class NSwagCompiler
{
    /// <summary>The namespace of what NSwag makes.</summary>
    public const string Namespace = "Cohesity.Generator.Benchmarks.NSwag";

    // What holds a list of a oneOf, of which NSwag makes code that does not compile.
    private static readonly string[] Unsupported = ["Workload", "WorkloadSpec", "GroupStep", "Step"];

    private static readonly Lazy<Task<Assembly>> Compiled = new(CompileAsync);

    /// <summary>The assembly, which is made once.</summary>
    public static Task<Assembly> Assembly => Compiled.Value;

    /// <summary>Gives what makes the client's calls.</summary>
    public static async Task<Func<HttpClient, Uri, IHttpCalls>> CallsAsync()
    {
        Type calls = (await Assembly).GetType(Namespace + ".NSwagCalls", throwOnError: true)!;
        return (httpClient, address) => (IHttpCalls)Activator.CreateInstance(calls, httpClient, address)!;
    }

    private static async Task<Assembly> CompileAsync()
    {
        OpenApiDocument document = await OpenApiYamlDocument.FromYamlAsync(Resource("shapes.yaml"));
        document.Paths.Remove("/workloads");
        foreach (string schema in Unsupported)
        {
            document.Components.Schemas.Remove(schema);
        }

        var settings = new CSharpClientGeneratorSettings
        {
            ClassName = "NSwagClient",
            UseBaseUrl = false,
            CSharpGeneratorSettings = { Namespace = Namespace, JsonLibrary = CSharpJsonLibrary.SystemTextJson },
        };
        string client = new CSharpClientGenerator(document, settings).GenerateFile();
        string[] trusted = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        CSharpCompilation compilation = CSharpCompilation.Create(
            Namespace,
            [CSharpSyntaxTree.ParseText(client), CSharpSyntaxTree.ParseText(Resource("NSwagCalls.txt"))],
            trusted.Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
        using var image = new MemoryStream();
        Microsoft.CodeAnalysis.Emit.EmitResult result = compilation.Emit(image);
        if (!result.Success)
        {
            throw new InvalidOperationException("NSwag's client does not compile: " + string.Join(Environment.NewLine, result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        }

        image.Position = 0;
        return AssemblyLoadContext.Default.LoadFromStream(image);
    }

    private static string Resource(string name)
    {
        using Stream stream = typeof(NSwagCompiler).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
