using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Emitting.Client;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Emitting.Types;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Types;
using Cohesity.Generator.Naming;
using static Cohesity.Generator.Emitting.CSharp.WellKnown;

namespace Cohesity.Generator.Emitting.Operations;

/// <summary>Emits the operations of a tag: an interface to mock, and the class that makes the calls.</summary>
internal static class ApiEmitter
{
    public static void Emit(SourceWriter writer, ApiSlice slice)
    {
        EmitContext context = slice.Context;
        ApiSpec api = slice.Api;
        Documentation.Write(writer, api.Documentation, null);
        using (GeneratedFile.Type(writer, $"{context.Accessibility} partial interface {ReservedNames.Interface(api.ClassName)}"))
        {
            foreach (OperationSpec operation in api.Operations)
            {
                EmitDeclaration(writer, operation, withResponse: false, slice);
                EmitDeclaration(writer, operation, withResponse: true, slice);
                if (PagingEmitter.Applies(operation, context))
                {
                    PagingEmitter.EmitDeclaration(writer, operation, context);
                }
            }
        }

        writer.Line();
        if (!api.Documentation.IsEmpty)
        {
            writer.Line($"/// <inheritdoc cref=\"{ReservedNames.Interface(api.ClassName)}\"/>");
        }

        using (GeneratedFile.Type(writer, $"{context.Accessibility} sealed partial class {api.ClassName} : {ReservedNames.Interface(api.ClassName)}"))
        {
            string connection = context.Support("ApiConnection");
            foreach (OperationSpec operation in api.Operations.Where(operation => operation.Server is not null))
            {
                string servers = string.Join(", ", new[] { operation.Server! }.Concat(slice.ServerAddresses).Select(Literal.Of));
                writer.Line($"private static readonly {context.Support("ApiOwnServer")} {operation.Name}Server = new({servers});");
            }

            writer.Separate();
            writer.Lines($$"""
                private readonly {{connection}} _connection;

                /// <summary>Creates an API that uses the caller's <see cref="{{HttpClient}}"/>.</summary>
                /// <param name="httpClient">Sends the requests; the caller disposes it.</param>
                /// <param name="baseAddress">The address of the server; one without a path gets the document's base path. When it is null, the base address of
                /// <paramref name="httpClient"/>.</param>
                /// <param name="options">Credentials and headers; null when <paramref name="httpClient"/> adds what is needed, so that no credential is required.</param>
                public {{api.ClassName}}({{HttpClient}} httpClient, {{Uri}}? baseAddress = null, {{ReservedNames.Options(slice.ClientName)}}? options = null)
                    : this(new {{connection}}(httpClient, baseAddress, {{Literal.Of(slice.Server)}}, options))
                {
                }

                internal {{api.ClassName}}({{connection}} connection) => _connection = connection;
                """);
            foreach (OperationSpec operation in api.Operations)
            {
                writer.Line();
                EmitMethod(writer, operation, withResponse: false, context);
                EmitMethod(writer, operation, withResponse: true, context);
                if (PagingEmitter.Applies(operation, context))
                {
                    PagingEmitter.EmitMethod(writer, operation, context);
                }

                RequestEmitter.Emit(
                    writer, operation, SecurityEmitter.Of(operation.Security, slice.ClientName, context), ErrorEmitter.Of(operation.Errors, slice.ClientName, context), context);
            }
        }
    }

    private static void EmitDeclaration(SourceWriter writer, OperationSpec operation, bool withResponse, ApiSlice slice)
    {
        EmitContext context = slice.Context;
        writer.Separate();
        if (withResponse)
        {
            writer.Line($"/// <inheritdoc cref=\"{operation.Name}Async\"/>");
        }
        else
        {
            EmitDocumentation(writer, operation, context);
            if (slice.WithLogin.Contains(operation.Name))
            {
                Documentation.Xml(writer, $"exception cref=\"{context.Support("ApiAuthenticationException")}\"", "The login failed.");
            }
        }

        if (operation.IsDeprecated)
        {
            writer.Line(Obsolete);
        }

        writer.Fill($"{ReturnType(operation.Success, withResponse, context)} {operation.Name}{(withResponse ? "WithResponse" : "")}Async(", Parameters(operation, context), ");");
    }

