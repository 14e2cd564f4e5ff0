namespace Cohesity.Generator.Surface;

/// <summary>What a line of a surface is about. The order is that of the lines.</summary>
internal enum SurfaceKind
{
    /// <summary>The document: its version.</summary>
    Document,

    /// <summary>The root client, and where its calls go.</summary>
    Client,

    /// <summary>A server that a caller may choose.</summary>
    Server,

    /// <summary>A way to authenticate.</summary>
    Scheme,

    /// <summary>A header field of responses, which has a method that reads it.</summary>
    Field,

    /// <summary>An operation, by method and path.</summary>
    Operation,

    /// <summary>A parameter of an operation, by place and name.</summary>
    Parameter,

    /// <summary>The body of an operation's request.</summary>
    Body,

    /// <summary>What the method of an operation gives.</summary>
    Result,

    /// <summary>A response of an operation, by status.</summary>
    Response,

    /// <summary>A header field of a response.</summary>
    Header,

    /// <summary>What the server sends to an address that an operation gave it.</summary>
    Callback,

    /// <summary>What the server sends on its own account.</summary>
    Webhook,

    /// <summary>A link from a response of an operation to another operation, by its key in the document.</summary>
    Link,

    /// <summary>A class, an enum, a union, a tuple or a result.</summary>
    Type,

    /// <summary>A member of a class, by its name on the wire.</summary>
    Member,

    /// <summary>A value of an enum, by its text on the wire.</summary>
    Value,

    /// <summary>An alternative of a union.</summary>
    Variant,

    /// <summary>A class that derives from another.</summary>
    Subtype,

    /// <summary>An item of a tuple, by its place.</summary>
    Item,

    /// <summary>A body of a result, by status.</summary>
    Case,
}
