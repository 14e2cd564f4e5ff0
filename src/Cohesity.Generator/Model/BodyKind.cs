namespace Cohesity.Generator.Model;

/// <summary>How the body of a request or a response is written.</summary>
internal enum BodyKind
{
    /// <summary>There is none, or nobody reads it.</summary>
    None,

    /// <summary>JSON, by the emitted codec of the type.</summary>
    Json,

    /// <summary>Text, a <c>string</c>.</summary>
    Text,

    /// <summary>Bytes, a <c>Stream</c> that is not buffered.</summary>
    Binary,

    /// <summary>Anything else, as the caller's <c>HttpContent</c>.</summary>
    Content,
}
