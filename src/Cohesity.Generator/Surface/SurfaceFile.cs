using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Cohesity.Generator.Common;
using Cohesity.Generator.Inputs;

namespace Cohesity.Generator.Surface;

/// <summary>The text of a surface: a first line that says the format, then a line for each entry.</summary>
internal static class SurfaceFile
{
    /// <summary>What writes the file.</summary>
    public const string Command = "dotnet build -t:UpdateOpenApiSurface";

    private const string Heading = "# Cohesity.Generator API surface, format ";
    private const int MaxHeading = 100;

    /// <summary>The first line of a file, without its end.</summary>
    public static string FirstLine(int format) => Heading + format.ToString(CultureInfo.InvariantCulture) + "; written by: " + Command;

    public static string Write(ApiSurface surface, int format = SurfaceFormats.Newest)
    {
        var text = new StringBuilder(surface.Entries.Count * 64);
        text.Append(FirstLine(format)).Append('\n');
        foreach (SurfaceEntry entry in surface.As(format).Entries)
        {
            SurfaceText.AppendLine(text, entry);
        }

        return text.ToString();
    }

    /// <summary>Reads a surface that was written before.</summary>
    public static SurfaceReading Read(string text)
    {
        string[] lines = text.Split('\n');
        string first = lines[0].TrimStart('\uFEFF');
        if (!first.StartsWith(Heading, StringComparison.Ordinal))
        {
            return SurfaceReading.Malformed(0, "its first line does not say '" + Heading.TrimEnd() + "'");
        }

        int format = FormatOf(first);
        if (format == 0)
        {
            return SurfaceReading.Malformed(0, "its first line says no version of the format");
        }

        if (format > SurfaceFormats.Newest)
        {
            return SurfaceReading.Newer(format);
        }

        var entries = new Dictionary<string, SurfaceEntry>(StringComparer.Ordinal);
        for (int i = 1; i < lines.Length; i++)
        {
            string line = lines[i].TrimEnd('\r');
            if (line.Length == 0)
            {
                continue;
            }

            if (SurfaceText.Parse(line) is not { } entry)
            {
                return SurfaceReading.Malformed(i, line[0] is '<' or '>' or '=' ? "a merge has left its marks there" : "the line is no '{kind} {keys} {fact}={value}'");
            }

            if (entries.ContainsKey(entry.Identity))
            {
                return SurfaceReading.Malformed(i, "'" + Excerpt.Of(entry.Identity) + "' stands there a second time");
            }

            entries.Add(entry.Identity, entry);
        }

        return new SurfaceReading(entries, null, 0, format);
    }

    /// <summary>The version that the first line of a file says; 0 when it says none.</summary>
    public static int FormatOf(FileText file)
    {
        var start = new char[Math.Min(file.Length, MaxHeading)];
        file.CopyTo(0, start, 0, start.Length);
        return FormatOf(new string(start));
    }

    /// <summary>As the other one, for a text or the beginning of one.</summary>
    public static int FormatOf(string file)
    {
        int start = file.Length > 0 && file[0] == '\uFEFF' ? 1 : 0;
        if (string.CompareOrdinal(file, start, Heading, 0, Heading.Length) != 0)
        {
            return 0;
        }

        string number = new(file.Skip(start + Heading.Length).TakeWhile(c => c is >= '0' and <= '9').ToArray());
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int format) ? format : 0;
    }
}

/// <summary>What a surface file came to: its entries, or what is wrong with it.</summary>
/// <param name="Entries">By identity; null when the file cannot be read.</param>
/// <param name="Error">What is wrong, or null.</param>
/// <param name="Line">Where, counted from 0.</param>
/// <param name="Format">The version of its format, also when that is newer than what is read; 0 when it says none.</param>
internal sealed record SurfaceReading(IReadOnlyDictionary<string, SurfaceEntry>? Entries, string? Error, int Line, int Format)
{
    public static SurfaceReading Malformed(int line, string error) => new(null, error, line, 0);

    public static SurfaceReading Newer(int format) => new(null, null, 0, format);
}
