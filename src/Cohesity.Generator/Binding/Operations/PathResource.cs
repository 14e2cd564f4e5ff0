using System;
using System.Linq;
using System.Text.RegularExpressions;
using Cohesity.Generator.Naming;

namespace Cohesity.Generator.Binding.Operations;

/// <summary>Finds what a path is about: the first segment that names a resource. It is a function of the path alone.</summary>
/// <example><c>/api/v1/{region}/customers/{id}</c> is about <c>Customers</c>.</example>
internal static class PathResource
{
    private static readonly Regex Expression = new(@"\{[^}]*\}", RegexOptions.CultureInvariant);

    // v1, v2beta1, v1p1beta1, 2.0, 2024-01-01, and what stands before all paths
    private static readonly Regex Root = new(@"^(api|rest|v?\d+([._-]\d+)*(p\d+)?((alpha|beta|rc|preview)\d*)?)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    // sendMessage, close: a procedure is no resource, and an API of it would have one method. Nouns like /uploads and /set-points are none of these.
    private static readonly Regex Procedure = new(
        "^(?i:add|answer|cancel|close|copy|create|delete|edit|export|forward|generate|get|import|kick|leave|list|login|logout|log(?=In|Out)|pin|promote|pull|push|remove|restrict|send|set|show|sign(?=In|Out)|start|stop|unban|unpin|update|upload)(?=$|[A-Z])",
        RegexOptions.CultureInvariant);

    // pets.json, chat.postMessage, projects:search, users({id})
    private static readonly char[] Ends = { '.', ':', '(', ')', ';', ',', '=', '@', '!' };

    // Of no segment: /pets#create, /pets?status=sold
    private static readonly char[] PathEnds = { '#', '?' };

    /// <summary>The identifier of the resource; null for a path that names none.</summary>
    /// <param name="template">The path template.</param>
    public static string? Of(string template) => Expression.Replace(template, " ").Split(PathEnds)[0].Split('/').Select(ResourceOf).FirstOrDefault(resource => resource is not null);

    private static string? ResourceOf(string segment)
    {
        string text = segment.Trim();
        string name = text.Split(Ends, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "";
        bool isName = name.Where((_, index) => CharacterKinds.At(name, index) == CharacterKind.Letter).Any();
        return isName && !Root.IsMatch(text) && !Procedure.IsMatch(name) ? Identifier.Pascal(name) : null;
    }
}
