using System.Linq;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Emitting.Operations;
using Cohesity.Generator.Emitting.Types;
using Cohesity.Generator.Model.Fakes;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Emitting.Fakes;

/// <summary>A parameter or a body as a call holds it: the counterpart of <see cref="ParameterText"/> and <see cref="RequestEmitter"/>.</summary>
/// <param name="Name">The property.</param>
/// <param name="Type">Its C# type.</param>
/// <param name="Read">The expression that reads it.</param>
/// <param name="Check">The call that checks it, or null.</param>
/// <param name="TakesTheRest">Whether it is what no other parameter took.</param>
internal sealed record FakeValue(string Name, string Type, string Read, string? Check, bool TakesTheRest)
{
    private const string List = "global::System.Collections.Generic.List";

    public static FakeValue Of(OperationSpec operation, FakeArgumentSpec argument, EmitContext context) =>
        operation.Parameters.FirstOrDefault(parameter => parameter.Identifier == argument.Identifier && parameter.In != ParameterIn.MediaType) is { } parameter
            ? OfParameter(parameter, argument, operation.Body, context)
            : OfBody(operation.Body!, argument, context);

    private static FakeValue OfParameter(ParameterSpec parameter, FakeArgumentSpec argument, BodySpec? body, EmitContext context)
    {
        string name = Literal.Of(parameter.RawName);
        string pointer = Literal.Of(argument.Pointer);

        // A multipart body that may be left out requires its parts when it is there.
        string required = !parameter.IsRequired ? "" : parameter.In == ParameterIn.Part && body!.Type.IsNullable ? ", isRequired: reader.HasBody" : ", isRequired: true";
        TypeRef type = parameter.Type;
        if (parameter is { In: ParameterIn.Part, Content: BodyKind.Binary })
        {
            string file = context.Support("ApiFakeFile");
            return type.Kind == TypeKind.Sequence
                ? new FakeValue(argument.Name, $"{List}<{file}>", $"reader.Files({name}, {pointer}{required})", null, false)
                : new FakeValue(argument.Name, file + (parameter.IsRequired ? "" : "?"), $"reader.File({name}, {pointer}{required}){(parameter.IsRequired ? "!" : "")}", null, false);
        }

        string form = Form(parameter);
        string arguments = $"{name}, {pointer}{(form == "Text" ? "" : $", {context.Support("ApiFakeForm")}.{form}")}{(parameter.In == ParameterIn.Path ? "" : required)}{Delimiters(parameter, form)}{Rest(parameter)}";
        string place = parameter.In switch
        {
            ParameterIn.Query => "query",
            ParameterIn.QueryString => "querystring",
            _ => parameter.In.ToString().ToLowerInvariant(),
        };
        return new FakeValue(
            argument.Name,
            TypeText.Of(type, context),
            $"reader.{parameter.In}<{Generic(type, context)}>({arguments})",
            ConstraintEmitter.Call(type, Literal.Of(place + "/" + parameter.RawName), argument.Name, context),
            form == "Members");
    }

    private static FakeValue OfBody(BodySpec body, FakeArgumentSpec argument, EmitContext context)
    {
        string pointer = Literal.Of(argument.Pointer);
        string required = body.IsRequired ? ", isRequired: true" : "";
        TypeRef type = body.Type;
        switch (body.Kind)
        {
            case BodyKind.Json:
                return new FakeValue(argument.Name, TypeText.Of(type, context), $"reader.JsonBody<{Body(type, context)}>({pointer}{required})", Check(type), false);
            case BodyKind.Xml:
                return new FakeValue(argument.Name, TypeText.Of(type, context), $"reader.XmlBody<{XmlText.Value(type, context)}>({pointer}, {XmlText.Root(body.Xml!, context)}{required})", Check(type), false);
            case BodyKind.Form:
                return new FakeValue(argument.Name, TypeText.Of(type, context), $"reader.FormBody<{Body(type, context)}>({pointer}{required}{RequestEmitter.Fields(body)})", Check(type), false);
            case BodyKind.JsonLines or BodyKind.JsonSequence:
                TypeRef item = type.Item!;
                return new FakeValue(argument.Name, $"{List}<{TypeText.Of(item, context)}>", $"reader.JsonLinesBody<{TypeText.Of(item, context)}, {TypeText.Codec(item, context)}>({pointer}{required})", Check(new TypeRef(TypeKind.List, Item: item)), false);
            case BodyKind.Text:
                return new FakeValue(argument.Name, TypeText.Of(type, context), $"reader.TextBody<{Generic(type, context)}>({pointer}{required})", Check(type), false);
            default:
                return new FakeValue(argument.Name, "byte[]", $"reader.BytesBody({pointer})", null, false);
        }

        string? Check(TypeRef checkedType) => ConstraintEmitter.Call(checkedType, "\"body\"", argument.Name, context);
    }

