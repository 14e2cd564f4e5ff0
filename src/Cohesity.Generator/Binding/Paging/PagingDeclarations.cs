using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cohesity.Generator.Binding.Operations;
using Cohesity.Generator.Binding.Schemas;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Types;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Paging;

/// <summary>Reads the declarations of paging: <c>x-pagination</c>, <c>x-ms-pageable</c> (AutoRest), and links from an operation to itself (OpenAPI 3, Link Object).</summary>
/// <remarks>The grammar of <c>x-pagination</c> is that of Datadog's documents, with <c>nextLinkPath</c>, <c>linkHeader</c>, <c>lastItemPath</c> and <c>hasMorePath</c> added; docs/paging.md explains it.</remarks>
internal sealed class PagingDeclarations(PagingMembers members, PagingInference inference, SchemaBinder schemas)
{
    private const string Own = "x-pagination";
    private const string Microsoft = "x-ms-pageable";
    private const string BodyExpression = "$response.body#/";

    private static readonly string[] Keys = { "cursorParam", "cursorPath", "hasMorePath", "lastItemPath", "limitParam", "linkHeader", "nextLinkPath", "pageOffsetParam", "pageParam", "pageStart", "resultsPath" };

    /// <summary>Whether the document declares the operation's paging, or that it has none.</summary>
    public static bool Speaks(OperationUse use) => Declared(use, Own) || Declared(use, Microsoft) || SelfLink(use) is not null;

    /// <summary>The declared paging; null when the declaration is that there is none, or cannot be honoured, which is reported.</summary>
    public PagingSpec? Bind(OperationSpec operation, OperationUse use)
    {
        JsonPath path = use.Path / (Declared(use, Own) ? Own : Declared(use, Microsoft) ? Microsoft : "responses");
        try
        {
            if (Declared(use, Own))
            {
                return NameExtensions.Node(use.Operation.Extensions, Own) is JsonValue value && value.TryGetValue(out bool isPaged) && !isPaged ? null : OfOwn(operation, Object(use, Own));
            }

            return Declared(use, Microsoft) ? OfMicrosoft(operation, use, Object(use, Microsoft)) : OfLink(operation, SelfLink(use)!.Value);
        }
        catch (PagingException problem)
        {
            schemas.Report(problem.IsUnsupported ? ProblemIds.PagingUnsupported : ProblemIds.PagingMalformed, path, problem.Message);
            return null;
        }
    }

    private PagingSpec OfOwn(OperationSpec operation, JsonObject node)
    {
        if (node.Select(member => member.Key).FirstOrDefault(key => !Keys.Contains(key)) is { } unknown)
        {
            throw new PagingException($"it has the member '{unknown}', and may have: {string.Join(", ", Keys)}");
        }

        TypeRef body = Body(operation);
        (TypeRef item, EquatableArray<string> items) = Text(node, "resultsPath") is { } results ? Items(body, results) : OnlyItems(body);
        if (Text(node, "limitParam") is { } limit && !limit.StartsWith("body.", StringComparison.Ordinal))
        {
            Parameter(operation, limit);
        }

        if (!node.ContainsKey("cursorParam") && new[] { "cursorPath", "lastItemPath", "hasMorePath" }.FirstOrDefault(node.ContainsKey) is { } stray)
        {
            throw new PagingException($"it has {stray} and no cursorParam");
        }

        string[] modes = new[] { "cursorParam", "nextLinkPath", "linkHeader", "pageOffsetParam", "pageParam" }.Where(node.ContainsKey).ToArray();
        switch (modes.Length == 1 ? modes[0] : "")
        {
            case "cursorParam":
                ParameterSpec cursor = Parameter(operation, Text(node, "cursorParam"));
                if (node.ContainsKey("cursorPath") == node.ContainsKey("lastItemPath"))
                {
                    throw new PagingException("beside cursorParam it must have one of cursorPath and lastItemPath");
                }

                PagingSpec following = Text(node, "cursorPath") is { } cursorPath
                    ? Cursor(Follow(body, cursorPath.Split('.')), cursor, item, items)
                    : Cursor(Follow(item, Text(node, "lastItemPath")!.Split('.'), "an item"), cursor, item, items) with { IsNextInItem = true };
                return Text(node, "hasMorePath") is { } more ? following with { HasMore = Flag(body, more) } : following;
            case "nextLinkPath":
                return Link(operation, body, Text(node, "nextLinkPath")!.Split('.'), item, items);
            case "linkHeader" when Flag(node, "linkHeader"):
                OnlyGet(operation);
                return new PagingSpec(PagingKind.LinkHeader, item, items, default, null, 0);
            case "pageOffsetParam":
                return new PagingSpec(PagingKind.Offset, item, items, default, Counter(operation, Text(node, "pageOffsetParam")).Identifier, 0);
            case "pageParam":
                return new PagingSpec(PagingKind.Page, item, items, default, Counter(operation, Text(node, "pageParam")).Identifier, Number(node, "pageStart") ?? 0);
            default:
                throw new PagingException("it must have one of cursorParam, nextLinkPath, linkHeader: true, pageOffsetParam and pageParam");
        }
    }

