using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Cohesity.Generator.Common;

namespace Cohesity.Generator.Reading.Normalizing;

/// <summary>Names for hoisted components: functions of where the nodes stand, never of the order in which they are met.</summary>
internal static class HoistNames
{
    private static readonly HashSet<string> Sections = new(StringComparer.Ordinal)
    {
        "schemas", "definitions", "$defs", "parameters", "responses", "requestBodies", "headers", "securitySchemes", "callbacks",
    };

    /// <summary>The preferred name of a node, and whether it comes from its path rather than from the document.</summary>
    public static (string Name, bool IsInline) Own(JsonPath path, JsonPath document)
    {
        IReadOnlyList<string> segments = path.Segments();
        if (segments.Count == 0)
        {
            return (Sanitize(FileNames.Stem(path.File)), false);
        }

        bool isComponent = segments.Count == 1 || (segments.Count == 2 && Sections.Contains(segments[0])) || (segments.Count == 3 && segments[0] == "components");
        if (isComponent)
        {
            return (Sanitize(segments[segments.Count - 1]), false);
        }

        if (segments[segments.Count - 2] == "$defs")
        {
            return (Sanitize(segments[segments.Count - 1]), false);
        }

        IEnumerable<string> telling = segments.Where((segment, i) => !(i == 0 && segment == "components") && !(i <= 1 && Sections.Contains(segment)));
        string name = Sanitize(string.Join("_", telling));
        return (path.File == document.File ? name : Sanitize(FileNames.Stem(path.File)) + "_" + name, true);
    }

    /// <summary>The second choice, when another component has the first: with the name of the schema that defines it in front, or else with the file's.</summary>
    public static string WithHolder(string name, JsonPath path)
    {
        // components: { schemas: { Pet: { $defs: { id: … } }, Owner: { $defs: { id: … } } } }
        if (path.Parent is { Segment: "$defs", Parent: { IsRoot: false } holder } && Sanitize(holder.Segment) + "_" + path.Segment is var held && Sanitize(held) != name)
        {
            return Sanitize(held);
        }

        string stem = Sanitize(FileNames.Stem(path.File));
        if (stem != name)
        {
            return stem + "_" + name;
        }

        string[] folders = path.File.Replace('\\', '/').Split('/');
        return folders.Length > 1 ? Sanitize(folders[folders.Length - 2]) + "_" + name : name;
    }

    /// <summary>The last choice: never the same for two places.</summary>
    public static string WithHash(string name, JsonPath path, int attempt) => name + "_" + StableHash.Hex(FileNames.Stem(path.File) + path + attempt, digits: 8);

    private static string Sanitize(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (char c in name)
        {
            bool isPlain = c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '.' or '-' or '_' || (c > 127 && char.IsLetter(c));
            if (isPlain)
            {
                text.Append(c);
            }
            else if (text.Length > 0 && text[text.Length - 1] != '_')
            {
                text.Append('_');
            }
        }

        return text.ToString().Trim('_') is { Length: > 0 } plain ? plain : "Schema";
    }
}
