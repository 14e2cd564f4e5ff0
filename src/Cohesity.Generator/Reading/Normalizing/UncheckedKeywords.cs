using System.Linq;
using System.Text.Json.Nodes;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Reading.Places;

namespace Cohesity.Generator.Reading.Normalizing;

/// <summary>The keywords that only restrict values and that validation does not check.</summary>
internal static class UncheckedKeywords
{
    private static readonly string[] Keywords =
        ["contains", "minContains", "maxContains", "propertyNames", "dependentRequired", "dependentSchemas", "if", "not", "minProperties", "maxProperties"];

    public static void Report(JsonObject schema, JsonPath path, ProblemSink problems)
    {
        foreach (string keyword in Keywords.Where(schema.ContainsKey))
        {
            bool isChecked = keyword switch
            {
                // Of a map the number of entries is checked; of a class it is not.
                "minProperties" or "maxProperties" => schema["properties"] is not JsonObject,
                // example: "{ not: { type: string } }" (which is any JSON, with a warning of its own)
                "not" => !schema.ContainsKey("type"),
                _ => false,
            };
            if (!isChecked)
            {
                problems.Report(ProblemIds.ConstraintUnchecked, path / keyword, keyword);
            }
        }
    }
}