    private static void EmitDocumentation(SourceWriter writer, OperationSpec operation, EmitContext context)
    {
        string scopes = operation.Scopes.Count == 0 ? "" : $", with the scopes <c>{string.Join("</c>, <c>", operation.Scopes.Select(Documentation.Escape))}</c>";
        string call = $"<c>{Documentation.Escape(operation.Method)} {Documentation.Escape(operation.Path)}</c>{scopes}";
        Documentation.Write(writer, operation.Documentation, call + ".", operation.Documentation.IsEmpty ? null : call, operation.IsDeprecated ? "Deprecated." : null);
        foreach (ParameterSpec parameter in operation.Parameters.Where(parameter => parameter is { Option: null, Constant: null }))
        {
            EmitDocumentation(writer, $"param name=\"{parameter.Identifier}\"", parameter);
        }

        if (operation.Options is { } options)
        {
            Documentation.Xml(writer, $"param name=\"{options.Identifier}\"", "The optional parameters; null for none.");
        }

        if (operation.Body is { Kind: not BodyKind.Multipart } body)
        {
            Documentation.Text(writer, $"param name=\"{body.Identifier}\"", body.Documentation, ConstraintText.Of(body.Type), Example(body.Example));
        }

        Documentation.Text(writer, "returns", operation.Success.Documentation, operation.Success.Type is { IsNullable: true } ? "It is null when the answer has no body." : null);
        foreach (IGrouping<string, ErrorSpec> error in operation.Errors.Where(error => error.Type.Name is not null).GroupBy(error => error.Type.Name!, System.StringComparer.Ordinal))
        {
            Documentation.Xml(writer, $"exception cref=\"{context.Support("ApiException")}{{{error.Key}}}\"", $"The server answered with {Statuses(error, operation)}.");
        }
    }

    /// <summary>Emits the documentation of a parameter, whether it is a parameter of the method or a member of its options.</summary>
    public static void EmitDocumentation(SourceWriter writer, string element, ParameterSpec parameter) => Documentation.Text(
        writer,
        element,
        parameter.Documentation,
        parameter.IsDeprecated ? "Deprecated." : null, ConstraintText.Of(parameter.Type), DefaultEmitter.Remark(parameter.DefaultText), Example(parameter.Example),
        !parameter.IsRequired && ParameterText.IsIdempotencyKey(parameter) ? "When it is null, the client makes one for each call of POST and PATCH, the same for all attempts." : null);

    private static string? Example(string? example) => example is null ? null : $"Example: <c>{Documentation.Escape(example)}</c>.";

    private static void EmitMethod(SourceWriter writer, OperationSpec operation, bool withResponse, EmitContext context)
    {
        if (operation.IsDeprecated)
        {
            writer.Line(Obsolete);
        }

        string suffix = withResponse ? "WithResponse" : "";
        string call = $"{operation.Name}{RequestEmitter.Suffix}({string.Join(", ", Arguments(operation))})";
        writer.Fill($"public {ReturnType(operation.Success, withResponse, context)} {operation.Name}{suffix}Async(", Parameters(operation, context), ") =>");
        using (writer.Indent())
        {
            // A sequence sends its request when it is enumerated, and again when it is enumerated again.
            writer.Line(!withResponse && ResultText.IsSequence(operation.Success, context)
                ? $"_connection.Enumerate(() => {call}, cancellationToken);"
                : $"{call}.Send{(operation.Success.Kind == BodyKind.Headers && !withResponse ? "Headers" : suffix)}Async(cancellationToken);");
        }
    }

    /// <summary>The parameters of a method, as they are declared.</summary>
    public static IReadOnlyList<string> Parameters(OperationSpec operation, EmitContext context, bool areOptional = true)
    {
        IEnumerable<string> parameters = operation.Arguments.Select(argument => Parameter(argument, context, areOptional));
        return (areOptional ? parameters.Append(CancellationToken + " cancellationToken = default") : parameters).ToList();
    }

    /// <summary>A parameter of a method, as it is declared.</summary>
    public static string Parameter(ArgumentSpec argument, EmitContext context, bool isOptional = true) =>
        $"{TypeText.Of(argument.Type, context)} {Identifier.Escape(argument.Identifier)}{(isOptional && !argument.IsRequired ? argument.Type.IsNullable ? " = null" : " = default" : "")}";

    /// <summary>The same parameters, as they are handed on.</summary>
    public static IEnumerable<string> Arguments(OperationSpec operation) => operation.Arguments.Select(argument => Identifier.Escape(argument.Identifier));

    /// <summary>What a method gives.</summary>
    public static string ReturnType(SuccessSpec success, bool withResponse, EmitContext context)
    {
        if (!withResponse && ResultText.IsSequence(success, context))
        {
            return TypeText.Of(success.Type!, context);
        }

        string response = context.Support("ApiResponse");
        return success.Type is { } type && !(withResponse && type.Kind == TypeKind.Headers)
            ? $"{Task}<{(withResponse ? $"{response}<{TypeText.Of(type, context)}>" : TypeText.Of(type, context))}>"
            : withResponse ? $"{Task}<{response}>" : Task;
    }

    // What has one body, in words: 404, 410 or 5XX.
    private static string Statuses(IEnumerable<ErrorSpec> errors, OperationSpec operation)
    {
        List<string> statuses = errors
            .Select(error => error.FirstStatus == 0 ? operation.Errors.Count == 1 ? "a failure" : "another failure"
                : error.FirstStatus == error.LastStatus ? Number(error.FirstStatus)
                : Number(error.FirstStatus / 100) + "XX")
            .ToList();
        return statuses.Count == 1 ? statuses[0] : string.Join(", ", statuses.Take(statuses.Count - 1)) + " or " + statuses[statuses.Count - 1];
    }

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
