using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;

namespace Cohesity.Generator.Benchmarks.Build;

/// <summary>Draws what clean builds cost over the size of the document. The picture is an SVG that is read on a light and on a dark ground.</summary>
internal static class BuildPlot
{
    private const double Left = 60;

    private const double Right = 640;

    private const double Top = 60;

    private const double Bottom = 320;

    public static void Write(string path, CleanBuilds builds)
    {
        CleanBuild[] ordered = [.. builds.Builds.OrderBy(Megabytes)];
        double lastX = Math.Ceiling(ordered.Max(Megabytes));
        double stepY = Step(ordered.Max(build => Math.Max(Seconds(build.Ours), build.Kiota is { } kiota ? Seconds(kiota) : 0)));
        double lastY = stepY * 5;

        var svg = new StringBuilder();
        Line("""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 860 380" role="img" font-family="system-ui, sans-serif" font-size="13">
            <title>Processor time of a clean build over the size of the OpenAPI document</title>
            <style>
            text { fill: #24292f } .axis { stroke: #8c959f } .grid { stroke: #d0d7de; stroke-dasharray: 2 4 }
            .ours { stroke: #0969da; fill: #0969da } .kiota { stroke: #bc4c00; fill: #bc4c00 } polyline { fill: none !important; stroke-width: 2 } text.ours, text.kiota { stroke: none; font-weight: 600 }
            @media (prefers-color-scheme: dark) {
            text { fill: #e6edf3 } .axis { stroke: #6e7681 } .grid { stroke: #30363d }
            .ours { stroke: #58a6ff; fill: #58a6ff } .kiota { stroke: #f0883e; fill: #f0883e }
            }
            </style>
            """);
        Text(Left, 28, "start", "Clean build, processor seconds, over the document's size in MB; a cold compiler");
        for (int step = 0; step <= 5; step++)
        {
            double y = Y(step * stepY);
            Line(FormattableString.Invariant($"""<line class="{(step == 0 ? "axis" : "grid")}" x1="{Left}" y1="{y:0.#}" x2="{Right}" y2="{y:0.#}"/>"""));
            Text(Left - 8, y + 4, "end", (step * stepY).ToString("0.#", CultureInfo.InvariantCulture));
        }

        for (int megabytes = 0; megabytes <= lastX; megabytes++)
        {
            Text(X(megabytes), Bottom + 18, "middle", megabytes.ToString(CultureInfo.InvariantCulture));
        }

        for (int index = 0; index < ordered.Length; index++)
        {
            double x = X(Megabytes(ordered[index]));
            Line(FormattableString.Invariant($"""<line class="axis" x1="{x:0.#}" y1="{Bottom}" x2="{x:0.#}" y2="{Bottom + 5}"/>"""));
            Text(index == 0 ? x + 8 : x, Bottom + 38, index == 0 ? "end" : "middle", ordered[index].Document.Name);
        }

        // A build of nothing, and what both make of each document.
        double empty = Y(Seconds(builds.Empty));
        Line(FormattableString.Invariant($"""<line class="axis" stroke-dasharray="6 4" x1="{Left}" y1="{empty:0.#}" x2="{Right}" y2="{empty:0.#}"/>"""));
        Text(Right + 8, empty + 4, "start", "empty project");
        Series("kiota", "Kiota's code", [.. ordered.Where(build => build.Kiota is not null).Select(build => (Megabytes(build), Seconds(build.Kiota!)))]);
        Series("ours", "Cohesity.Generator", [.. ordered.Select(build => (Megabytes(build), Seconds(build.Ours)))]);
        Line("</svg>");
        File.WriteAllText(path, svg.ToString());

        double X(double megabytes) => Left + (megabytes / lastX * (Right - Left));
        double Y(double seconds) => Bottom - (seconds / lastY * (Bottom - Top));
        void Line(string line) => svg.Append(line).Append('\n');
        void Text(double x, double y, string anchor, string text, string? style = null) => Line(FormattableString.Invariant(
            $"""<text{(style is null ? "" : $" class=\"{style}\"")} x="{x:0.#}" y="{y:0.#}" text-anchor="{anchor}">{text}</text>"""));

        void Series(string style, string name, IReadOnlyList<(double Megabytes, double Seconds)> points)
        {
            if (points.Count == 0)
            {
                return;
            }

            Line(FormattableString.Invariant($"""<polyline class="{style}" points="{string.Join(' ', points.Select(point => FormattableString.Invariant($"{X(point.Megabytes):0.#},{Y(point.Seconds):0.#}")))}"/>"""));
            foreach ((double megabytes, double seconds) in points)
            {
                Line(FormattableString.Invariant($"""<circle class="{style}" cx="{X(megabytes):0.#}" cy="{Y(seconds):0.#}" r="4"/>"""));
            }

            Text(X(points[^1].Megabytes) + 10, Y(points[^1].Seconds) + 4, "start", FormattableString.Invariant($"{name}, {points[^1].Seconds:0.0} s"), style);
        }
    }

    private static double Megabytes(CleanBuild build) => new FileInfo(build.Document.FilePath).Length / 1e6;

    // Where nobody tells the processors' time, the elapsed one stands for it.
    private static double Seconds(SideResult result) => (ProcessorTime.CountsOthers ? result.Processor : result.Median) / 1e9;

    /// <summary>A fifth of an axis that holds a value: one, two or five of a power of ten.</summary>
    private static double Step(double highest)
    {
        double power = Math.Pow(10, Math.Floor(Math.Log10(highest / 5)));
        return new[] { 1, 2, 5, 10 }.Select(factor => factor * power).First(step => step * 5 >= highest);
    }
}