    // { nextLinkName: null } declares that there is only one page.
    private PagingSpec? OfMicrosoft(OperationSpec operation, OperationUse use, JsonObject node)
    {
        if (!node.TryGetPropertyValue("nextLinkName", out JsonNode? link))
        {
            throw new PagingException("it has no nextLinkName");
        }

        if (OpenApiSchemaExtensions.IsNull(link))
        {
            return null;
        }

        if (Text(node, "operationName") is { } next && next != use.Operation.OperationId)
        {
            throw new PagingException($"the next page comes from another operation, '{next}'", isUnsupported: true);
        }

        TypeRef body = Body(operation);
        (TypeRef item, EquatableArray<string> items) = Items(body, Text(node, "itemName") ?? "value");
        return Link(operation, body, new[] { Text(node, "nextLinkName")! }, item, items);
    }

    private PagingSpec OfLink(OperationSpec operation, (string Parameter, string Pointer) link)
    {
        TypeRef body = Body(operation);
        (TypeRef item, EquatableArray<string> items) = OnlyItems(body);
        int dot = link.Parameter.IndexOf('.');
        string name = dot > 0 && link.Parameter.Substring(0, dot) is "query" or "header" or "path" or "cookie" ? link.Parameter.Substring(dot + 1) : link.Parameter;
        return Cursor(Follow(body, link.Pointer.Split('/').Select(token => token.Replace("~1", "/").Replace("~0", "~"))), Parameter(operation, name), item, items);
    }

    private EquatableArray<string> Flag(TypeRef body, string path)
    {
        IReadOnlyList<PropertySpec> flag = Follow(body, path.Split('.'));
        return flag[flag.Count - 1].Type.Kind == TypeKind.Boolean ? PagingMembers.Names(flag) : throw new PagingException($"what '{path}' leads to is no boolean");
    }

    private static PagingSpec Cursor(IReadOnlyList<PropertySpec> next, ParameterSpec parameter, TypeRef item, EquatableArray<string> items) =>
        PagingBinder.IsCursor(parameter.Type) && next[next.Count - 1].Type.Kind == parameter.Type.Kind
            ? new PagingSpec(PagingKind.Cursor, item, items, PagingMembers.Names(next), parameter.Identifier, 0)
            : throw new PagingException($"the parameter '{parameter.RawName}' must be an optional string or integer, and what it takes from the response of the same type", isUnsupported: true);

    private PagingSpec Link(OperationSpec operation, TypeRef body, IEnumerable<string> path, TypeRef item, EquatableArray<string> items)
    {
        OnlyGet(operation);
        IReadOnlyList<PropertySpec> next = Follow(body, path);
        return next[next.Count - 1].Type.Kind is TypeKind.String or TypeKind.Uri
            ? new PagingSpec(PagingKind.Link, item, items, PagingMembers.Names(next), null, 0) { IsNextUri = next[next.Count - 1].Type.Kind == TypeKind.Uri }
            : throw new PagingException($"the member '{next[next.Count - 1].JsonName}' is no string");
    }

    private static void OnlyGet(OperationSpec operation)
    {
        if (operation.Method != "GET")
        {
            throw new PagingException("the next page's URL is asked for with GET, and the operation is no GET", isUnsupported: true);
        }
    }

