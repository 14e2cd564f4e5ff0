using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Emitting.Operations;

/// <summary>The result of an operation in C#: the type of its call, and the call of the request that reads it.</summary>
internal static class ResultText
{
    /// <summary>Whether the results arrive one after the other, in an <c>IAsyncEnumerable</c>.</summary>
    public static bool IsSequence(SuccessSpec success, EmitContext context) => context.HasAsyncEnumerable && success.Type is { Kind: TypeKind.AsyncSequence };

    /// <summary>The type of the call.</summary>
    public static string CallType(SuccessSpec success, EmitContext context) => success switch
    {
        { Type: null } or { Type.Kind: TypeKind.Headers } => context.Support("ApiCall"),
        _ when IsSequence(success, context) => $"{context.Support("ApiSequenceCall")}<{TypeText.Of(success.Type.Item!, context)}>",
        _ => $"{context.Support("ApiCall")}<{TypeText.Of(success.Type, context)}>",
    };

    /// <summary>The call of the request.</summary>
    /// <param name="success">What the answer is.</param>
    /// <param name="errors">The expression that makes exceptions of other answers, or null.</param>
    /// <param name="context">What the file depends on.</param>
    public static string Read(SuccessSpec success, string? errors, EmitContext context)
    {
        string accept = success.MediaType is { } mediaType ? Literal.Of(mediaType) : "null";
        string arguments = $"{errors ?? "null"}, {accept}";
        return success.Kind switch
        {
            BodyKind.JsonLines or BodyKind.JsonSequence or BodyKind.Events when !context.HasAsyncEnumerable => $".Stream({arguments})",
            BodyKind.JsonLines when success.StreamError is { } failure => $".JsonResults<{Generic(success.Type!.Item!, context)}, {Generic(failure, context)}>({arguments})",
            BodyKind.JsonLines or BodyKind.JsonSequence => $".{success.Kind}<{Generic(success.Type!.Item!, context)}>({arguments})",
            BodyKind.Events => $".Events{(success.Type!.Item!.Item is { } data ? $"<{Generic(data, context)}>" : "")}({arguments})",
            BodyKind.Result => $".Result({context.OwnInExpression(success.Type!.Name!)}.Read, {arguments})",
            BodyKind.Json when success.MayBeText => $".JsonOrText<{Generic(success.Type!, context)}>({arguments})",
            BodyKind.Json => $".Json<{Generic(success.Type!, context)}>({(accept != "\"application/json\"" ? arguments : errors)})",
            BodyKind.Xml => $".ReadXml<{XmlText.Nullable(success.Type!, context)}>({XmlText.Root(success.Xml!, context)}, {arguments})",
            BodyKind.Text when success.Type!.Kind != TypeKind.String => $".Text<{TypeText.Of(success.Type, context)}, {TypeText.TextCodec(success.Type, context)}>({arguments})",
            BodyKind.Text => $".{Optional(success)}Text({arguments})",
            BodyKind.Binary => $".{Optional(success)}Stream({arguments})",
            _ => $".NoBody({(accept != "null" ? arguments : errors)})",
        };
    }

    private static string Optional(SuccessSpec success) => success.Type!.IsNullable ? "Optional" : "";

    private static string Generic(TypeRef type, EmitContext context) => $"{TypeText.Of(type, context)}, {TypeText.Codec(type, context)}";
}
