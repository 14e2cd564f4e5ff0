using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Emitting.Operations;
using Cohesity.Generator.Model.Fakes;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Types;
using Cohesity.Generator.Naming;

namespace Cohesity.Generator.Emitting.Fakes;

/// <summary>Emits what answers for the operations of one tag: a property for each, and the class of its calls.</summary>
internal static class FakeApiEmitter
{
    public static void Emit(SourceWriter writer, FakeApiSlice slice)
    {
        EmitContext context = slice.Context;
        ApiSpec api = slice.Api;
        using (writer.Braces($"{context.Accessibility} sealed partial class {ReservedNames.Fake(slice.ClientName)}"))
        {
            Documentation.Xml(writer, "summary", $"Answers for <see cref=\"{context.OwnInExpression(api.ClassName)}\"/>.");
            using (GeneratedFile.Type(writer, $"public sealed partial class {api.FakeName}"))
            {
                using (writer.Braces($"internal {api.FakeName}({context.Support("ApiFake")} fake)"))
                {
                    foreach (OperationSpec operation in api.Operations)
                    {
                        EmitOperation(writer, operation, slice);
                    }
                }

                foreach (OperationSpec operation in api.Operations)
                {
                    writer.Line();
                    writer.Line($"/// <inheritdoc cref=\"{context.OwnInExpression(ReservedNames.Interface(api.ClassName))}.{operation.Name}Async\"/>");
                    writer.Line($"public {TypeOf(operation, context)} {operation.Fake!.Name} {{ get; }}");
                }

                foreach (OperationSpec operation in api.Operations)
                {
                    writer.Line();
                    FakeCallEmitter.Emit(writer, operation, context);
                }
            }
        }
    }

    private static void EmitOperation(SourceWriter writer, OperationSpec operation, FakeApiSlice slice)
    {
        EmitContext context = slice.Context;
        FakeSpec fake = operation.Fake!;
        string write = Write(operation.Success, slice) is { } result ? ", " + result : "";
        writer.Line($"{fake.Name} = new(fake, {Literal.Of(operation.Id)}, {Literal.Of(operation.Method)}, {Literal.Of(operation.Path)},");
        using (writer.Indent())
        {
            writer.Line(Contract(operation, fake.Answer, context) + ",");
            writer.Line($"static reader => new(reader){write});");
        }
    }

    private static string Contract(OperationSpec operation, FakeAnswerSpec answer, EmitContext context)
    {
        string body = answer.Body is { } example ? $", {Literal.Of(answer.MediaType!)}, {Literal.Of(example)}" : answer.MediaType is { } type ? $", {Literal.Of(type)}" : "";
        var members = new List<string>();
        if (operation.Body is { MediaType: { } consumes })
        {
            members.Add($"Consumes = {Literal.Of(consumes)}");
        }

        if (operation.Success is { Xml: { } root, Type: { } result } && answer.Body is not null)
        {
            string json = ", " + TypeText.Codec(result.IsValueType ? result : result.AsNullable(false), context);
            members.Add($"Form = static json => {context.Support("ApiFakeBody")}.ToXml<{XmlText.Value(result, context, json)}>(json, {XmlText.Root(root, context)}{XmlText.ListArgument(root)})");
        }

        if (operation.Success.MediaType is { } accepts)
        {
            members.Add($"Accepts = {Literal.Of(accepts)}");
        }

        if (operation.Fake!.Pointer is { } pointer)
        {
            members.Add($"Pointer = {Literal.Of(pointer)}");
        }

        if (answer.LastPage is { } last && operation.Paging is { Parameter: { } counter } paging)
        {
            ParameterSpec parameter = operation.Parameters.First(candidate => candidate.Identifier == counter);
            members.Add($"LastPage = {Literal.Of(last)}, Counter = {Literal.Of(parameter.RawName)}, First = {paging.Start.ToString(CultureInfo.InvariantCulture)}");
        }

        return $"new({Literal.Integer(answer.Status)}{body}){(members.Count == 0 ? "" : $" {{ {string.Join(", ", members)} }}")}";
    }

    private static string TypeOf(OperationSpec operation, EmitContext context)
    {
        string result = Result(operation.Success, context) is { } type ? ", " + type : "";
        return $"{context.Support("ApiFakeOperation")}<{operation.Fake!.CallName}{result}>";
    }