    private static TypeRef Body(OperationSpec operation) => operation.Success is { Kind: BodyKind.Json, Type: { } body } ? body : throw new PagingException("the operation gives no JSON");

    private (TypeRef Item, EquatableArray<string> Path) Items(TypeRef body, string path)
    {
        IReadOnlyList<PropertySpec> found = Follow(body, path.Split('.'));
        return found[found.Count - 1].Type is { Kind: TypeKind.List, Item: { } item } ? (item, PagingMembers.Names(found)) : throw new PagingException($"what '{path}' leads to is no array");
    }

    private (TypeRef Item, EquatableArray<string> Path) OnlyItems(TypeRef body) =>
        inference.Items(body) ?? throw new PagingException("the response is neither an array nor an object with one array, so it must say where the items are");

    private IReadOnlyList<PropertySpec> Follow(TypeRef start, IEnumerable<string> path, string of = "the response") =>
        members.Follow(start, path) is { Count: > 0 } found ? found : throw new PagingException($"{of} has no member '{string.Join(".", path)}'");

    private static ParameterSpec Counter(OperationSpec operation, string? name)
    {
        ParameterSpec parameter = Parameter(operation, name);
        return PagingBinder.IsCounter(parameter.Type) ? parameter : throw new PagingException($"the parameter '{name}' must be an optional integer");
    }

    private static ParameterSpec Parameter(OperationSpec operation, string? name)
    {
        if (name?.StartsWith("body.", StringComparison.Ordinal) == true)
        {
            throw new PagingException($"'{name}' is a member of the request's body, which the caller owns", isUnsupported: true);
        }

        return operation.Parameters.FirstOrDefault(parameter => parameter.RawName == name) ?? throw new PagingException($"the operation has no parameter '{name}'");
    }

    // A link that leads to the same operation and takes one value from the body.
    private static (string Parameter, string Pointer)? SelfLink(OperationUse use)
    {
        foreach (IOpenApiLink link in (use.Operation.Responses ?? new OpenApiResponses()).Where(response => response.Key.StartsWith("2", StringComparison.Ordinal)).SelectMany(response => response.Value.Links?.Values ?? Enumerable.Empty<IOpenApiLink>()))
        {
            bool isSelf = string.IsNullOrEmpty(link.OperationRef)
                ? !string.IsNullOrEmpty(use.Operation.OperationId) && link.OperationId == use.Operation.OperationId
                : Uri.UnescapeDataString(link.OperationRef) == use.Path.ToString();
            if (isSelf)
            {
                var taken = (link.Parameters ?? new Dictionary<string, RuntimeExpressionAnyWrapper>())
                    .Select(parameter => (parameter.Key, Expression: parameter.Value.Expression?.Expression ?? ""))
                    .Where(parameter => parameter.Expression.StartsWith(BodyExpression, StringComparison.Ordinal))
                    .ToList();
                if (taken.Count == 1)
                {
                    return (taken[0].Key, taken[0].Expression.Substring(BodyExpression.Length));
                }
            }
        }

        return null;
    }

    private static bool Declared(OperationUse use, string name) => use.Operation.Extensions?.ContainsKey(name) == true;

    private static JsonObject Object(OperationUse use, string name) => NameExtensions.Node(use.Operation.Extensions, name) as JsonObject ?? throw new PagingException("it is no object");

    private static string? Text(JsonObject node, string key) =>
        !node.TryGetPropertyValue(key, out JsonNode? member) ? null
        : member is JsonValue value && value.TryGetValue(out string? text) && text.Length > 0 ? text
        : throw new PagingException($"its member '{key}' is no text");

    private static bool Flag(JsonObject node, string key) => node[key] is JsonValue value && value.TryGetValue(out bool flag) && flag;

    private static long? Number(JsonObject node, string key) =>
        !node.TryGetPropertyValue(key, out JsonNode? member) ? null
        : member?.GetValueKind() == JsonValueKind.Number && long.TryParse(member.ToString(), out long number) && number is 0 or 1 ? number
        : throw new PagingException($"its member '{key}' is neither 0 nor 1");
}
