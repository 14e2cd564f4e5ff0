using System;
using System.Collections.Generic;
using Cohesity.Generator.Common;

namespace Cohesity.Generator.Inputs;

/// <summary>The forms that the value of an option can have.</summary>
internal static class OptionValue
{
    public static bool? Flag(string? value) =>
        Is(value, "true") ? true : Is(value, "false") ? false : null;

    /// <summary>The entries between <c>|</c>, trimmed, without empty and repeated ones.</summary>
    public static EquatableArray<string> List(string? value)
    {
        var entries = new List<string>();
        foreach (string entry in (value ?? "").Split('|'))
        {
            if (entry.Trim() is { Length: > 0 } trimmed && !entries.Contains(trimmed))
            {
                entries.Add(trimmed);
            }
        }

        return entries.ToEquatableArray();
    }

    public static bool Is(string? value, string name) => string.Equals(value, name, StringComparison.OrdinalIgnoreCase);
}
