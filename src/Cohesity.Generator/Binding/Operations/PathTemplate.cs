using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Model.Operations;

namespace Cohesity.Generator.Binding.Operations;

/// <summary>Takes a path template apart.</summary>
internal static class PathTemplate
{
    /// <summary>The template's pieces in order: text that stands as it is, and the names of its expressions.</summary>
    /// <remarks>A brace that opens and never closes is text. The text after a number sign distinguishes operations of one resource, and is never sent (RFC 9110, section 7.1).</remarks>
    public static IEnumerable<TemplatePiece> Pieces(string template)
    {
        // paths: { '/files/{id}#get_shared_link': … }
        int fragment = template.IndexOf('#');
        while (fragment >= 0 && template.LastIndexOf('{', fragment) > template.LastIndexOf('}', fragment))
        {
            fragment = template.IndexOf('#', fragment + 1);
        }

        template = fragment < 0 ? template : template.Substring(0, fragment);
        if (template.Length == 0)
        {
            yield return new("", false);
        }

        int start = 0;
        while (start < template.Length)
        {
            int open = template.IndexOf('{', start);
            int close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0)
            {
                yield return new(template.Substring(start), false);
                yield break;
            }

            if (open > start)
            {
                yield return new(template.Substring(start, open - start), false);
            }

            yield return new(template.Substring(open + 1, close - open - 1), true);
            start = close + 1;
        }
    }

    /// <summary>The pieces of a template whose expressions are known by name, whatever characters those names have: of <c>{{0:C}}</c> and the name <c>{0:C}</c> it is one expression.</summary>
    public static IEnumerable<TemplatePiece> Pieces(string template, IReadOnlyCollection<string> names)
    {
        int start = 0;
        for (int open = template.IndexOf('{'); open >= 0; open = template.IndexOf('{', open + 1))
        {
            string? name = names
                .Where(candidate => string.CompareOrdinal(template, open + 1, candidate + "}", 0, candidate.Length + 1) == 0)
                .OrderByDescending(candidate => candidate.Length)
                .FirstOrDefault();
            if (name is null)
            {
                continue;
            }

            if (open > start)
            {
                yield return new(template.Substring(start, open - start), false);
            }

            yield return new(name, true);
            start = open + name.Length + 2;
            open = start - 1;
        }

        if (start < template.Length)
        {
            yield return new(template.Substring(start), false);
        }
    }

    /// <summary>The names of the expressions, each once.</summary>
    public static ICollection<string> Expressions(string template)
    {
        var names = new List<string>();
        foreach ((string text, bool isExpression) in Pieces(template))
        {
            if (isExpression && !names.Contains(text))
            {
                names.Add(text);
            }
        }

        return names;
    }
}
