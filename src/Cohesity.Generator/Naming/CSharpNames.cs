using System.Text;
using Cohesity.Generator.Common;

namespace Cohesity.Generator.Naming;

/// <summary>Judges the names that a project writes, and makes the ones that it leaves out.</summary>
internal static class CSharpNames
{
    private const int MaxLength = 255;

    /// <summary>True for a name that a type can have without <c>@</c> and without a warning: a name of lower-case ASCII letters alone is one that the language may take for itself (CS8981).</summary>
    public static bool IsTypeName(string name)
    {
        if (!IsIdentifier(name))
        {
            return false;
        }

        foreach (char c in name)
        {
            if (c is >= 'A' and <= 'Z' or > '\x7f')
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsNamespace(string name)
    {
        foreach (string segment in name.Split('.'))
        {
            if (!IsIdentifier(segment))
            {
                return false;
            }
        }

        return name.Length <= MaxLength;
    }

    /// <summary>The nearest namespace to any text; projects are called <c>my-app</c> and <c>2024.Api</c>.</summary>
    public static string ToNamespace(string text, string fallback)
    {
        var result = new StringBuilder();
        foreach (string segment in text.Split('.'))
        {
            if (ToIdentifier(segment) is { Length: > 0 } identifier)
            {
                result.Append(result.Length == 0 ? "" : ".").Append(identifier);
            }
        }

        return result.Length is 0 or > MaxLength ? fallback : result.ToString();
    }

    /// <summary>The name of a document's client when the project gives none: <c>access-tokens.yaml</c> makes <c>AccessTokensClient</c>.</summary>
    public static string ToClientName(string path)
    {
        const string Suffix = "Client";
        var name = new StringBuilder();
        var isStart = true;
        foreach (char c in FileNames.Stem(path))
        {
            if (!char.IsLetterOrDigit(c))
            {
                isStart = true;
                continue;
            }

            name.Append(isStart ? char.ToUpperInvariant(c) : c);
            isStart = false;
        }

        if (name.Length == 0)
        {
            name.Append("Api");
        }

        string identifier = char.IsDigit(name[0]) ? "_" + name : name.ToString();
        if (!identifier.EndsWith(Suffix, System.StringComparison.Ordinal))
        {
            identifier += Suffix;
        }

        return IsTypeName(identifier) ? identifier : "ApiClient";
    }

    private static bool IsIdentifier(string name) => Identifier.IsValid(name, MaxLength) && !Keywords.IsReserved(name);

    private static string ToIdentifier(string segment)
    {
        var result = new StringBuilder();
        for (int i = 0; i < segment.Length; i++)
        {
            CharacterKind kind = CharacterKinds.At(segment, i);
            if (kind != CharacterKind.Invisible)
            {
                result.Append(kind == CharacterKind.Separator ? '_' : segment[i]);
            }
        }

        string identifier = result.ToString();
        return identifier.Length == 0 || IsIdentifier(identifier) ? identifier : "_" + identifier;
    }
}
