using System;
using System.Linq;
using System.Text.Json.Nodes;
using Cohesity.Generator.Reading.Trees;

namespace Cohesity.Generator.Reading.Normalizing;

/// <summary>Makes the first of several examples the only one: documentation shows one, and reading the others would cost time.</summary>
internal static class ExamplePicker
{
    private const string Components = "#/components/examples/";

    public static void Pick(JsonObject owner, SourceTree tree)
    {
        if (owner.ContainsKey("example") || owner["examples"] is not JsonObject examples || examples.FirstOrDefault().Value is not JsonObject first)
        {
            return;
        }

        if (ReferenceSite.Is(first))
        {
            string reference = first["$ref"]!.GetValue<string>();
            string name = reference.StartsWith(Components, StringComparison.Ordinal) ? reference.Substring(Components.Length).Replace("~1", "/").Replace("~0", "~") : "";
            first = ((tree.Node as JsonObject)?["components"] as JsonObject)?["examples"]?[name] as JsonObject ?? first;
        }

        if ((first["dataValue"] ?? first["value"]) is { } value)
        {
            owner["example"] = value.DeepClone();
        }
    }
}
