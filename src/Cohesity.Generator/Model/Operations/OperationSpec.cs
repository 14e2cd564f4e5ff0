using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Common;
using Cohesity.Generator.Model.Fakes;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Model.Operations;

/// <summary>One operation.</summary>
/// <param name="Id">The <c>operationId</c>, or what stands in for it: it names the operation in exceptions.</param>
/// <param name="Name">The identifier that its methods are made of: <c>{Name}Async</c>, <c>{Name}WithResponseAsync</c>.</param>
/// <param name="Method">The HTTP method in upper case.</param>
/// <param name="Path">The path template as the document has it.</param>
/// <param name="Documentation">Summary and description.</param>
/// <param name="IsDeprecated">Whether the methods are obsolete.</param>
/// <param name="PathPieces">The path template, taken apart; what follows a number sign is not among them.</param>
/// <param name="Parameters">In the order of the method's parameters: required ones first. The body is not among them; <see cref="Arguments"/> has both.</param>
/// <param name="Body">The request's body, or null.</param>
/// <param name="Success">What a 2xx response gives.</param>
/// <param name="Errors">What the other responses hold, most specific first; the rest is the plain exception.</param>
internal sealed record OperationSpec(
    string Id,
    string Name,
    string Method,
    string Path,
    EquatableArray<TemplatePiece> PathPieces,
    DocumentationSpec Documentation,
    bool IsDeprecated,
    EquatableArray<ParameterSpec> Parameters,
    BodySpec? Body,
    SuccessSpec Success,
    EquatableArray<ErrorSpec> Errors)
{
    private const string Token = "continuationToken";

    /// <summary>What the method takes, in its order: required parameters, a required body, optional parameters or the one object that holds them, an optional body. The parts of a multipart body are parameters.</summary>
    public List<ArgumentSpec> Arguments
    {
        get
        {
            var arguments = new List<ArgumentSpec>(Parameters.Count + 1);
            AddArguments(arguments, isRequired: true);
            AddArguments(arguments, isRequired: false);
            return arguments;
        }
    }

    /// <summary>What the method over its pages calls the token of the page after which it begins; null when there is no such parameter, since the cursor itself is called so.</summary>
    public string? PageToken =>
        !Arguments.Any(argument => argument.Identifier == Token) ? Token
        : Paging is { Kind: PagingKind.Cursor, Parameter: Token } && Parameters.Any(parameter => parameter.Identifier == Token && parameter.Type.Kind == TypeKind.String) ? null
        : Token + "_";

    /// <summary>What holds its optional parameters when they are members of one class, or null.</summary>
    public ArgumentSpec? Options { get; init; }

    /// <summary>What a call requires: the identifier of a requirement; empty for nothing, null for the client's default.</summary>
    public string? Security { get; init; }

    /// <summary>The address of the server of its own that it has, with the values of variables (<c>https://{region=eu|us}.example.com</c>), or a path; null for the client's.</summary>
    public string? Server { get; init; }

    /// <summary>The scopes that a call needs (OAuth 2.0, OpenID Connect), in ordinal order.</summary>
    public EquatableArray<string> Scopes { get; init; }

    /// <summary>What the fake server needs for it; null when the client has none.</summary>
    public FakeSpec? Fake { get; init; }

    /// <summary>How it gives its items in pages; null when it gives no pages.</summary>
    public PagingSpec? Paging { get; init; }

    private void AddArguments(List<ArgumentSpec> arguments, bool isRequired)
    {
        foreach (ParameterSpec parameter in Parameters)
        {
            if (parameter is { Option: null, Constant: null } && parameter.IsRequired == isRequired)
            {
                arguments.Add(new ArgumentSpec(parameter.Identifier, parameter.Type, isRequired));
            }
        }

        if (Options is { } options && options.IsRequired == isRequired)
        {
            arguments.Add(options);
        }

        if (Body is { Kind: not BodyKind.Multipart } body && body.IsRequired == isRequired)
        {
            arguments.Add(new ArgumentSpec(body.Identifier, body.Type, isRequired));
        }
    }
}
