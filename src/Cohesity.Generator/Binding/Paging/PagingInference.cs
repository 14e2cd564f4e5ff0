using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Cohesity.Generator.Binding.Operations;
using Cohesity.Generator.Common;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Types;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Paging;

/// <summary>
/// Recognises three shapes of paged operations, and nothing else: a response that holds the next URL or cursor, a parameter that counts pages or items beside one that limits a page,
/// and a response that says whether there is more, beside a parameter that takes the id of an item.
/// </summary>
internal sealed class PagingInference(PagingMembers members)
{
    /// <summary>How an operation gives pages, or null when its shape does not show it beyond doubt.</summary>
    public PagingSpec? Infer(OperationSpec operation, OperationUse use)
    {
        if (operation.Method != "GET" || operation.Success is not { Kind: BodyKind.Json, Type: { } body } || Items(body) is not { } items)
        {
            return null;
        }

        List<ParameterSpec> queries = operation.Parameters.Where(parameter => parameter is { In: ParameterIn.Query, IsRequired: false, Content: BodyKind.None }).ToList();
        return InferNext(use, queries, body, items) ?? InferMore(queries, body, items);
    }

    private PagingSpec? InferNext(OperationUse use, List<ParameterSpec> queries, TypeRef body, (TypeRef Item, EquatableArray<string> Path) items)
    {
        PagingSpec Make(PagingKind kind, List<PropertySpec>? next = null, ParameterSpec? parameter = null, long start = 0) =>
            new(kind, items.Item, items.Path, next is null ? default : PagingMembers.Names(next), parameter?.Identifier, start) { IsNextUri = kind == PagingKind.Link && next![next.Count - 1].Type.Kind == TypeKind.Uri };

        foreach (ParameterSpec cursor in queries.Where(parameter => PagingNames.IsCursor(parameter.RawName)))
        {
            if (Next(body, (member, _) => member.Type.Kind == cursor.Type.Kind && PagingNames.IsNextOf(member.JsonName, cursor.RawName)) is { } next && PagingBinder.IsCursor(cursor.Type))
            {
                return Make(PagingKind.Cursor, next, cursor);
            }
        }

        // A link alone may lead anywhere; beside a parameter of paging it leads to the next page.
        if (queries.Exists(parameter => PagingNames.IsLimit(parameter.RawName) || PagingNames.IsPage(parameter.RawName) || PagingNames.IsOffset(parameter.RawName) || PagingNames.IsCursor(parameter.RawName)))
        {
            if (Next(body, (member, container) => member.Type.Kind is TypeKind.String or TypeKind.Uri && PagingNames.IsLink(member.JsonName, container)) is { } link)
            {
                return Make(PagingKind.Link, link);
            }

            if (HasLinkHeader(use))
            {
                return Make(PagingKind.LinkHeader);
            }
        }

        if (!queries.Exists(parameter => PagingNames.IsLimit(parameter.RawName)))
        {
            return null;
        }

        List<ParameterSpec> counters = queries.Where(parameter => PagingBinder.IsCounter(parameter.Type) && (PagingNames.IsPage(parameter.RawName) || PagingNames.IsOffset(parameter.RawName))).ToList();
        return counters.Count != 1
            ? null
            : PagingNames.IsOffset(counters[0].RawName)
                ? Make(PagingKind.Offset, parameter: counters[0])
                : Start(use, counters[0].RawName) is { } start ? Make(PagingKind.Page, parameter: counters[0], start: start) : null;
    }

