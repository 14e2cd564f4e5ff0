namespace Cohesity.Generator.Model;

/// <summary>What leads from one page of an operation to the next.</summary>
internal enum PagingKind
{
    /// <summary>A member of the response that a parameter takes.</summary>
    Cursor,

    /// <summary>A member of the response that is the next page's URL.</summary>
    Link,

    /// <summary>The header <c>Link</c> with the relation <c>next</c> (RFC 8288).</summary>
    LinkHeader,

    /// <summary>A parameter that counts pages.</summary>
    Page,

    /// <summary>A parameter that counts items.</summary>
    Offset,
}
