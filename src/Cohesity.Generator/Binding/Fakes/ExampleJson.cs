using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Cohesity.Generator.Binding.Fakes;

/// <summary>Examples as JSON text, at any depth.</summary>
internal static class ExampleJson
{
    private const int MaxDepth = 1000;

    private static readonly JsonSerializerOptions Options = new() { MaxDepth = MaxDepth };

    private static readonly Regex Escape = new(@"\\(u([0-9A-Fa-f]{4})|.)", RegexOptions.CultureInvariant);

    /// <summary>Reads an example.</summary>
    public static JsonNode? Read(string json) => JsonNode.Parse(json, documentOptions: new JsonDocumentOptions { MaxDepth = MaxDepth });

    /// <summary>Writes an example with its characters as they stand in the document. The encoder that does so is of an assembly that not every host of the compiler has.</summary>
    public static string Write(JsonNode? example) => example is null ? "null" : Escape.Replace(example.ToJsonString(Options), match => match.Groups[2].Success ? Character(match) : match.Value);

    private static string Character(Match match)
    {
        char character = (char)int.Parse(match.Groups[2].Value, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return character == '"' ? "\\\"" : character < ' ' || character == '\\' ? match.Value : character.ToString();
    }
}
