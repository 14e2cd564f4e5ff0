using System.Collections.Generic;
using Cohesity.Generator.Naming;
using Cohesity.Generator.Reading;

namespace Cohesity.Generator.Binding.Schemas;

/// <summary>Names for types that the document gives none: by their path.</summary>
internal static class InlineNames
{
    private static readonly HashSet<string> Silent = new(System.StringComparer.Ordinal)
    {
        "components", "schemas", "definitions", "properties", "paths", "content", "schema", "allOf", "$defs", "responses", "parameters", "requestBodies", "headers",
    };

    /// <summary>The name of a hoisted component: its own, or one made of the path where it stands.</summary>
    public static string Of(string name, HoistedComponent hoisted)
    {
        if (!hoisted.IsInline)
        {
            return ShortNames.WithoutPackage(name);
        }

        var words = new System.Text.StringBuilder();
        foreach (string segment in hoisted.Origin.Segments())
        {
            if (segment == "items")
            {
                words.Append("Item");
            }
            else if (segment == "additionalProperties")
            {
                words.Append("Value");
            }
            else if (!Silent.Contains(segment) && segment.IndexOf('/') < 0)
            {
                words.Append(Identifier.Pascal(segment).TrimStart('_'));
            }
            else if (segment.StartsWith("/", System.StringComparison.Ordinal))
            {
                words.Append(Identifier.Pascal(segment));
            }
        }

        return Identifier.Pascal(words.ToString());
    }
}
