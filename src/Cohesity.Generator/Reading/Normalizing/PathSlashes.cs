using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;

namespace Cohesity.Generator.Reading.Normalizing;

/// <summary>Adds the slash that paths must begin with. Microsoft.OpenApi drops paths without it.</summary>
internal static class PathSlashes
{
    public static void Add(Normalization state)
    {
        if (((JsonObject)state.Files.Document.Node!)["paths"] is not JsonObject paths || paths.All(item => IsFine(item.Key)))
        {
            return;
        }

        JsonPath root = state.Files.Document.Root / "paths";
        KeyValuePair<string, JsonNode?>[] items = paths.ToArray();
        paths.Clear();
        foreach (KeyValuePair<string, JsonNode?> item in items)
        {
            if (IsFine(item.Key))
            {
                paths[item.Key] = item.Value;
                continue;
            }

            JsonPath place = state.Origins.Find(root / item.Key);
            string path = "/" + item.Key;
            // paths: { pets: …, /pets: … }
            bool isTaken = items.Any(other => other.Key == path);
            // paths: { https://api.example/pets: … }
            bool isAddress = item.Key.Contains("://");
            state.Problems.Report(
                ProblemIds.PathWithoutSlash,
                place,
                item.Key,
                isTaken ? "was left out, because '" + path + "' is there as well" : isAddress ? "was left out, because it is a whole address, whose first part belongs under servers" : "is taken as '" + path + "'");
            if (!isTaken && !isAddress)
            {
                paths[path] = item.Value;
                state.Origins.Move(root / path, place);
            }
        }
    }

    private static bool IsFine(string key) => key.StartsWith("/", StringComparison.Ordinal) || key.StartsWith("x-", StringComparison.OrdinalIgnoreCase);
}
