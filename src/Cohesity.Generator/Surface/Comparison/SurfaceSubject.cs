using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Common;
using Cohesity.Generator.Model.Contracts;

namespace Cohesity.Generator.Surface.Comparison;

/// <summary>What a line is called in a sentence, and where the document says a fact of it.</summary>
internal static class SurfaceSubject
{
    // How the type of a map begins.
    private const string Values = "Dictionary<string,";

    // The document's keyword has another name.
    private static readonly Dictionary<string, string> Keywords = new()
    {
        ["type"] = "type",
        ["closed"] = "additionalProperties",
        ["additional"] = "additionalProperties",
        ["discriminator"] = "discriminator",
        ["sunset"] = "x-sunset",
        ["stability"] = "x-stability-level",
        ["login"] = "x-token-operation",
    };

    public static string Of(SurfaceEntry entry) => entry.Kind switch
    {
        SurfaceKind.Document => "The document",
        SurfaceKind.Client => $"The client {entry.Name}",
        SurfaceKind.Server => $"The server '{entry.Name}'",
        SurfaceKind.Scheme => $"The security scheme '{entry.Name}'",
        SurfaceKind.Field => $"The header field '{entry.Name}'",
        SurfaceKind.Operation => $"{entry.Key[0]} {entry.Key[1]}",
        SurfaceKind.Parameter => $"The {(entry.Key[2] == "part" ? "part" : entry.Key[2] + " parameter")} '{entry.Name}' of {entry.Key[0]} {entry.Key[1]}",
        SurfaceKind.Body => $"The body of {entry.Key[0]} {entry.Key[1]}",
        SurfaceKind.Result => $"The result of {entry.Key[0]} {entry.Key[1]}",
        SurfaceKind.Response => $"The response {entry.Name} of {entry.Key[0]} {entry.Key[1]}",
        SurfaceKind.Header => $"The header '{entry.Name}' of the response {entry.Key[2]} of {entry.Key[0]} {entry.Key[1]}",
        SurfaceKind.Callback => $"The callback '{entry.Name}'",
        SurfaceKind.Webhook => $"The webhook '{entry.Name}'",
        SurfaceKind.Link => $"The link '{entry.Name}' of {entry.Key[0]} {entry.Key[1]}",
        SurfaceKind.Type => $"The type {entry.Name}",
        SurfaceKind.Member => $"The member '{entry.Name}' of {entry.Key[0]}",
        SurfaceKind.Value => $"The value '{entry.Name}' of {entry.Key[0]}",
        SurfaceKind.Variant => $"The alternative {entry.Name} of {entry.Key[0]}",
        SurfaceKind.Subtype => $"The subtype {entry.Name} of {entry.Key[0]}",
        SurfaceKind.Item => $"The item {entry.Name} of {entry.Key[0]}",
        _ => $"The body {entry.Name} of {entry.Key[0]}",
    };

    /// <summary>Where a fact stands: the keyword that says it, when the document has it there.</summary>
    public static ContractPlace PlaceOf(SurfaceEntry entry, string fact)
    {
        if (entry.Place.Path is null || entry.Kind == SurfaceKind.Link || fact is "name" or "namespace" or "accessibility" or "required" or "arguments" or "media" or "is" or "paging" or "token")
        {
            return entry.Place;
        }

        JsonPath path = entry.Place.Path;
        string keyword = FactRules.Keyword(fact);
        string type = entry["type"] ?? (entry["is"] == "tuple" ? "" : Values);
        while (keyword.StartsWith(SurfaceLine.Items, System.StringComparison.Ordinal))
        {
            bool isMap = type.StartsWith(Values, System.StringComparison.Ordinal);
            path /= isMap ? "additionalProperties" : "items";
            type = isMap ? type.Substring(Values.Length) : type.Substring(type.IndexOf('<') + 1);
            keyword = keyword.Substring(SurfaceLine.Items.Length);
        }

        return new ContractPlace(path / (Keywords.TryGetValue(keyword, out string? known) ? known : keyword));
    }

    /// <summary>How a change of a fact reads.</summary>
    public static string Change(string fact, string? before, string? now)
    {
        if ((before ?? now) == "yes")
        {
            return now is null ? $"is no longer {Flag(fact)}" : $"is now {Flag(fact)}";
        }

        fact = FactRules.Keyword(fact);
        return (before, now) switch
        {
            (_, not null) when fact == "name" => $"is called {now} instead of {before}",
            (_, not null) when fact == "calls" => $"calls {now} instead of {before}",
            (_, null) when fact == "xml" => $"is no longer {Quote(before!)} in XML",
            (null, _) when fact == "xml" => $"is now {Quote(now!)} in XML",
            (not null, not null) when fact == "xml" => $"is {Quote(now)} in XML instead of {Quote(before)}",
            (_, null) when fact == "login" => $"takes a token instead of {before}, with which the client logged in by itself",
            (null, _) when fact == "login" => $"takes {now} instead of a token, with which the client logs in by itself",
            (not null, not null) when fact == "login" => $"takes {now} for the login instead of {before}",
            (_, null) when fact == "const" => $"is no longer always {Quote(before!)}",
            (null, _) when fact == "const" => $"is now always {Quote(now!)}",
            (not null, not null) when fact == "const" => $"is always {Quote(now)} instead of {Quote(before)}",
            (_, not null) when fact == "is" => $"is {Article(now)} {now} instead of {Article(before!)} {before}",
            (null, _) => $"now has {fact} {Quote(now!)}",
            (_, null) => $"no longer has {fact} {Quote(before)}",
            _ => $"has {fact} {Quote(now)} instead of {Quote(before)}",
        };
    }

    private static string Article(string word) => word[0] is 'e' or 'i' ? "an" : "a";

    public static string Quote(string value) => "'" + Excerpt.Of(value, 80) + "'";

    /// <summary>The parts of a fact that lists several.</summary>
    public static string[] Split(string? list) => list is null ? System.Array.Empty<string>() : list.Split(',');

    private static string Flag(string fact) => fact switch
    {
        "closed" => "closed to members that it does not declare",
        "joined" => "written with commas",
        "exploded" => "written item by item",
        "reserved" => "written without escaping",
        "headers" => "a link that takes the whole response, with its header fields",
        "uniqueItems" => "a list of unique items",
        _ when fact.EndsWith(".uniqueItems", System.StringComparison.Ordinal) => "a list of lists of unique items",
        _ => fact,
    };
}
