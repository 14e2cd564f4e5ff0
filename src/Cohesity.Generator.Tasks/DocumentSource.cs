using System;
using System.Text;
using System.Text.RegularExpressions;

namespace Cohesity.Generator.Tasks;

/// <summary>What a source may be, and what may come from it.</summary>
internal static class DocumentSource
{
    // The member of the root that every version of OpenAPI begins with, in JSON or in YAML.
    private static readonly Regex RootMember = new("^[ \\t]*(?:\\{[ \\t]*)?(?:\"(?:openapi|swagger)\"|'(?:openapi|swagger)'|(?:openapi|swagger))[ \\t]*:|[{,]\\s*\"(?:openapi|swagger)\"\\s*:", RegexOptions.Multiline | RegexOptions.CultureInvariant);

    /// <summary>Why an address is not taken, as the end of a sentence; null when it is.</summary>
    public static string? Refusal(Uri address) => address switch
    {
        { UserInfo.Length: > 0 } => "it holds a user name or a password, which would stand in the repository",
        { Scheme: "https" } or { Scheme: "http", IsLoopback: true } => null,
        { Scheme: "http" } => "http is taken from this machine alone",
        _ => "it is neither an https address nor a project file",
    };

    /// <summary>Why some bytes are no OpenAPI document, as the end of a sentence; null when they look like one. Whether they are, the generator decides.</summary>
    public static string? Problem(byte[] content)
    {
        string text = Encoding.UTF8.GetString(content).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        return text.Length == 0 ? "it is empty"
            : RootMember.IsMatch(text) ? null
            : text[0] == '<' ? "it is a page of HTML or XML"
            : "it has no member 'openapi' or 'swagger'";
    }
}
