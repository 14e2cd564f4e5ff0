using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Types;
using Cohesity.Generator.Naming;

namespace Cohesity.Generator.Emitting.Operations;

/// <summary>Emits the method that makes an operation's call out of its arguments, in one expression.</summary>
internal static class RequestEmitter
{
    private const string MediaTypeHeader = "global::System.Net.Http.Headers.MediaTypeHeaderValue";

    /// <summary>What the method's name has more than the operation's.</summary>
    public const string Suffix = "Call";

    public static void Emit(SourceWriter writer, OperationSpec operation, string? security, string? errors, EmitContext context)
    {
        writer.Fill($"private {ResultText.CallType(operation.Success, context)} {operation.Name}{Suffix}(", ApiEmitter.Parameters(operation, context, areOptional: false), operation.Options is null ? ") =>" : ")");
        List<string> calls = Calls(operation, security, context).ToList();
        calls.Add(ResultText.Read(operation.Success, errors, context) + ";");
        string first = $"_connection.{Method(operation.Method, context)}{Literal.Of(operation.Id)}, {Literal.Of(operation.Path)})";
        if (operation.Options is { } options)
        {
            using (writer.Braces())
            {
                writer.Line($"{options.Identifier} ??= new();");
                writer.Chain("return " + first, calls);
            }
        }
        else
        {
            using (writer.Indent())
            {
                writer.Chain(first, calls);
            }
        }
    }

    private static IEnumerable<string> Calls(OperationSpec operation, string? security, EmitContext context)
    {
        if (security is not null)
        {
            yield return $".Requires({security})";
        }

        if (operation.Server is not null)
        {
            yield return $".At({operation.Name}Server)";
        }

        foreach (string guard in operation.Parameters.Select(ParameterText.Guard).OfType<string>())
        {
            yield return guard;
        }

        foreach ((string text, bool _) in operation.PathPieces.Where(piece => piece.IsExpression))
        {
            yield return ParameterText.Path(operation.Parameters.First(candidate => candidate.In == ParameterIn.Path && candidate.RawName == text), context);
        }

        foreach (ParameterSpec parameter in operation.Parameters.Where(parameter => parameter.In is ParameterIn.Query or ParameterIn.QueryString))
        {
            yield return ParameterText.Query(parameter, context);
            if (parameter.AllowEmpty)
            {
                yield return $".QueryIfEmpty({Literal.Of(parameter.RawName)}, {ParameterText.Argument(parameter)})";
            }
        }

        if (operation.Body is { } body)
        {
            foreach (string call in Body(operation, body, context))
            {
                yield return call;
            }

            if (MediaTypeChoice(operation) is { } choice)
            {
                yield return $".ChoseContentType({ParameterText.Argument(choice)})";
            }
        }

        // After the body, whose content holds the fields that describe it: Content-Range.
        foreach (ParameterSpec parameter in operation.Parameters.Where(parameter => parameter.In is ParameterIn.Header or ParameterIn.Cookie))
        {
            yield return ParameterText.Field(parameter, context);
        }

        foreach (StatusRange redirect in operation.Success.Redirects.ToList())
        {
            yield return $".Expect({Literal.Integer(redirect.First)}{(redirect.Last == redirect.First ? "" : ", " + Literal.Integer(redirect.Last))})";
        }
    }

