using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Cohesity.Generator.Common;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Types;
using Cohesity.Generator.Naming;

namespace Cohesity.Generator.Emitting.Operations;

/// <summary>Emits the further methods of an operation with pages: one enumerates the items of all pages, one the pages. The support code does the work.</summary>
internal static class PagingEmitter
{
    /// <summary>What the name of the method that gives items has more than the operation's.</summary>
    public const string Suffix = "AutoPaging";

    /// <summary>What the name of the method that gives pages has more than the operation's.</summary>
    public const string PagesSuffix = "AsPages";

    private const string PagerSuffix = "Pager";

    /// <summary>Whether an operation gets the methods.</summary>
    public static bool Applies(OperationSpec operation, EmitContext context) => operation.Paging is not null && context.HasAsyncEnumerable;

    /// <summary>Emits the interface's methods.</summary>
    public static void EmitDeclaration(SourceWriter writer, OperationSpec operation, EmitContext context)
    {
        writer.Separate();
        Documentation.Xml(writer, "summary", $"Enumerates the items of all pages of <see cref=\"{operation.Name}Async\"/>. The next page is requested when the items before it are used up.");
        writer.Line($"/// <inheritdoc cref=\"{operation.Name}Async\" path=\"/param\"/>");
        Documentation.Xml(writer, "returns", "The items. Nothing is sent before the enumeration begins, and each enumeration sends the requests again.");
        Documentation.Xml(writer, "exception cref=\"global::System.InvalidOperationException\"", "The server referred to a page for the second time, or to another server.");
        EmitObsolete(writer, operation);
        writer.Fill(Head(operation, context), ApiEmitter.Parameters(operation, context), ");");

        writer.Separate();
        Documentation.Xml(writer, "summary", $"Enumerates the pages of <see cref=\"{operation.Name}Async\"/>, each with its items, its continuation token and its response.");
        writer.Line($"/// <inheritdoc cref=\"{operation.Name}{Suffix}Async\"/>");
        if (operation.PageToken is { } token)
        {
            Documentation.Xml(writer, $"param name=\"{token}\"", "Of the page after which to begin; null for the first page.");
        }

        Documentation.Xml(writer, "returns", "The pages. Nothing is sent before the enumeration begins.");
        EmitObsolete(writer, operation);
        writer.Fill(PagesHead(operation, context), PagesParameters(operation, context), ");");
    }

    /// <summary>Emits the class's methods.</summary>
    public static void EmitMethod(SourceWriter writer, OperationSpec operation, EmitContext context)
    {
        string pager = $"{operation.Name}{PagerSuffix}({string.Join(", ", ApiEmitter.Arguments(operation))})";
        EmitObsolete(writer, operation);
        writer.Fill("public " + Head(operation, context), ApiEmitter.Parameters(operation, context), ") =>");
        using (writer.Indent())
        {
            writer.Line($"{pager}.Items(cancellationToken);");
        }

        EmitObsolete(writer, operation);
        writer.Fill("public " + PagesHead(operation, context), PagesParameters(operation, context), ") =>");
        using (writer.Indent())
        {
            writer.Line($"{pager}.Pages({operation.PageToken ?? "null"}, cancellationToken);");
        }

        writer.Fill($"private {PagerType(operation, context)} {operation.Name}{PagerSuffix}(", ApiEmitter.Parameters(operation, context, areOptional: false), ") =>");
        using (writer.Indent())
        {
            writer.Fill("new(", Arguments(operation, operation.Paging!, context).ToList(), ");");
        }
    }

