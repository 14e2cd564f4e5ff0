using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;

namespace Cohesity.Generator.Reading.Normalizing;

/// <summary>Rewrites what the reader behind us throws on in 2.0 documents.</summary>
internal sealed class SwaggerCleaner
{
    private readonly Normalization _state;

    public SwaggerCleaner(Normalization state) => _state = state;

    public void Clean(JsonObject members, NodeKind kind, JsonPath path)
    {
        switch (kind)
        {
            case NodeKind.Document:
                CleanHost(members);
                Distinct(members);
                break;
            case NodeKind.Operation:
                Distinct(members);
                break;
        }

        _ = _state;
        _ = path;
    }

    // example: "host: localhost:{port}" (the reader parses the port)
    private static void CleanHost(JsonObject document)
    {
        if (document["host"] is JsonValue value && value.TryGetValue(out string? host))
        {
            int colon = host!.LastIndexOf(':');
            if (colon >= 0 && !int.TryParse(host.Substring(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out _))
            {
                document["host"] = host.Substring(0, colon);
            }
        }
    }

    // example: "consumes: [application/json, application/json]" (the reader throws)
    private static void Distinct(JsonObject members)
    {
        foreach (string key in new[] { "consumes", "produces" })
        {
            if (members[key] is JsonArray items)
            {
                var seen = new HashSet<string>(StringComparer.Ordinal);
                foreach (JsonNode? item in items.ToArray())
                {
                    if (!seen.Add(item?.ToJsonString() ?? ""))
                    {
                        items.Remove(item);
                    }
                }
            }
        }
    }
}
