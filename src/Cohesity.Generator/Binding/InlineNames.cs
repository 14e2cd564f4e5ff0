using System.Collections.Generic;
using System.Globalization;
using Cohesity.Generator.Naming;
using Cohesity.Generator.Reading;

namespace Cohesity.Generator.Binding;

/// <summary>Names for types that the document gives none: by their path.</summary>
internal static class InlineNames
{
    private static readonly HashSet<string> Silent = new(System.StringComparer.Ordinal)
    {
        "components", "schemas", "definitions", "properties", "paths", "content", "schema", "allOf", "$defs", "responses", "parameters", "requestBodies", "headers",
    };

    /// <summary>The name of a hoisted component: its own, or one made of the path where it stands.</summary>
    public static string Of(HoistedComponent hoisted)
    {
        if (!hoisted.IsInline)
        {
            return Identifier.Pascal(hoisted.Name);
        }

        var name = new System.Text.StringBuilder();
        foreach (string segment in hoisted.Origin.Segments())
        {
            if (segment == "items")
            {
                name.Append("Item");
            }
            else if (segment == "additionalProperties")
            {
                name.Append("Value");
            }
            else if (!Silent.Contains(segment) && segment.IndexOf('/') < 0)
            {
                name.Append(Identifier.Pascal(segment).TrimStart('_'));
            }
            else if (segment.IndexOf('/') == 0)
            {
                name.Append(Identifier.Pascal(segment));
            }
        }

        return Identifier.Pascal(name.ToString());
    }

    /// <summary>The suffix of an alternative: its title when it has one, else its place.</summary>
    public static string Alternative(string? title, int index) =>
        string.IsNullOrWhiteSpace(title) ? "Variant" + (index + 1).ToString(CultureInfo.InvariantCulture) : Identifier.Pascal(title!);
}
