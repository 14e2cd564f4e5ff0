namespace Cohesity.Generator.Model.Operations;

/// <summary>How the body of a request or a response is written.</summary>
internal enum BodyKind
{
    /// <summary>There is none, or it is not read.</summary>
    None,

    /// <summary>JSON, by the emitted codec of the type.</summary>
    Json,

    /// <summary>The members of a value, as the fields of a form (<c>application/x-www-form-urlencoded</c>); requests only.</summary>
    Form,

    /// <summary>The parts of <c>multipart/form-data</c>, each a parameter of the method; requests only.</summary>
    Multipart,

    /// <summary>JSON values, one a line: JSON lines, NDJSON.</summary>
    JsonLines,

    /// <summary>JSON values in records (RFC 7464).</summary>
    JsonSequence,

    /// <summary>Server-sent events (WHATWG HTML, section 9.2); responses only.</summary>
    Events,

    /// <summary>XML, by the emitted codec of the type.</summary>
    Xml,

    /// <summary>Text, a <c>string</c>.</summary>
    Text,

    /// <summary>Bytes, a <c>Stream</c> that is not buffered.</summary>
    Binary,

    /// <summary>None: the result is the header fields, of a response to HEAD or a redirect; responses only.</summary>
    Headers,

    /// <summary>One of several bodies, by status: a <see cref="ResultSpec"/>; responses only.</summary>
    Result,

    /// <summary>Anything else, as the caller's <c>HttpContent</c>.</summary>
    Content,
}