    private static IEnumerable<string> Body(OperationSpec operation, BodySpec body, EmitContext context)
    {
        string argument = Identifier.Escape(body.Identifier);
        if (body.Kind == BodyKind.Multipart)
        {
            // A body without parts is none that a server could read.
            yield return $".Body(new {context.Support("ApiMultipartContent")}()";
            foreach (ParameterSpec parameter in operation.Parameters.Where(parameter => parameter.In == ParameterIn.Part))
            {
                yield return ParameterText.Part(parameter, context);
            }

            yield return ".OrNull())";
            yield break;
        }

        string mediaType = Literal.Of(body.MediaType);
        if (MediaTypeChoice(operation) is { } choice)
        {
            mediaType = $"{context.Support("ApiFormat")}.MediaType({ParameterText.Argument(choice)}, {mediaType})";
        }

        bool isChecked = body.IsRequired && !body.Type.IsValueType;
        if (body.Kind == BodyKind.Json && (body.IsRequired || !body.Type.IsValueType))
        {
            string types = $"{TypeText.NonNullable(body.Type, context)}, {TypeText.NonNullableCodec(body.Type, context)}";
            string media = mediaType == "\"application/json\"" ? "" : ", " + mediaType;
            string known = isChecked && body.IsNamed ? $", parameterName: nameof({argument})" : "";
            yield return body.IsRequired ? $".Body<{types}>({Value(body)}{media}{known})" : $".OptionalBody<{types}>({argument}{media})";
            yield break;
        }

        if (isChecked)
        {
            yield return $".NotNull({argument}, nameof({argument}))";
        }
        else if (body is { IsRequired: true, Kind: BodyKind.Text, Type: { Kind: TypeKind.Enum, IsNullable: false } })
        {
            yield return $".NotDefault({argument}, nameof({argument}))";
        }

        string content = body.Kind switch
        {
            BodyKind.JsonLines or BodyKind.JsonSequence => $"new {context.Support("ApiJsonLinesContent")}<{TypeText.Of(body.Type.Item!, context)}, {TypeText.Codec(body.Type.Item!, context)}>({argument}, {mediaType}{(body.Kind == BodyKind.JsonSequence ? ", isSequence: true" : "")})",
            BodyKind.Json => $"new {context.Support("JsonCodecContent")}<{TypeText.NonNullable(body.Type, context)}, {TypeText.NonNullableCodec(body.Type, context)}>({Value(body)}, {mediaType})",
            BodyKind.Xml => $"new {context.Support("XmlCodecContent")}<{XmlText.Value(body.Type.AsNullable(false), context)}>({Value(body)}, {XmlText.Root(body.Xml!, context)}, {mediaType}{XmlText.ListArgument(body.Xml!)})",
            BodyKind.Form => $"new {context.Support("ApiFormContent")}<{TypeText.NonNullable(body.Type, context)}, {TypeText.NonNullableCodec(body.Type, context)}>({Value(body)}{Fields(body)})",
            BodyKind.Text => $"new {context.Support("ApiTextContent")}({ParameterText.Format(body.Type, Value(body), context)}, {mediaType})",
            BodyKind.Binary => $"new global::System.Net.Http.StreamContent({argument}) {{ Headers = {{ ContentType = {HeaderValue(body, mediaType)} }} }}",
            _ => argument,
        };
        if (body.IsRequired || body.Kind == BodyKind.Content)
        {
            yield return $".Body({content})";
            yield break;
        }

        string isThere = body switch
        {
            { Kind: BodyKind.Text, Type.Kind: TypeKind.Enum } => $"{argument} is {{ Value: not null }}",
            { Type.Kind: TypeKind.Json } => $"{argument}.ValueKind != {WellKnown.UndefinedJson}",
            _ => $"{argument} is not null",
        };
        yield return $".Body({isThere} ? {content} : null)";
    }

    private static ParameterSpec? MediaTypeChoice(OperationSpec operation) => operation.Parameters.FirstOrDefault(parameter => parameter.In == ParameterIn.MediaType);

    // A media type with parameters must be parsed, and one that the caller chose may have some.
    private static string HeaderValue(BodySpec body, string mediaType) =>
        mediaType == Literal.Of(body.MediaType) && body.MediaType.IndexOf(';') < 0 ? $"new {MediaTypeHeader}({mediaType})" : $"{MediaTypeHeader}.Parse({mediaType})";

    /// <summary>The arguments that say which fields of a form are written in another way than by default.</summary>
    public static string Fields(BodySpec body)
    {
        ILookup<string, FieldSpec> fields = body.Fields.ToLookup(FieldArgument);
        return string.Concat(FieldArguments.Where(fields.Contains).Select(argument => $", {argument}: new[] {{ {string.Join(", ", fields[argument].Select(Field))} }}"));
    }

    // The parameters of ApiFormContent, in their order.
    private static readonly string[] FieldArguments = { "deep", "exploded", "joined", "spaced", "piped", "json", "delimited" };

    private static string FieldArgument(FieldSpec field) => field switch
    {
        _ when IsDelimited(field) => "delimited",
        { IsJson: true } => "json",
        { Style: ParameterStyle.DeepObject } => "deep",
        { Style: ParameterStyle.SpaceDelimited } => "spaced",
        { Style: ParameterStyle.PipeDelimited } => "piped",
        { Explode: true } => "exploded",
        _ => "joined",
    };

    private static string Field(FieldSpec field) =>
        IsDelimited(field) ? $"({Literal.Of(field.Name)}, {Literal.Of((field.Explode ? '&' : field.Style.Delimiter()) + field.ItemDelimiters)})" : Literal.Of(field.Name);

    private static bool IsDelimited(FieldSpec field) => field.Style == ParameterStyle.TabDelimited || field.ItemDelimiters.Length > 0;

    private static string Value(BodySpec body)
    {
        string argument = Identifier.Escape(body.Identifier);
        return body.Type is { IsNullable: true, IsValueType: true } && body.Type.Kind != TypeKind.Json ? argument + ".Value" : argument;
    }

    private static string Method(string method, EmitContext context) => method switch
    {
        "GET" => "Get(",
        "PUT" => "Put(",
        "POST" => "Post(",
        "DELETE" => "Delete(",
        "PATCH" => "Patch(",
        "HEAD" => "Request(global::System.Net.Http.HttpMethod.Head, ",
        "OPTIONS" => "Request(global::System.Net.Http.HttpMethod.Options, ",
        "TRACE" => "Request(global::System.Net.Http.HttpMethod.Trace, ",
        "QUERY" => $"Request({context.Support("ApiConnection")}.QueryMethod, ",
        _ => $"Request(new global::System.Net.Http.HttpMethod({Literal.Of(method)}), ",
    };
}
