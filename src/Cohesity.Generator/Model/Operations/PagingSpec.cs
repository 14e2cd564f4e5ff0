using Cohesity.Generator.Common;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Model.Operations;

/// <summary>How an operation gives a long list in pages.</summary>
/// <param name="Kind">What leads to the next page.</param>
/// <param name="Item">The type of an item.</param>
/// <param name="Items">The properties that lead from the response's body to the list, by identifier; none when the body is the list.</param>
/// <param name="Next">The properties that lead from the body to the next cursor or URL; none for the other kinds.</param>
/// <param name="Parameter">The identifier of the parameter that changes from page to page, or null for the kinds that follow a URL.</param>
/// <param name="Start">The number of the first page, for <see cref="PagingKind.Page"/>; else 0.</param>
internal sealed record PagingSpec(
    PagingKind Kind,
    TypeRef Item,
    EquatableArray<string> Items,
    EquatableArray<string> Next,
    string? Parameter,
    long Start)
{
    /// <summary>Whether what <paramref name="Next"/> leads to is a <c>Uri</c> and not text.</summary>
    public bool IsNextUri { get; init; }

    /// <summary>Whether <paramref name="Next"/> begins at the last item of the page, and not at the body.</summary>
    public bool IsNextInItem { get; init; }

    /// <summary>The properties that lead from the body to the boolean that is true where another page follows; none when the absence of a cursor ends the list.</summary>
    public EquatableArray<string> HasMore { get; init; }
}

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
