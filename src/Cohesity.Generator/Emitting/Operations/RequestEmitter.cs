using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Types;
using Cohesity.Generator.Naming;

namespace Cohesity.Generator.Emitting.Operations;

/// <summary>Emits the method that makes an operation's request out of its arguments.</summary>
internal static class RequestEmitter
{
    private const string MediaTypeHeader = "global::System.Net.Http.Headers.MediaTypeHeaderValue";

    public static void Emit(SourceWriter writer, OperationSpec operation, string? security, EmitContext context)
    {
        string message = context.Support("ApiRequestMessage");
        string connection = context.Support("ApiConnection");
        writer.Line();
        using (writer.Braces($"private {message} {operation.Name}Request(", ApiEmitter.Parameters(operation, context, areOptional: false), ")"))
        {
            foreach (ParameterSpec parameter in operation.Parameters.Where(parameter => parameter.IsRequired && (!parameter.Type.IsValueType || parameter.Type.Kind == TypeKind.Enum)))
            {
                string argument = Identifier.Escape(parameter.Identifier);
                writer.Line($"{connection}.{(parameter.Type.IsValueType ? "NotDefault" : "NotNull")}({argument}, nameof({argument}));");
            }

            if (operation.Body is { IsRequired: true, Type: { IsValueType: false } } required)
            {
                writer.Line($"{connection}.NotNull({required.Identifier}, nameof({required.Identifier}));");
            }
            else if (operation.Body is { IsRequired: true, Kind: BodyKind.Text, Type: { Kind: TypeKind.Enum, IsNullable: false } } text)
            {
                writer.Line($"{connection}.NotDefault({text.Identifier}, nameof({text.Identifier}));");
            }

            string path = Literal.Of(operation.Path);
            string uri = path;
            if (operation.Parameters.Any(parameter => parameter.In is ParameterIn.Path or ParameterIn.Query or ParameterIn.QueryString) || operation.Path.IndexOf('{') >= 0 || operation.Path.IndexOf('#') >= 0)
            {
                EmitUri(writer, operation, context);
                uri = "uri.ToString()";
            }

            string accept = operation.Success.MediaType is { } mediaType ? Literal.Of(mediaType) : "null";
            var arguments = new List<string> { Method(operation.Method, connection), uri, accept, Literal.Of(operation.Id), path };
            if (security is not null)
            {
                arguments.Add(security);
            }

            if (operation.Server is not null)
            {
                arguments.Add($"server: {operation.Name}Server");
            }

            bool hasHeaders = operation.Parameters.Any(parameter => parameter.In is ParameterIn.Header or ParameterIn.Cookie);
            if (operation.Body is null && !hasHeaders && operation.Success.Redirects.Count == 0)
            {
                writer.Call("return _connection.CreateRequest(", arguments, ");");
                return;
            }

            writer.Call($"{message} request = _connection.CreateRequest(", arguments, ");");
            if (operation.Body is { } body)
            {
                EmitBody(writer, operation, body, context);
            }

            // After the body, whose content holds the fields that describe it: Content-Range.
            foreach (ParameterSpec parameter in operation.Parameters.Where(parameter => parameter.In is ParameterIn.Header or ParameterIn.Cookie))
            {
                writer.Line(ParameterText.Field(parameter, context));
            }

            foreach (StatusRange redirect in operation.Success.Redirects)
            {
                writer.Line($"request.Expect({Literal.Integer(redirect.First)}{(redirect.Last == redirect.First ? "" : ", " + Literal.Integer(redirect.Last))});");
            }

            writer.Line("return request;");
        }
    }

    private static void EmitUri(SourceWriter writer, OperationSpec operation, EmitContext context)
    {
        bool isFirst = true;
        foreach ((string text, bool isExpression) in operation.PathPieces)
        {
            if (isFirst)
            {
                writer.Line($"var uri = new {context.Support("ApiRequestUri")}({Literal.Of(isExpression ? "" : text)});");
            }

            if (isExpression)
            {
                ParameterSpec parameter = operation.Parameters.First(candidate => candidate.In == ParameterIn.Path && candidate.RawName == text);
                writer.Line(ParameterText.Path(parameter, context));
            }
            else if (!isFirst)
            {
                writer.Line($"uri.Literal({Literal.Of(text)});");
            }

            isFirst = false;
        }

        foreach (ParameterSpec parameter in operation.Parameters.Where(parameter => parameter.In is ParameterIn.Query or ParameterIn.QueryString))
        {
            writer.Line(ParameterText.Query(parameter, context));
            if (parameter.AllowEmpty)
            {
                writer.Line($"uri.QueryIfEmpty({Literal.Of(parameter.RawName)}, {Identifier.Escape(parameter.Identifier)});");
            }
        }
    }