    private static string Form(ParameterSpec parameter)
    {
        TypeKind kind = parameter.Type.Kind == TypeKind.Mapped ? parameter.Type.Item!.Kind : parameter.Type.Kind;
        bool isList = kind is TypeKind.List or TypeKind.Tuple;
        bool isObject = kind is TypeKind.Map or TypeKind.Model;
        bool isAny = kind is TypeKind.Union or TypeKind.Json;
        switch (parameter)
        {
            case { In: ParameterIn.Part }:
                return PartForm(parameter, isList, isObject, isAny);
            case { Content: BodyKind.Form }:
                return "Members";
            case { Content: BodyKind.Json }:
                return "Json";
            case { Content: not BodyKind.None }:
                return "Text";
            case { Style: ParameterStyle.DeepObject } when isList || isObject || isAny:
                return "Deep";
            case { In: ParameterIn.Path, Style: ParameterStyle.Label or ParameterStyle.Matrix }:
                return isList ? parameter.Explode ? "Each" : "Joined" : isObject ? parameter.Explode ? "Members" : "Alternating" : isAny ? "Any" : "Text";
            case { In: ParameterIn.Path or ParameterIn.Header }:
                return isList ? "Joined" : isObject ? parameter.Explode ? "Pairs" : "Alternating" : isAny ? "Any" : "Text";
            default:
                return isList ? parameter.Explode ? "Each" : "Joined" : isObject ? parameter.Explode ? "Members" : "Alternating" : isAny ? "Any" : "Text";
        }
    }

    private static string PartForm(ParameterSpec parameter, bool isList, bool isObject, bool isAny) => parameter switch
    {
        { ItemDelimiters.Length: > 0, Type.Item: not null } => parameter.Explode ? "Each" : "Joined",
        { Content: BodyKind.Json } => "Json",
        { Style: ParameterStyle.DeepObject } when isList || isObject || isAny => "Deep",
        { Style: ParameterStyle.Form, Explode: true } when isObject || isAny => "Members",
        { Explode: false } when isList => "Joined",
        { Explode: false } when isObject => "Alternating",
        _ => isList ? "Each" : isObject ? "Json" : isAny ? "Any" : "Text",
    };

    // The separator of this list, then those of the lists in it.
    private static string Delimiters(ParameterSpec parameter, string form)
    {
        string delimiters = parameter.Style.Delimiter() + parameter.ItemDelimiters;
        return delimiters == "," || form is not ("Each" or "Joined" or "Alternating") || (form == "Each" && parameter.ItemDelimiters.Length == 0) ? "" : $", delimiters: {Literal.Of(delimiters)}";
    }

    private static string Rest(ParameterSpec parameter) => parameter switch
    {
        { In: ParameterIn.Path, Content: BodyKind.None, Style: ParameterStyle.Label } => ", prefix: \".\"",
        { In: ParameterIn.Path, Content: BodyKind.None, Style: ParameterStyle.Matrix } => ", prefix: \";\"",
        { In: ParameterIn.Cookie, Style: not ParameterStyle.Cookie } => ", isEncoded: true",
        _ => "",
    };

    private static string Body(TypeRef type, EmitContext context) => $"{TypeText.Of(type, context)}, {TypeText.Codec(type, context)}";

    // What is text is read as text, whatever the type; what is not there is null without a codec.
    private static string Generic(TypeRef type, EmitContext context) => type is { IsNullable: true, IsValueType: true } && type.Kind != TypeKind.Json
        ? $"{TypeText.Of(type, context)}, {TypeText.TextCodec(type, context)}"
        : $"{TypeText.NonNullable(type, context)}, {TypeText.TextCodec(type.AsNullable(false), context)}";
}
