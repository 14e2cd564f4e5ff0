using System;
using System.Collections.Generic;
using Cohesity.Generator.Surface.Building;

namespace Cohesity.Generator.Surface.Comparison;

/// <summary>What a type that took another one's place means for JSON.</summary>
internal enum TypeRelation
{
    /// <summary>The same JSON in another C# type, or more and less of it at once: <c>int</c> for <c>long</c>.</summary>
    Formatted,

    /// <summary>Some of the JSON of before: <c>Guid</c> for <c>string</c>.</summary>
    Narrower,

    /// <summary>More JSON than before.</summary>
    Wider,

    /// <summary>An enum in place of any text or number.</summary>
    Listed,

    /// <summary>Any text or number in place of an enum.</summary>
    Unlisted,

    /// <summary>Other JSON.</summary>
    Different,
}

/// <summary>Compares types as surfaces write them.</summary>
internal static class TypeRelations
{
    private static readonly HashSet<string> Integers = new(StringComparer.Ordinal) { "byte", "short", "int", "long", "uint", "ulong" };
    private static readonly HashSet<string> Numbers = new(StringComparer.Ordinal) { "float", "double", "decimal" };
    private static readonly HashSet<string> Strings = new(StringComparer.Ordinal) { "DateTimeOffset", "DateTimeOffset:http", "DateOnly", "ApiTimeOfDay", "ApiDuration", "Guid", "Uri", "byte[]", "byte[]:base64url" };

    /// <param name="before">The type of before.</param>
    /// <param name="now">The type of now; another one.</param>
    /// <param name="kindBefore">What a named type was: its fact <c>is</c>.</param>
    /// <param name="kindNow">What a named type is.</param>
    public static TypeRelation Of(string before, string now, Func<string, string?> kindBefore, Func<string, string?> kindNow)
    {
        if (Item(before) is { } itemBefore && Item(now) is { } itemNow && itemBefore.Outer == itemNow.Outer)
        {
            (string plainBefore, string plainNow) = (itemBefore.Inner.TrimEnd('?'), itemNow.Inner.TrimEnd('?'));
            return plainBefore != plainNow
                ? Of(plainBefore, plainNow, kindBefore, kindNow)
                : itemNow.Inner.EndsWith("?", StringComparison.Ordinal) ? TypeRelation.Wider : TypeRelation.Narrower;
        }

        string old = Json(before, kindBefore);
        string current = Json(now, kindNow);
        return (old, current) switch
        {
            // A type of the project says nothing of JSON, which is what it was where nothing else changed.
            ("mapped", _) or (_, "mapped") => TypeRelation.Formatted,
            ("any", "any") => TypeRelation.Different,
            ("any", _) => TypeRelation.Narrower,
            (_, "any") => TypeRelation.Wider,
            ("text", "format") or ("number", "integer") => TypeRelation.Narrower,
            ("format", "text") or ("integer", "number") => TypeRelation.Wider,
            ("text" or "format", "enum") or ("integer", "integerEnum") => TypeRelation.Listed,
            ("enum", "text") or ("integerEnum", "integer") => TypeRelation.Unlisted,
            ("integer", "integer") or ("number", "number") => TypeRelation.Formatted,
            _ => TypeRelation.Different,
        };
    }

    private static string Json(string type, Func<string, string?> kind) => type switch
    {
        "string" => "text",
        "bool" => "boolean",
        "JsonElement" => "any",
        _ when Integers.Contains(type) => "integer",
        _ when Numbers.Contains(type) => "number",
        _ when Strings.Contains(type) => "format",
        _ when type.IndexOf('.') >= 0 || type.StartsWith(SurfaceTypes.Global, StringComparison.Ordinal) => "mapped",
        _ when kind(type) is { } word => word is "enum" or "integerEnum" ? word : "named",
        _ => type,
    };

    private static (string Outer, string Inner)? Item(string type)
    {
        int open = type.IndexOf('<');
        if (open < 0 || type[type.Length - 1] != '>')
        {
            return null;
        }

        string outer = type.Substring(0, open);
        string inner = type.Substring(open + 1, type.Length - open - 2);
        return outer == "Dictionary" ? (outer, inner.Substring(inner.IndexOf(',') + 1)) : (outer, inner);
    }
}
