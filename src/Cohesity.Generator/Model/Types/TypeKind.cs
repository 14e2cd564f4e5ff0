using Cohesity.Generator.Model.Operations;

namespace Cohesity.Generator.Model.Types;

/// <summary>What a <see cref="TypeRef"/> is.</summary>
internal enum TypeKind
{
    String,
    Boolean,
    Byte,
    Int16,
    Int32,
    Int64,
    UInt32,
    UInt64,
    Single,
    Double,
    Decimal,
    DateTime,

    /// <summary>A date and time in the form of HTTP (RFC 9110, section 5.6.7).</summary>
    HttpDate,

    Date,
    Time,
    Duration,
    Guid,
    Uri,

    /// <summary>base64 in a JSON string.</summary>
    Bytes,

    /// <summary>base64url in a JSON string.</summary>
    Base64Url,

    /// <summary>A type of the project, in the place of a format or a schema: <see cref="TypeRef.Mapping"/>.</summary>
    Mapped,

    /// <summary>Any JSON value.</summary>
    Json,

    /// <summary>The bytes of a request's body, which are not buffered.</summary>
    Stream,

    /// <summary>The bytes of a response's body, which are not buffered, with what the headers say of them.</summary>
    ResponseStream,

    /// <summary>The header fields of a response.</summary>
    Headers,

    /// <summary>A file that is a part of a body.</summary>
    File,

    /// <summary>Values that are sent one after the other.</summary>
    Sequence,

    /// <summary>Values that arrive one after the other.</summary>
    AsyncSequence,

    /// <summary>A server-sent event; its data are of the type <see cref="TypeRef.Item"/> when there is one.</summary>
    Event,

    /// <summary>A body that the caller makes.</summary>
    Content,

    /// <summary>An object: <see cref="ObjectSpec"/>.</summary>
    Model,

    /// <summary>An open enum: <see cref="EnumSpec"/>.</summary>
    Enum,

    /// <summary>A oneOf or anyOf: <see cref="UnionSpec"/>.</summary>
    Union,

    /// <summary>An array whose items have types of their own: <see cref="TupleSpec"/>.</summary>
    Tuple,

    /// <summary>The optional parameters of an operation: <see cref="OptionsSpec"/>.</summary>
    Options,

    /// <summary>One of several bodies, by status: <see cref="ResultSpec"/>.</summary>
    Result,

    List,
    Map,
}
