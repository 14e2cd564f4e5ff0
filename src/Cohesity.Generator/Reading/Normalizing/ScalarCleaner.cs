using System;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cohesity.Generator.Reading.Normalizing;

/// <summary>Brings scalars into the form that Microsoft.OpenApi reads. It throws on others, and the whole document would be lost.</summary>
internal static class ScalarCleaner
{
    /// <summary>The node, another in its place, or null when it is to be left out.</summary>
    /// <param name="expected">What was expected, when the node is wrong.</param>
    public static JsonNode? Clean(JsonNode? node, NodeKind kind, out string? expected)
    {
        expected = null;
        if (node is null)
        {
            return null;
        }

        if (node is not JsonValue value)
        {
            expected = kind == NodeKind.Flag ? "true or false" : kind is NodeKind.Text or NodeKind.Name or NodeKind.Url ? "text" : "a number";
            return null;
        }

        switch (kind)
        {
            case NodeKind.Name when string.IsNullOrWhiteSpace(value.ToString()):
                expected = "a name";
                return null;
            case NodeKind.Url when !Uri.TryCreate(value.ToString(), UriKind.RelativeOrAbsolute, out _):
                expected = "a URL";
                return null;
            case NodeKind.Flag when !bool.TryParse(value.ToString(), out _):
                expected = "true or false";
                return null;
            case NodeKind.Integer:
                return CleanInteger(value, ref expected);
            case NodeKind.Number when !decimal.TryParse(value.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out _):
                expected = "a number";
                return null;
            default:
                return node;
        }
    }

    private static JsonValue? CleanInteger(JsonValue value, ref string? expected)
    {
        string text = value.ToString();
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            return value;
        }

        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) || value.GetValueKind() == JsonValueKind.True)
        {
            expected = "a whole number";
            return null;
        }

        // example: "maxLength: 9007199254740991" (the largest integer of JavaScript, which means that there is no bound)
        return number is >= 0 and <= int.MaxValue && number % 1 == 0 ? JsonValue.Create((int)number) : null;
    }
}
