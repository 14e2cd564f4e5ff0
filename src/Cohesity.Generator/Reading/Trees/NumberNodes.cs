using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cohesity.Generator.Reading.Trees;

/// <summary>Makes number nodes that keep the text they were written with: <c>1.0</c> stays <c>1.0</c>, and a number that no .NET type holds is still one. The same few numbers come up all the time, so each text is parsed once.</summary>
internal sealed class NumberNodes
{
    private readonly Dictionary<string, JsonElement> _elements = new();

    /// <param name="text">A number by the grammar of JSON.</param>
    public JsonValue Create(string text)
    {
        if (!_elements.TryGetValue(text, out JsonElement element))
        {
            using JsonDocument document = JsonDocument.Parse(text);
            element = document.RootElement.Clone();
            _elements.Add(text, element);
        }

        return JsonValue.Create(element)!;
    }
}
