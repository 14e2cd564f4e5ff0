using System.Text.RegularExpressions;

namespace Cohesity.Generator.Reading.Normalizing;

/// <summary>What the grammar expects at a place of a document.</summary>
internal enum NodeKind
{
    /// <summary>Anything; never entered: examples, defaults, extensions.</summary>
    Any,

    /// <summary>Nothing that a client is made from; taken out, so that it costs no time and cannot be wrong.</summary>
    Unwanted,

    /// <summary>What a client would have to do and this one does not; taken out with a warning.</summary>
    Undone,

    // scalars
    Text,
    Name,
    Url,
    Flag,
    Integer,
    Number,

    // objects
    Document,
    Info,
    Contact,
    License,
    Server,
    ServerVariable,
    Tag,
    ExternalDocs,
    Paths,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    Responses,
    Response,
    Header,
    MediaType,
    Encoding,
    Schema,
    SchemaOrFlag,
    Discriminator,
    Components,
    SecurityScheme,
    OAuthFlows,
    OAuthFlow,
    SecurityRequirement,
    Callback,
    Link,
}

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
