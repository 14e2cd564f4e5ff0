namespace Cohesity.Generator.Model;

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
    Date,
    Time,
    Duration,
    Guid,
    Uri,

    /// <summary>base64 in a JSON string.</summary>
    Bytes,

    /// <summary>Any JSON value.</summary>
    Json,

    /// <summary>A body that is not buffered.</summary>
    Stream,

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

    List,
    Map,
}