    // { data: [ { id } ], has_more, last_id } beside ?after=, or { data, has_more, next_page } beside ?page=, where a page is text.
    private PagingSpec? InferMore(List<ParameterSpec> queries, TypeRef body, (TypeRef Item, EquatableArray<string> Path) items)
    {
        if (Next(body, static (member, _) => member.Type.Kind == TypeKind.Boolean && PagingNames.IsHasMore(member.JsonName)) is not { } hasMore)
        {
            return null;
        }

        List<PropertySpec> beside = members.Of(hasMore.Count == 1 ? body : hasMore[hasMore.Count - 2].Type).ToList();
        PagingSpec Make(ParameterSpec cursor, IEnumerable<PropertySpec> next, bool isInItem) =>
            new(PagingKind.Cursor, items.Item, items.Path, PagingMembers.Names(next), cursor.Identifier, 0) { HasMore = PagingMembers.Names(hasMore), IsNextInItem = isInItem };

        if (queries.Find(parameter => parameter.Type is { IsNullable: true, Kind: TypeKind.String } && PagingNames.IsPage(parameter.RawName)) is { } page)
        {
            return beside.Find(member => member.Type.Kind == TypeKind.String && PagingNames.IsNextOf(member.JsonName, page.RawName)) is { } token ? Make(page, Beside(token), isInItem: false) : null;
        }

        List<ParameterSpec> cursors = queries.FindAll(parameter => PagingBinder.IsCursor(parameter.Type) && PagingNames.IsAfter(parameter.RawName));
        if (cursors.Count != 1)
        {
            return null;
        }

        if (beside.Find(member => member.Type.Kind == cursors[0].Type.Kind && PagingNames.IsLastId(member.JsonName)) is { } last)
        {
            return Make(cursors[0], Beside(last), isInItem: false);
        }

        return !beside.Exists(member => PagingNames.MayBeNext(member.JsonName)) && members.Of(items.Item).FirstOrDefault(member => member.JsonName == "id") is { } id && id.Type.Kind == cursors[0].Type.Kind
            ? Make(cursors[0], new[] { id }, isInItem: true)
            : null;

        IEnumerable<PropertySpec> Beside(PropertySpec member) => hasMore.Take(hasMore.Count - 1).Append(member);
    }

    /// <summary>The one list of a response: the body itself, or its only member that is a list.</summary>
    public (TypeRef Item, EquatableArray<string> Path)? Items(TypeRef body)
    {
        if (body.Kind == TypeKind.List)
        {
            return (body.Item!, default);
        }

        List<PropertySpec> lists = members.Of(body).Where(property => property.Type.Kind == TypeKind.List).ToList();
        return lists.Count == 1 ? (lists[0].Type.Item!, PagingMembers.Names(lists)) : null;
    }

    // At the top, in { meta: { … } } and the like, or in { links: { pages: { … } } }.
    private List<PropertySpec>? Next(TypeRef type, Func<PropertySpec, string?, bool> isNext, int depth = 0, string? container = null)
    {
        foreach (PropertySpec member in members.Of(type))
        {
            if (isNext(member, container))
            {
                return new List<PropertySpec> { member };
            }
        }

        foreach (PropertySpec member in members.Of(type).Where(member => depth < 2 && PagingNames.IsContainer(member.JsonName)))
        {
            if (Next(member.Type, isNext, depth + 1, container is null || PagingNames.IsLink("next", member.JsonName) ? member.JsonName : container) is { } inner)
            {
                inner.Insert(0, member);
                return inner;
            }
        }

        return null;
    }

    private static bool HasLinkHeader(OperationUse use) =>
        (use.Operation.Responses ?? new OpenApiResponses()).Any(response =>
            response.Key.StartsWith("2", StringComparison.Ordinal) && response.Value.Headers?.Keys.Any(header => header.Equals("Link", StringComparison.OrdinalIgnoreCase)) == true);

    // The number of the first page, 0 or 1, must be declared ({ default: 1 }, { minimum: 1 }): a wrong guess would leave out a page.
    private static long? Start(OperationUse use, string name)
    {
        IOpenApiParameter? parameter = (use.Operation.Parameters ?? Array.Empty<IOpenApiParameter>())
            .Concat(use.PathItem.Parameters ?? Enumerable.Empty<IOpenApiParameter>())
            .FirstOrDefault(candidate => candidate.Name == name && candidate.In == ParameterLocation.Query);
        if (parameter?.Schema?.Default is JsonValue value && long.TryParse(value.ToString(), out long start))
        {
            return start is 0 or 1 ? start : null;
        }

        return parameter?.Schema?.Minimum == "1" ? 1 : null;
    }
}