    private static IEnumerable<string> Arguments(OperationSpec operation, PagingSpec paging, EmitContext context)
    {
        yield return Literal.Of(operation.Id);
        if (operation.Parameters.FirstOrDefault(candidate => candidate.Identifier == paging.Parameter) is { } parameter)
        {
            // The parameter that changes hides the method's own of the same name.
            string name = Identifier.Escape(parameter.Identifier);
            string next = (paging.Kind != PagingKind.Cursor && parameter.Type.Kind == TypeKind.Int32 ? "(int?)" : "") + name;
            yield return parameter.Option is { } place ? $"{place.Argument}?.{place.Member}" : name;
            yield return $"{name} => {operation.Name}{RequestEmitter.Suffix}({string.Join(", ", operation.Arguments.Select(Handed))})";

            string Handed(ArgumentSpec argument) => argument.Type.Kind == TypeKind.Options && parameter.Option is not null ? $"({argument.Identifier} ?? new()).With({next})"
                : argument.Identifier == parameter.Identifier ? next
                : Identifier.Escape(argument.Identifier);
        }
        else
        {
            string link = operation.Parameters.Any(other => other.Identifier == "link") ? "link_" : "link";
            if (paging.Kind == PagingKind.Link)
            {
                yield return "null";
            }

            yield return $"{link} => {operation.Name}{RequestEmitter.Suffix}({string.Join(", ", ApiEmitter.Arguments(operation))}).To({link})";
        }

        yield return $"static page => {Path("page", paging.Items)}";
        if (paging.Kind is PagingKind.Cursor or PagingKind.Link)
        {
            string start = paging.IsNextInItem ? $"{context.Support("ApiPageItems")}.Last({Path("page", paging.Items)})" : "page";
            string next = Path(start, paging.Next) + (paging.IsNextUri ? "?.OriginalString" : "");
            yield return "static page => " + (paging.HasMore.Count == 0 ? next : $"{Path("page", paging.HasMore)} == true ? {next} : null");
        }
        else if (paging.Kind == PagingKind.Page)
        {
            yield return $"start: {Literal.Integer(paging.Start.ToString(CultureInfo.InvariantCulture))}";
        }
    }

    // A server may leave out what its description requires.
    private static string Path(string start, EquatableArray<string> properties) => start + string.Concat(properties.Select(property => "?." + property));

    private static string PagerType(OperationSpec operation, EmitContext context)
    {
        PagingSpec paging = operation.Paging!;
        string types = $"{TypeText.Of(operation.Success.Type!, context)}, {TypeText.Of(paging.Item, context)}";
        return paging.Kind switch
        {
            PagingKind.LinkHeader => $"{context.Support("ApiLinkHeaderPager")}<{types}>",
            PagingKind.Page or PagingKind.Offset => $"{context.Support("ApiCountingPager")}<{types}, {TypeText.Codec(paging.Item, context)}>",
            PagingKind.Link => $"{context.Support("ApiCursorPager")}<{types}, string?>",
            _ => $"{context.Support("ApiCursorPager")}<{types}, {TypeText.Of(operation.Parameters.First(parameter => parameter.Identifier == paging.Parameter).Type, context)}>",
        };
    }

    private static IReadOnlyList<string> PagesParameters(OperationSpec operation, EmitContext context)
    {
        List<string> parameters = ApiEmitter.Parameters(operation, context).ToList();
        if (operation.PageToken is { } token)
        {
            parameters.Insert(parameters.Count - 1, $"string? {token} = null");
        }

        return parameters;
    }

    private static string Head(OperationSpec operation, EmitContext context) =>
        $"{WellKnown.AsyncEnumerable}<{TypeText.Of(operation.Paging!.Item, context)}> {operation.Name}{Suffix}Async(";

    private static string PagesHead(OperationSpec operation, EmitContext context) =>
        $"{WellKnown.AsyncEnumerable}<{context.Support("ApiPage")}<{TypeText.Of(operation.Paging!.Item, context)}, {TypeText.Of(operation.Success.Type!, context)}>> {operation.Name}{PagesSuffix}Async(";

    private static void EmitObsolete(SourceWriter writer, OperationSpec operation)
    {
        if (operation.IsDeprecated)
        {
            writer.Line(WellKnown.Obsolete);
        }
    }
}