    private static void EmitBody(SourceWriter writer, OperationSpec operation, BodySpec body, EmitContext context)
    {
        if (body.Kind == BodyKind.Multipart)
        {
            EmitParts(writer, operation, context);
            return;
        }

        string mediaType = Literal.Of(body.MediaType);
        if (operation.Parameters.FirstOrDefault(parameter => parameter.In == ParameterIn.MediaType) is { } choice)
        {
            mediaType = $"{context.Support("ApiFormat")}.MediaType({choice.Identifier}, {mediaType})";
        }

        string content = body.Kind switch
        {
            BodyKind.JsonLines or BodyKind.JsonSequence => $"new {context.Support("ApiJsonLinesContent")}<{TypeText.Of(body.Type.Item!, context)}, {TypeText.Codec(body.Type.Item!, context)}>({body.Identifier}, {mediaType}{(body.Kind == BodyKind.JsonSequence ? ", isSequence: true" : "")})",
            BodyKind.Json => $"new {context.Support("JsonCodecContent")}<{TypeText.NonNullable(body.Type, context)}, {TypeText.NonNullableCodec(body.Type, context)}>({Value(body)}, {mediaType})",
            BodyKind.Form => $"new {context.Support("ApiFormContent")}<{TypeText.NonNullable(body.Type, context)}, {TypeText.NonNullableCodec(body.Type, context)}>({Value(body)}{Fields(body)})",
            BodyKind.Text => $"new {context.Support("ApiTextContent")}({ParameterText.Format(body.Type, Value(body), context)}, {mediaType})",
            BodyKind.Binary => $"new global::System.Net.Http.StreamContent({body.Identifier}) {{ Headers = {{ ContentType = {HeaderValue(body, mediaType)} }} }}",
            _ => body.Identifier,
        };
        if (body.IsRequired || body.Kind == BodyKind.Content)
        {
            writer.Line($"request.Content = {content};");
            return;
        }

        string isThere = body is { Kind: BodyKind.Text, Type.Kind: TypeKind.Enum } ? $"{body.Identifier} is {{ Value: not null }}" : body.Type.Kind == TypeKind.Json ? $"{body.Identifier}.ValueKind != global::System.Text.Json.JsonValueKind.Undefined" : $"{body.Identifier} is not null";
        using (writer.Braces($"if ({isThere})"))
        {
            writer.Line($"request.Content = {content};");
        }

        writer.Line();
    }

    // A media type with parameters must be parsed, and one that the caller chose may have some.
    private static string HeaderValue(BodySpec body, string mediaType) =>
        mediaType == Literal.Of(body.MediaType) && body.MediaType.IndexOf(';') < 0 ? $"new {MediaTypeHeader}({mediaType})" : $"{MediaTypeHeader}.Parse({mediaType})";

    private static void EmitParts(SourceWriter writer, OperationSpec operation, EmitContext context)
    {
        writer.Line($"var parts = new {context.Support("ApiMultipartContent")}();");
        foreach (ParameterSpec parameter in operation.Parameters.Where(parameter => parameter.In == ParameterIn.Part))
        {
            writer.Line(ParameterText.Part(parameter, context));
        }

        // A body without parts is none that a server could read.
        writer.Line("request.Content = parts.OrNull();");
    }

    private static string Fields(BodySpec body) => string.Concat(body.Fields
        .GroupBy(field => field.Style)
        .OrderBy(group => group.Key)
        .Select(group => group.Key == FieldStyle.Delimited
            ? $", delimited: new[] {{ {string.Join(", ", group.Select(field => $"({Literal.Of(field.Name)}, {Literal.Of(field.Delimiters!)})"))} }}"
            : $", {group.Key.ToString().ToLowerInvariant()}: new[] {{ {string.Join(", ", group.Select(field => Literal.Of(field.Name)))} }}"));

    private static string Value(BodySpec body) => body.Type is { IsNullable: true, IsValueType: true } && body.Type.Kind != TypeKind.Json ? body.Identifier + ".Value" : body.Identifier;

    private static string Method(string method, string connection) => method switch
    {
        "GET" or "PUT" or "POST" or "DELETE" or "HEAD" or "OPTIONS" or "TRACE" => "global::System.Net.Http.HttpMethod." + method[0] + method.Substring(1).ToLowerInvariant(),
        "PATCH" => connection + ".PatchMethod",
        "QUERY" => connection + ".QueryMethod",
        _ => $"new global::System.Net.Http.HttpMethod({Literal.Of(method)})",
    };
}
