using NJsonSchema.CodeGeneration.CSharp;
using NSwag;
using NSwag.CodeGeneration.CSharp;

namespace Cohesity.Generator.Benchmarks.Build;

/// <summary>Generation by NSwag: from a document's text, as the generator gets it, to the text of the client.</summary>
internal static class NSwagGeneration
{
    public static string Generate(BuildDocument document, string json)
    {
        OpenApiDocument read = OpenApiDocument.FromJsonAsync(json).GetAwaiter().GetResult();
        var settings = new CSharpClientGeneratorSettings
        {
            ClassName = document.Client + "Client",
            CSharpGeneratorSettings = { Namespace = document.Client, JsonLibrary = CSharpJsonLibrary.SystemTextJson },
        };
        return new CSharpClientGenerator(read, settings).GenerateFile();
    }
}
