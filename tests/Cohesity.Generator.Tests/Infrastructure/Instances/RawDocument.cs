using System.Text.Json;
using System.Text.Json.Nodes;
using Cohesity.Generator.Inputs;
using Cohesity.Generator.Reading.Places;
using Cohesity.Generator.Reading.Trees;
using Xunit;

namespace Cohesity.Generator.Tests.Infrastructure.Instances;

/// <summary>A document as nodes, before anything has been made of it.</summary>
internal static class RawDocument
{
    /// <summary>Reads JSON or YAML; null when the text is neither, or no object.</summary>
    public static JsonObject? Read(string path, string text)
    {
        SourceTree? tree = TreeReader.Read(new DocumentFile(path, text), new ProblemSink(), TestContext.Current.CancellationToken);

        // Through text, so that every scalar is a plain JSON value whatever the file was.
        var options = new JsonSerializerOptions { MaxDepth = 1000 };
        return tree?.Node is JsonObject root ? JsonNode.Parse(root.ToJsonString(options), documentOptions: new JsonDocumentOptions { MaxDepth = 1000 }) as JsonObject : null;
    }
}
