using System;
using System.Threading;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Inputs;
using Cohesity.Generator.Reading.Places;

namespace Cohesity.Generator.Reading.Trees;

/// <summary>The first step of reading: the text of any file, JSON or YAML, as a node tree.</summary>
internal static class TreeReader
{
    /// <summary>Null when the text is neither, or nothing at all: then that has been reported.</summary>
    public static SourceTree? Read(DocumentFile file, ProblemSink problems, CancellationToken cancellationToken)
    {
        var lines = new LineMap(file);
        if (Refusal(file.Text) is { } refusal)
        {
            Report(refusal, lines, problems);
            return null;
        }

        int undecodable = file.Text.IndexOf('\uFFFD');
        if (undecodable >= 0)
        {
            problems.Report(ProblemIds.UndecodableText, lines.At(undecodable, 1), "#");
        }

        TreeBuild build = Build(file, cancellationToken);
        foreach (TreeNote note in build.Notes)
        {
            Report(note, lines, problems);
        }

        if (build.Error is { } error)
        {
            Report(error, lines, problems);
            return null;
        }

        return new SourceTree(file, JsonPath.Root(file.Path), build.Node);
    }

    /// <summary>Whether a text is tried as JSON first.</summary>
    public static bool LooksLikeJson(string text)
    {
        int first = FirstCharacter(text);
        return first < text.Length && text[first] is '{' or '[';
    }

    private static TreeBuild Build(DocumentFile file, CancellationToken cancellationToken)
    {
        string text = file.Text;
        bool isNamedJson = file.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
        if (!LooksLikeJson(text))
        {
            return YamlTreeBuilder.Build(text, cancellationToken);
        }

        TreeBuild json = JsonTreeBuilder.Build(text, cancellationToken);
        if (json.Error is null || isNamedJson)
        {
            return json;
        }

        // example: "{openapi: 3.0.0, paths: {}}" (a flow mapping of YAML)
        return YamlTreeBuilder.Build(text, cancellationToken);
    }

    private static TreeNote? Refusal(string text)
    {
        int first = FirstCharacter(text);
        if (first >= text.Length)
        {
            return new TreeNote(ProblemIds.EmptyDocument, 0, 0, ["#"]);
        }

        int nul = text.IndexOf('\0');
        if (nul >= 0)
        {
            return new TreeNote(ProblemIds.SyntaxError, nul, 1, ["a NUL character, so this is no text, or text in UTF-16 or UTF-32 without a byte order mark"]);
        }

        return text[first] == '<'
            ? new TreeNote(ProblemIds.SyntaxError, first, 1, ["an HTML or XML page where JSON or YAML is expected"])
            : null;
    }

    private static int FirstCharacter(string text)
    {
        int first = 0;
        while (first < text.Length && (char.IsWhiteSpace(text[first]) || text[first] == '\uFEFF'))
        {
            first++;
        }

        return first;
    }

    private static void Report(TreeNote note, LineMap lines, ProblemSink problems) =>
        problems.Report(note.Id, lines.At(note.Offset, note.Length), [.. note.Arguments]);
}
