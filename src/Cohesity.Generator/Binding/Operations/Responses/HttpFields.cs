using System;
using System.Collections.Generic;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Binding.Operations.Responses;

/// <summary>The header fields whose dates have the format of HTTP, whatever format their schema has.</summary>
internal static class HttpFields
{
    private const string RetryAfter = "Retry-After";

    // RFC 9110, and RFC 8594 for Sunset.
    private static readonly HashSet<string> Dates = new(StringComparer.OrdinalIgnoreCase)
    {
        "Date", "Expires", "Last-Modified", "If-Modified-Since", "If-Unmodified-Since", "If-Range", RetryAfter, "Sunset",
    };

    /// <summary>The type of a header field: { name: Last-Modified, schema: { format: date-time } } has the form of HTTP, not that of RFC 3339.</summary>
    public static TypeRef TypeOf(string name, TypeRef type) => type switch
    {
        _ when !Dates.Contains(name) => type,
        { Kind: TypeKind.DateTime } => type with { Kind = TypeKind.HttpDate },
        { Kind: TypeKind.Mapped, Item.Kind: TypeKind.DateTime } => new TypeRef(TypeKind.HttpDate, IsNullable: type.IsNullable),
        _ => type,
    };

    /// <summary>Whether a number of seconds may stand in the place of the date.</summary>
    public static bool IsDelay(string name) => string.Equals(name, RetryAfter, StringComparison.OrdinalIgnoreCase);
}
