using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Cohesity.Generator.Common;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Types;
using Cohesity.Generator.Naming;

namespace Cohesity.Generator.Emitting.Operations;

/// <summary>Emits the further method of an operation with pages: it enumerates the items of all pages. The support code does the work.</summary>
internal static class PagingEmitter
{
    /// <summary>What the method's name has more than the operation's.</summary>
    public const string Suffix = "AutoPaging";

    /// <summary>Whether an operation gets the method.</summary>
    public static bool Applies(OperationSpec operation, EmitContext context) => operation.Paging is not null && context.HasAsyncEnumerable;

    /// <summary>Emits the interface's method.</summary>
    public static void EmitDeclaration(SourceWriter writer, OperationSpec operation, EmitContext context)
    {
        writer.Separate();
        Documentation.Xml(writer, "summary", $"Enumerates the items of all pages of <see cref=\"{operation.Name}Async\"/>. The next page is requested when the items before it are used up.");
        writer.Line($"/// <inheritdoc cref=\"{operation.Name}Async\" path=\"/param\"/>");
        Documentation.Xml(writer, "returns", "The items. Nothing is sent before the enumeration begins, and each enumeration sends the requests again.");
        Documentation.Xml(writer, "exception cref=\"global::System.InvalidOperationException\"", "The server referred to a page for the second time, or to another server.");
        EmitObsolete(writer, operation);
        writer.Fill(Head(operation, context), ApiEmitter.Parameters(operation, context), ");");
    }

    /// <summary>Emits the class's method.</summary>
    public static void EmitMethod(SourceWriter writer, OperationSpec operation, EmitContext context)
    {
        PagingSpec paging = operation.Paging!;
        EmitObsolete(writer, operation);
        writer.Fill("public " + Head(operation, context), ApiEmitter.Parameters(operation, context), ") =>");
        using (writer.Indent())
        {
            bool counts = paging.Kind is PagingKind.Page or PagingKind.Offset;
            string types = counts ? $"<{TypeText.Of(operation.Success.Type!, context)}, {TypeText.Of(paging.Item, context)}, {TypeText.Codec(paging.Item, context)}>" : "";
            writer.Fill($"{context.Support("ApiPages")}.By{paging.Kind}{types}(", Arguments(operation, paging, context).Append("cancellationToken").ToList(), ");");
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
            if (paging.Kind == PagingKind.Page)
            {
                yield return $"start: {Literal.Integer(paging.Start.ToString(CultureInfo.InvariantCulture))}";
            }

            yield return $"({name}, cancellationToken) => {operation.Name}Async({string.Join(", ", operation.Arguments.Select(Handed).Append("cancellationToken"))})";

            string Handed(ArgumentSpec argument) => argument.Type.Kind == TypeKind.Options && parameter.Option is not null ? $"({argument.Identifier} ?? new()).With({next})"
                : argument.Identifier == parameter.Identifier ? next
                : Identifier.Escape(argument.Identifier);
        }
        else
        {
            string link = operation.Parameters.Any(other => other.Identifier == "link") ? "link_" : "link";
            string send = paging.Kind == PagingKind.Link ? "SendAsync" : "SendWithResponseAsync";
            yield return $"({link}, cancellationToken) => {operation.Name}{RequestEmitter.Suffix}({string.Join(", ", ApiEmitter.Arguments(operation))}).To({link}).{send}(cancellationToken)";
        }

        yield return $"static page => {Path(paging.Items)}";
        if (paging.Kind is PagingKind.Cursor or PagingKind.Link)
        {
            yield return $"static page => {Path(paging.Next)}{(paging.IsNextUri ? "?.OriginalString" : "")}";
        }
    }

    // A server may leave out what its description requires.
    private static string Path(EquatableArray<string> properties) => "page" + string.Concat(properties.Select(property => "?." + property));

    private static string Head(OperationSpec operation, EmitContext context) =>
        $"{WellKnown.AsyncEnumerable}<{TypeText.Of(operation.Paging!.Item, context)}> {operation.Name}{Suffix}Async(";

    private static void EmitObsolete(SourceWriter writer, OperationSpec operation)
    {
        if (operation.IsDeprecated)
        {
            writer.Line(WellKnown.Obsolete);
        }
    }
}
