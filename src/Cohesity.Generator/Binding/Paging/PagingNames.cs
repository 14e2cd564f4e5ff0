using System;
using System.Collections.Generic;

namespace Cohesity.Generator.Binding.Paging;

/// <summary>The names that paging is known by. Only what hardly ever means anything else is here: a method that loses items is worse than none. Case and the signs <c>_ - . [ ] $ @</c> do not count.</summary>
internal static class PagingNames
{
    private static readonly HashSet<string> Limits = Set("limit", "perpage", "pagesize", "pagelimit", "maxresults", "maxcount", "resultsperpage", "size", "count", "top");

    private static readonly HashSet<string> Pages = Set("page", "pagenumber");

    private static readonly HashSet<string> Offsets = Set("offset", "pageoffset", "skip");

    private static readonly HashSet<string> Cursors = Set("cursor", "pagecursor", "pagetoken", "continuationtoken", "continue", "marker", "nexttoken", "nextcursor", "nextpagetoken", "paginationtoken", "paginationcookie");

    // A response repeats the name of the parameter: { "continue": "…" } for ?continue=…; a plain "cursor" may as well be this page's.
    private static readonly HashSet<string> SameInResponse = Set("continue", "continuationtoken", "nexttoken", "nextcursor", "nextpagetoken", "paginationtoken", "paginationcookie");

    private static readonly HashSet<string> Links = Set("nextlink", "nexturl", "nexthref", "nextpageurl", "nextpagelink", "nextpageuri", "nexturi", "odatanextlink");

    private static readonly HashSet<string> LinkContainers = Set("links", "link", "paginglinks");

    private static readonly HashSet<string> Containers = Set("meta", "metadata", "page", "pages", "paging", "pagination", "pageinfo", "responsemetadata", "links", "link");

    // What they take is the id of an item, where the response tells apart whether there is more.
    private static readonly HashSet<string> Afters = Set("after", "afterid", "lastid", "startingafter");

    /// <summary>Whether a parameter limits the items of a page.</summary>
    public static bool IsLimit(string name) => Limits.Contains(Plain(name));

    /// <summary>Whether a parameter counts pages.</summary>
    public static bool IsPage(string name) => Pages.Contains(Plain(name));

    /// <summary>Whether a parameter counts items.</summary>
    public static bool IsOffset(string name) => Offsets.Contains(Plain(name));

    /// <summary>Whether a parameter takes a cursor.</summary>
    public static bool IsCursor(string name) => Cursors.Contains(Plain(name));

    /// <summary>Whether a parameter takes the id of the item after which a page begins.</summary>
    public static bool IsAfter(string name) => Afters.Contains(Plain(name));

    /// <summary>Whether a member of a response says that there are more pages.</summary>
    public static bool IsHasMore(string member) => Plain(member) == "hasmore";

    /// <summary>Whether a member beside <c>has_more</c> holds what <c>after</c> takes: the id of the page's last item, or what stands for it.</summary>
    public static bool IsLastId(string member) => Plain(member) is "lastid" or "next";

    /// <summary>Whether a member looks like what leads to the next page, so that an id may not be it: <c>next_cursor</c>, <c>continuation_token</c>.</summary>
    public static bool MayBeNext(string member)
    {
        string plain = Plain(member);
        return plain.StartsWith("next", StringComparison.Ordinal) || plain.Contains("cursor") || plain.Contains("token");
    }

    /// <summary>Whether a member of a response holds the next value of a parameter: <c>next_cursor</c> of <c>cursor</c>.</summary>
    public static bool IsNextOf(string member, string parameter)
    {
        string plain = Plain(parameter);
        return Plain(member) == "next" + plain || (Plain(member) == plain && SameInResponse.Contains(plain));
    }

    /// <summary>Whether a member holds the next page's URL: by its own name, or as <c>next</c> among links.</summary>
    /// <param name="member">The member's name.</param>
    /// <param name="container">The name of the member that it stands in, or null.</param>
    public static bool IsLink(string member, string? container) =>
        Links.Contains(Plain(member)) || (Plain(member) == "next" && container is not null && LinkContainers.Contains(Plain(container)));

    /// <summary>Whether a member holds the information about pages: <c>meta</c>, <c>pagination</c>.</summary>
    public static bool IsContainer(string member) => Containers.Contains(Plain(member));

    private static string Plain(string name)
    {
        var plain = new System.Text.StringBuilder(name.Length);
        foreach (char character in name)
        {
            if ("_-.[]$@".IndexOf(character) < 0)
            {
                plain.Append(char.ToLowerInvariant(character));
            }
        }

        return plain.ToString();
    }

    private static HashSet<string> Set(params string[] names) => new(names, StringComparer.Ordinal);
}
