using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Cohesity.Generator.Common;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Naming;

namespace Cohesity.Generator.Emitting.Operations;

/// <summary>Emits the functions that make exceptions of unsuccessful responses, one for all operations that describe the same errors.</summary>
internal static class ErrorEmitter
{
    private const int MaxNameLength = 80;

    /// <summary>The expression that makes the exceptions of an operation; null for the plain one.</summary>
    public static string? Of(EquatableArray<ErrorSpec> errors, string clientName, EmitContext context) =>
        errors.Count == 0 ? null : $"{context.OwnInExpression(ReservedNames.Errors(clientName))}.{Name(errors, context)}";

    public static void Emit(SourceWriter writer, ErrorsSlice slice)
    {
        EmitContext context = slice.Context;
        Documentation.Xml(writer, "summary", $"The exceptions for unsuccessful responses to the operations of <see cref=\"{slice.ClientName}\"/>.");
        using (GeneratedFile.Type(writer, $"internal static class {ReservedNames.Errors(slice.ClientName)}"))
        {
            foreach (IGrouping<string, EquatableArray<ErrorSpec>> same in slice.Errors.GroupBy(errors => Name(errors, context)).OrderBy(same => same.Key, System.StringComparer.Ordinal))
            {
                writer.Separate();
                Emit(writer, same.Key, same.First(), context);
            }
        }
    }

    /// <summary>What the errors are called: a name that their statuses and types make, so that it stays when other operations come and go.</summary>
    public static string Name(EquatableArray<ErrorSpec> errors, EmitContext context)
    {
        IEnumerable<string> parts = errors.GroupBy(error => WithBody(error, context)).Select(same => $"On{string.Join("Or", same.Select(Status))}{same.First().Type.Name}");
        string name = string.Concat(parts);

        // A text, XML and a nullable type have the name of the type alone, and a type may be called like two of the parts.
        bool isTold = name.Length <= MaxNameLength && errors.All(error => error is { IsText: false, Xml: null, Type: { Name: { } type, IsNullable: false, Item: null } } && !HasStatus(type));
        return isTold ? name : $"On{string.Join("Or", errors.Select(Status).Take(8))}_{StableHash.Hex(string.Join("|", errors.Select(error => Status(error) + WithBody(error, context))))}";
    }

    private static void Emit(SourceWriter writer, string name, EquatableArray<ErrorSpec> errors, EmitContext context)
    {
        string head = $"public static readonly {WellKnown.Func}<{context.Support("ApiFailure")}, {context.Support("ApiException")}> {name} = static failure => ";
        if (errors[0].FirstStatus == 0)
        {
            writer.Line($"{head}{WithBody(errors[0], context)};");
            return;
        }

        writer.Line($"{head}failure.StatusCode switch");
        writer.Line("{");
        using (writer.Indent("};"))
        {
            foreach (IGrouping<string, ErrorSpec> same in errors.Where(error => error.FirstStatus == error.LastStatus).GroupBy(error => WithBody(error, context)))
            {
                writer.Line($"{string.Join(" or ", same.Select(error => Number(error.FirstStatus)))} => {same.Key},");
            }

            foreach (ErrorSpec error in errors.Where(error => error.FirstStatus != error.LastStatus))
            {
                string pattern = error.FirstStatus == 0 ? "_" : $">= {Number(error.FirstStatus)} and <= {Number(error.LastStatus)}";
                writer.Line($"{pattern} => {WithBody(error, context)},");
            }

            if (errors[errors.Count - 1].FirstStatus != 0)
            {
                writer.Line("_ => failure.WithoutBody(),");
            }
        }
    }

    private static string WithBody(ErrorSpec error, EmitContext context) => error.Xml is { } root
        ? $"failure.WithXml<{XmlText.Nullable(error.Type, context)}>({XmlText.Root(root, context)})"
        : error.IsText
        ? $"failure.WithText<{TypeText.Of(error.Type, context)}, {TypeText.TextCodec(error.Type, context)}>()"
        : $"failure.WithBody<{TypeText.Of(error.Type, context)}, {TypeText.Codec(error.Type, context)}>()";

    private static string Status(ErrorSpec error) => error.FirstStatus == 0 ? "Other"
        : error.FirstStatus == error.LastStatus ? Number(error.FirstStatus)
        : Number(error.FirstStatus / 100) + "XX";

    private static bool HasStatus(string type) => Enumerable.Range(0, type.Length).Any(at =>
        (IsAt(type, at, "On") || IsAt(type, at, "Or")) && at + 2 < type.Length && (char.IsDigit(type[at + 2]) || IsAt(type, at + 2, "Other")));

    private static bool IsAt(string type, int at, string text) => string.CompareOrdinal(type, at, text, 0, text.Length) == 0;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
