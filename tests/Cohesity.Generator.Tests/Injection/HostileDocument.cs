using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Cohesity.Generator.Tests.Infrastructure;

namespace Cohesity.Generator.Tests.Injection;

/// <summary>A document with a hole in every place where a document may hold a string.</summary>
/// <remarks>
/// <c>@{}</c> is free text. <c>@{x}</c> is a name that must differ from the others: every hole of that label gets the same text, <c>@{ref x}</c> as a segment of a
/// reference. <c>@{token x}</c>, <c>@{path x}</c> and <c>@{expression x}</c> keep the grammar of media types, of path templates and of their expressions.
/// </remarks>
internal sealed class HostileDocument
{
    private const string Reference = "ref ";
    private const int MaxYamlLength = 60;

    /// <summary>Blank, these would be left out: a tag, a scheme, a title that is documentation as well.</summary>
    private static readonly string[] NeedInk = ["_tag", "_scheme", "_title"];

    private static readonly Regex Hole = new("@\\{(?<label>[^}]*)\\}", RegexOptions.CultureInvariant);

    private readonly string _template;

    private HostileDocument(string file)
    {
        File = file;
        _template = System.IO.File.ReadAllText(Path.Combine(ProjectMetadata.RepositoryRoot, "tests", "Cohesity.Generator.Tests", "Injection", "Documents", file));
        Positions = [.. Hole.Matches(_template).Select(Position).Where(position => !position.StartsWith(Reference, StringComparison.Ordinal)).Distinct()];
    }

    public static IReadOnlyList<HostileDocument> All { get; } = [new("swagger-2.0.json"), new("openapi-3.0.json"), new("openapi-3.1.yaml")];

    public string File { get; }

    private bool IsYaml => File.EndsWith(".yaml", StringComparison.Ordinal);

    /// <summary>What can be filled: the labels, and each hole of free text by its line and column.</summary>
    public IReadOnlyList<string> Positions { get; }

    /// <summary>A text for each position: every text comes to every place in as many turns as there are texts, each time with other texts in the other places.</summary>
    public Dictionary<string, string> Rotation(int turn) =>
        Positions.Select((position, index) => (position, Payloads.All[(index + turn) % Payloads.All.Count])).ToDictionary();

    /// <summary>The document with some positions filled and the others harmless.</summary>
    /// <param name="fillings">The text of some of the positions.</param>
    /// <param name="isAlone">Whether positions are filled with the text and nothing else, where no other name is the same, or with their own label besides.</param>
    public GeneratorInput Fill(IReadOnlyDictionary<string, string> fillings, bool isAlone)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        Dictionary<string, string> values = Positions.ToDictionary(
            position => position, position => fillings.TryGetValue(position, out string? payload) ? Hostile(position, payload, isAlone ? names : null) : Benign(position), StringComparer.Ordinal);
        string text = Hole.Replace(_template, hole =>
        {
            string position = Position(hole);
            return Escape(position.StartsWith(Reference, StringComparison.Ordinal)
                ? values[position[Reference.Length..]].Replace("%", "%25", StringComparison.Ordinal).Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)
                : values[position]);
        });
        return GeneratorInput.Of(text, File);
    }

    private static bool IsSeen(char unit) => unit is > ' ' and <= '~';

    private static bool IsText(string position) => position[0] == '(';

    private string Position(Match hole)
    {
        string label = hole.Groups["label"].Value;
        if (label.Length > 0)
        {
            return label;
        }

        int start = _template.LastIndexOf('\n', hole.Index) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"({_template.AsSpan(0, hole.Index).Count('\n') + 1},{hole.Index - start + 1})");
    }

    private static string Benign(string position) => IsText(position) ? "Benign text " + position : position.Replace(' ', '_');

    private string Hostile(string position, string payload, HashSet<string>? names)
    {
        string label = Benign(position);
        if (IsYaml)
        {
            // YAML has no escape for half a surrogate pair, and no key of more than 1024 characters without a question mark before it.
            payload = string.Concat(payload.EnumerateRunes());
            payload = payload.Length < MaxYamlLength ? payload : payload[..MaxYamlLength];
        }

        return position.Split(' ')[0] switch
        {
            "token" => "x" + string.Concat(payload.Where(unit => char.IsAsciiLetterOrDigit(unit) || "!#$%&'+-.^_`|~".Contains(unit, StringComparison.Ordinal))),
            "path" => label + string.Concat(payload.Where(unit => unit is not ('{' or '}' or '#'))),
            // OpenAPI 3.2, Security Requirement Object: a key with a slash is a URI, and so another scheme's.
            _ when position.EndsWith(" scheme", StringComparison.Ordinal) => label + payload.Replace("/", "", StringComparison.Ordinal),
            "url" => label + string.Concat(payload.Where(unit => char.IsAsciiLetterOrDigit(unit) || "-._~!$&'()*+,;=%".Contains(unit, StringComparison.Ordinal))),
            "expression" => label + string.Concat(payload.Where(unit => unit is not ('{' or '}' or '/'))),
            _ when IsText(position) => names is not null && payload.Trim() == payload && payload.Any(IsSeen) ? payload : "a" + payload + position,
            _ when string.IsNullOrWhiteSpace(payload) && NeedInk.Any(kind => label.EndsWith(kind, StringComparison.Ordinal)) => label + payload,
            _ => names?.Add(payload) == true ? payload : label + payload,
        };
    }

    /// <summary>The content of a JSON string, which is also that of a YAML scalar in double quotes.</summary>
    private string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            char unit = text[index];
            if (IsYaml && char.IsHighSurrogate(unit))
            {
                escaped.Append(CultureInfo.InvariantCulture, $"\\U{char.ConvertToUtf32(unit, text[++index]):x8}");
            }
            else if (unit is >= ' ' and <= '~' and not ('"' or '\\'))
            {
                escaped.Append(unit);
            }
            else
            {
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
            }
        }

        return escaped.ToString();
    }
}
