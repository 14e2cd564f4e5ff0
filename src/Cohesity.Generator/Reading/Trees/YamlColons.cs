using System;
using System.Text.RegularExpressions;
using SharpYaml;

namespace Cohesity.Generator.Reading.Trees;

/// <summary>Lets the parser read a colon in a plain scalar of a flow collection, <c>{ url: http://localhost }</c>, which it refuses as YAML 1.1 did. Such colons are replaced by another character before parsing and restored afterwards.</summary>
internal static class YamlColons
{
    private const char Mask = '\uF8FB';

    private static readonly Regex Colons = new(@"(?<=[^\s""'\[\]{},:]):(?=[^\s\[\]{},])", RegexOptions.CultureInvariant);

    public static bool IsRefusal(YamlException exception) => exception.Message.EndsWith("find unexpected ':'.", StringComparison.Ordinal);

    public static string Hide(string text) => Colons.Replace(text, Mask.ToString());

    public static string Restore(string text) => text.IndexOf(Mask) < 0 ? text : text.Replace(Mask, ':');
}
