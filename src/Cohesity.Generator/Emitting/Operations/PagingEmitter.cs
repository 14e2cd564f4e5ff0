using System.Linq;
using Cohesity.Generator.Common;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Types;
using Cohesity.Generator.Naming;

namespace Cohesity.Generator.Emitting.Operations;

/// <summary>Emits the second face of an operation that gives pages: a method over the items of all pages, whose work is done by the support code.</summary>
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
        Documentation.Xml(writer, "summary", $"Enumerates the items of all pages that <see cref=\"{operation.Name}Async\"/> gives. A page is asked for when the items before it are used up.");
        writer.Line($"/// <inheritdoc cref=\"{operation.Name}Async\" path=\"/param\"/>");
        Documentation.Xml(writer, "returns", "The items. Nothing is sent before the first one is asked for, and enumerating again sends everything again.");
        Documentation.Xml(writer, "exception cref=\"global::System.InvalidOperationException\"", "The server led back to a page that was there before, or to another server.");
        EmitObsolete(writer, operation);
        writer.Call(Head(operation, context), ApiEmitter.Parameters(operation, context), ");");
    }

    /// <summary>Emits the class's method.</summary>
    public static void EmitMethod(SourceWriter writer, OperationSpec operation, EmitContext context)
    {
        PagingSpec paging = operation.Paging!;
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        EmitObsolete(writer, operation);
        writer.Call("public " + Head(operation, context), ApiEmitter.Parameters(operation, context), ") =>");
        using (writer.Indent())
        {
            bool counts = paging.Kind is PagingKind.Page or PagingKind.Offset;
            string types = counts ? $"<{TypeText.Of(operation.Success.Type!, context)}, {TypeText.Of(paging.Item, context)}, {TypeText.Codec(paging.Item, context)}>" : "";
            writer.Line($"{context.Support("ApiPages")}.By{paging.Kind}{types}(");
            using (writer.Indent())
            {
                ParameterSpec? parameter = operation.Parameters.FirstOrDefault(candidate => candidate.Identifier == paging.Parameter);
                writer.Line(Literal.Of(operation.Id) + ",");
                switch (paging.Kind)
                {
                    case PagingKind.Cursor:
                        EmitCall(writer, operation, parameter!, Identifier.Escape(parameter!.Identifier));
                        break;
                    case PagingKind.Page:
                    case PagingKind.Offset:
                        EmitCall(writer, operation, parameter!, (parameter!.Type.Kind == TypeKind.Int32 ? "(int?)" : "") + Identifier.Escape(parameter.Identifier), paging.Start);
                        break;
                    default:
                        EmitFollow(writer, operation, context);
                        break;
                }

                writer.Line($"static page => {Path(paging.Items)},");
                if (paging.Kind is PagingKind.Cursor or PagingKind.Link)
                {
                    writer.Line($"static page => {Path(paging.Next)}{(paging.IsNextUri ? "?.OriginalString" : "")},");
                }

                writer.Line("cancellationToken);");
            }
        }
    }

    // The parameter that changes hides the method's own of the same name.
    private static void EmitCall(SourceWriter writer, OperationSpec operation, ParameterSpec parameter, string next, long? start = null)
    {
        string name = Identifier.Escape(parameter.Identifier);
        writer.Line(name + ",");
        if (start is { } first && operation.Paging!.Kind == PagingKind.Page)
        {
            writer.Line($"start: {Literal.Integer(first.ToString(System.Globalization.CultureInfo.InvariantCulture))},");
        }

        writer.List(
            $"({name}, cancellationToken) => {operation.Name}Async(",
            ApiEmitter.Arguments(operation).Select(argument => argument == name ? next : argument).Append("cancellationToken").ToList(),
            "),");
    }

    private static void EmitFollow(SourceWriter writer, OperationSpec operation, EmitContext context)
    {
        string link = operation.Parameters.Any(parameter => parameter.Identifier == "link") ? "link_" : "link";
        string send = operation.Paging!.Kind == PagingKind.Link ? "SendJsonAsync" : "SendJsonWithResponseAsync";
        TypeRef body = operation.Success.Type!;
        writer.Line($"({link}, cancellationToken) => _connection.{send}<{TypeText.Of(body, context)}, {TypeText.Codec(body, context)}>(");
        using (writer.Indent())
        {
            writer.List($"{operation.Name}Request(", ApiEmitter.Arguments(operation).ToList(), $").To({link}),");
            writer.Line($"{(operation.Errors.Count == 0 ? "null" : operation.Name + "Error")},");
            writer.Line("cancellationToken),");
        }
    }

    // A server may leave out what its description requires.
    private static string Path(EquatableArray<string> properties) => "page" + string.Concat(properties.Select(property => "?." + property));

    private static string Head(OperationSpec operation, EmitContext context) =>
        $"global::System.Collections.Generic.IAsyncEnumerable<{TypeText.Of(operation.Paging!.Item, context)}> {operation.Name}{Suffix}Async(";

    private static void EmitObsolete(SourceWriter writer, OperationSpec operation)
    {
        if (operation.IsDeprecated)
        {
            writer.Line("[global::System.Obsolete]");
        }
    }
}
