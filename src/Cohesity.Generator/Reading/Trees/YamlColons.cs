using System;
using System.Text.RegularExpressions;
using SharpYaml;

namespace Cohesity.Generator.Reading.Trees;

/// <summary>Gets around a parser that refuses a colon within a plain scalar of a flow collection, as YAML 1.1 did: <c>{ url: http://localhost }</c>. Such colons are masked by a character of the same length, and unmasked in what the parser gives.</summary>
internal static class YamlColons
{
    private const char Mask = '\uF8FB';

    private static readonly Regex Colons = new(@"(?<=[^\s""'\[\]{},:]):(?=[^\s\[\]{},])", RegexOptions.CultureInvariant);

    public static bool IsRefusal(YamlException exception) => exception.Message.EndsWith("find unexpected ':'.", StringComparison.Ordinal);

    public static string Hide(string text) => Colons.Replace(text, Mask.ToString());

    public static string Restore(string text) => text.IndexOf(Mask) < 0 ? text : text.Replace(Mask, ':');
}