    // What a test gives; null for nothing.
    private static string? Result(SuccessSpec success, EmitContext context) => success switch
    {
        { Kind: BodyKind.None or BodyKind.Headers } or { Type: null } => null,
        { Kind: BodyKind.Binary } => "byte[]",
        { Kind: BodyKind.Events, Type.Item: { Item: { } data } } => List(data, context),
        { Kind: BodyKind.Events or BodyKind.JsonLines or BodyKind.JsonSequence, Type.Item: { } item } => List(item, context),
        _ => TypeText.Of(success.Type, context),
    };

    private static string? Write(SuccessSpec success, FakeApiSlice slice)
    {
        EmitContext context = slice.Context;
        string body = context.Support("ApiFakeBody");
        return success switch
        {
            { Kind: BodyKind.None or BodyKind.Headers } or { Type: null } => null,
            { Kind: BodyKind.Binary } => $"{body}.File",
            { Kind: BodyKind.Events, Type.Item: { Item: { } data } } => $"{body}.Events<{Generic(data, context)}>",
            { Kind: BodyKind.Events } => $"{body}.Events",
            { Kind: BodyKind.JsonLines, StreamError: not null, Type.Item: { } item } => $"{body}.JsonResults<{Generic(item, context)}>",
            { Kind: BodyKind.JsonLines or BodyKind.JsonSequence, Type.Item: { } item } => $"{body}.{success.Kind}<{Generic(item, context)}>",
            { Kind: BodyKind.Result } => WriteResult(slice.Results.First(result => result.Name == success.Type.Name), body, context),
            { Kind: BodyKind.Xml } => $"static value => {body}.Xml<{XmlText.Value(success.Type, context)}>(value, {XmlText.Root(success.Xml!, context)}{XmlText.ListArgument(success.Xml!)})",
            { Kind: BodyKind.Text } => $"{body}.Text<{TypeText.Of(success.Type, context)}, {TypeText.TextCodec(success.Type, context)}>",
            _ => $"{body}.Json<{Generic(success.Type, context)}>",
        };
    }

    // As ResultEmitter reads it: a status that nobody described has the first body.
    private static string WriteResult(ResultSpec result, string body, EmitContext context)
    {
        IEnumerable<string> arms = result.Cases.Skip(1).OrderBy(each => each.LastStatus - each.FirstStatus).Select(each =>
            $"{(each.FirstStatus == each.LastStatus ? Literal.Integer(each.FirstStatus) : $">= {Literal.Integer(each.FirstStatus)} and <= {Literal.Integer(each.LastStatus)}")} => {WriteCase(each, body, context)}");
        return $"static result => result.StatusCode switch {{ {string.Join(", ", Exact(result.Cases[0], body, context).Concat(arms).Append($"_ => {WriteCase(result.Cases[0], body, context)}"))} }}";
    }

    // The first one comes before a range that holds its status.
    private static IEnumerable<string> Exact(ResultCaseSpec first, string body, EmitContext context)
    {
        if (first.FirstStatus == first.LastStatus)
        {
            yield return $"{Literal.Integer(first.FirstStatus)} => {WriteCase(first, body, context)}";
        }
    }

    private static string WriteCase(ResultCaseSpec each, string body, EmitContext context) => each.Xml is { } root
        ? $"{body}.Xml<{XmlText.Value(each.Type, context)}>(result.StatusCode, result.{each.Name}, {XmlText.Root(root, context)}{XmlText.ListArgument(root)})"
        : each.Kind == BodyKind.Text
        ? $"{body}.Text<{TypeText.Of(each.Type, context)}, {TypeText.TextCodec(each.Type, context)}>(result.StatusCode, result.{each.Name})"
        : $"{body}.Json<{Generic(each.Type, context)}>(result.StatusCode, result.{each.Name})";

    private static string List(TypeRef item, EmitContext context) => $"global::System.Collections.Generic.List<{TypeText.Of(item, context)}>";

    private static string Generic(TypeRef type, EmitContext context) => $"{TypeText.Of(type, context)}, {TypeText.Codec(type, context)}";
}
