using System;
using System.Linq;
using Cohesity.Generator.Binding.Descriptions;
using Cohesity.Generator.Common;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Model;

namespace Cohesity.Generator.Tests.Emitting;

/// <summary>What becomes of a description.</summary>
internal static class DescriptionXml
{
    /// <summary>All of it in one element, without the slashes before each line and without the element's own tags.</summary>
    public static string Of(string markdown) => Of(DocumentationText.Of(null, markdown));

    public static string Of(DocumentationSpec documentation, params string?[] notes)
    {
        string text = Lines(writer => Documentation.Text(writer, "x", documentation, notes));
        return text.Length == 0 ? "" : text["<x>".Length..^"</x>".Length].Trim('\n');
    }

    /// <summary>The lines of a comment, without the slashes.</summary>
    public static string Lines(Action<SourceWriter> write)
    {
        var writer = new SourceWriter();
        write(writer);
        return string.Join('\n', writer.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line == "///" ? "" : line["/// ".Length..]));
    }
}
