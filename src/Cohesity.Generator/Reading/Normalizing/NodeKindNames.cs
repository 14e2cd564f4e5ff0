using System.Text.RegularExpressions;

namespace Cohesity.Generator.Reading.Normalizing;

/// <summary>What the specification calls the objects of the grammar.</summary>
internal static class NodeKindNames
{
    /// <summary>The name of a kind: <c>Media Type Object</c>.</summary>
    public static string Of(NodeKind kind) => kind switch
    {
        NodeKind.Document => "OpenAPI Object",
        NodeKind.ExternalDocs => "External Documentation Object",
        NodeKind.OAuthFlows => "OAuth Flows Object",
        NodeKind.OAuthFlow => "OAuth Flow Object",
        _ => Regex.Replace(kind.ToString(), "(?<=[a-z])(?=[A-Z])", " ") + " Object",
    };
}
