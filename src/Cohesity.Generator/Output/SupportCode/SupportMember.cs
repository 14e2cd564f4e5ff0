using System;
using System.Linq;

namespace Cohesity.Generator.Output.SupportCode;

/// <summary>A member of a type of the support code.</summary>
/// <param name="name">Its name; null for what is called without one: constructors, operators, indexers, overrides, and what implements an interface of .NET or a pattern of C#.</param>
/// <param name="text">Its lines, with documentation and attributes.</param>
/// <param name="followsBlank">Whether a blank line stands before it.</param>
internal sealed class SupportMember(string? name, string text, bool followsBlank) : SupportPiece(text)
{
    // By these names code is called that does not name it.
    private static readonly string[] Implicit =
    {
        "Dispose", "DisposeAsync", "GetEnumerator", "GetAsyncEnumerator", "MoveNext", "MoveNextAsync", "Current", "Add", "GetAwaiter", "Deconstruct", "Equals", "GetHashCode", "ToString", "CompareTo",
        "Advance", "GetMemory", "GetSpan",
    };

    public string? Name { get; } = name;

    public bool FollowsBlank { get; } = followsBlank;

    public static SupportMember Of(string text, string typeName, bool followsBlank)
    {
        string signature = Signature(text);
        string name = NameIn(signature);
        bool isNamed = name != typeName && !Implicit.Contains(name) && !signature.Contains(" override ") && !signature.Contains(" operator ") && name != "this" && !name.Contains('.');
        return new SupportMember(isNamed ? name : null, text, followsBlank);
    }

    private static string Signature(string text) => string.Join(" ", text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '[' && !line.StartsWith("//", StringComparison.Ordinal)));

    // The first word that stands before what a declaration goes on with: parameters, a body, a value, the end.
    private static string NameIn(string signature)
    {
        int at = 0;
        while (at < signature.Length)
        {
            if (!char.IsLetter(signature[at]) && signature[at] != '_')
            {
                at++;
                continue;
            }

            int start = at;
            while (at < signature.Length && (char.IsLetterOrDigit(signature[at]) || signature[at] is '_' or '.'))
            {
                at++;
            }

            int end = at;
            int after = SkipTypeArguments(signature, at);
            string rest = signature.Substring(after).TrimStart();
            bool isDeclaration = rest.Length == 0 || rest[0] is '(' or '{' or '=' or ';' || (rest[0] == ':' && !rest.StartsWith("::", StringComparison.Ordinal)) || rest.StartsWith("[", StringComparison.Ordinal) && signature.Substring(start, end - start) == "this" || rest.StartsWith("where ", StringComparison.Ordinal);
            string word = signature.Substring(start, end - start);
            if (isDeclaration && !(rest.StartsWith("(", StringComparison.Ordinal) && after < signature.Length && signature[after] == ' '))
            {
                return word;
            }

            at = Math.Max(at, after);
        }

        return "";
    }

    private static int SkipTypeArguments(string text, int at)
    {
        if (at >= text.Length || text[at] != '<')
        {
            return at;
        }

        int depth = 0;
        do
        {
            depth += text[at] == '<' ? 1 : text[at] == '>' ? -1 : 0;
            at++;
        }
        while (depth > 0 && at < text.Length);
        return at;
    }
}
