using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cohesity.Generator.Binding.Paging;
using Cohesity.Generator.Binding.Schemas;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Types;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Links;

/// <summary>Finds what a link hands to its target: constants, and runtime expressions (OpenAPI 3, Runtime Expressions) over the response. What comes from the request is the caller's, who has it.</summary>
internal sealed class LinkValues(PagingMembers members, SchemaBinder schemas)
{
    private const string Body = "$response.body";
    private const string Header = "$response.header.";
    private const string Left = "it is not taken from the response";

    /// <summary>How many values could not be taken, which is reported.</summary>
    public int Problems { get; private set; }

    /// <summary>The target's arguments with their values.</summary>
    /// <param name="response">The type of the source's body, or null.</param>
    /// <param name="target">The target.</param>
    /// <param name="link">The link.</param>
    /// <param name="path">Its place.</param>
    public IReadOnlyList<LinkArgumentSpec> Bind(TypeRef? response, OperationSpec target, IOpenApiLink link, JsonPath path)
    {
        var values = new Dictionary<string, LinkArgumentSpec>(StringComparer.Ordinal);
        foreach (KeyValuePair<string, RuntimeExpressionAnyWrapper> given in link.Parameters ?? new Dictionary<string, RuntimeExpressionAnyWrapper>())
        {
            JsonPath place = path / "parameters" / given.Key;
            if (Parameter(target, given.Key) is not { } parameter)
            {
                Malformed(place, $"the operation '{target.Id}' has no parameter '{given.Key}'", "the value is not sent");
            }
            else if (parameter.Option is not null)
            {
                Unsupported(place, $"'{given.Key}' is one of the parameters that the operation takes as one object");
            }
            else if (Value(response, new ArgumentSpec(parameter.Identifier, parameter.Type, parameter.IsRequired), given.Value, place) is { } value)
            {
                values[parameter.Identifier] = value;
            }
        }

        if (link.RequestBody is { } content)
        {
            if (target.Body is { Kind: BodyKind.Json } body)
            {
                if (Value(response, new ArgumentSpec(body.Identifier, body.Type, body.IsRequired), content, path / "requestBody") is { } value)
                {
                    values[body.Identifier] = value;
                }
            }
            else
            {
                Unsupported(path / "requestBody", $"the operation '{target.Id}' takes no JSON");
            }
        }

        return target.Arguments.Select(argument => values.TryGetValue(argument.Identifier, out LinkArgumentSpec? value) ? value : new LinkArgumentSpec(argument, LinkValueKind.Caller, default, "")).ToList();
    }

    // { path.id: … } tells a parameter from another one of its name.
    private static ParameterSpec? Parameter(OperationSpec target, string key)
    {
        int dot = key.IndexOf('.');
        string place = dot > 0 ? key.Substring(0, dot) : "";
        return target.Parameters.FirstOrDefault(parameter => parameter.RawName == key)
            ?? target.Parameters.FirstOrDefault(parameter => parameter.In.ToString().Equals(place, StringComparison.OrdinalIgnoreCase) && parameter.RawName == key.Substring(dot + 1));
    }

    private LinkArgumentSpec? Value(TypeRef? response, ArgumentSpec argument, RuntimeExpressionAnyWrapper given, JsonPath place)
    {
        string expression = given.Expression?.Expression ?? "";
        if (expression.Length == 0)
        {
            return Constant(argument, given.Any, place);
        }

        if (expression.StartsWith("$request.", StringComparison.Ordinal))
        {
            return null;
        }

        if (expression.StartsWith(Header, StringComparison.Ordinal))
        {
            return argument.Type.Kind == TypeKind.String
                ? new LinkArgumentSpec(argument, LinkValueKind.Header, default, expression.Substring(Header.Length))
                : Unsupported(place, $"'{expression}' is text, and the parameter takes none");
        }

        if (expression != Body && !expression.StartsWith(Body + "#", StringComparison.Ordinal))
        {
            return Unsupported(place, $"'{expression}' is no value of the response's body or header fields");
        }

        TypeRef? type = response;
        var names = new List<string>();
        foreach (string token in expression.Substring(Body.Length).TrimStart('#').Split('/').Skip(1).Select(token => token.Replace("~1", "/").Replace("~0", "~")))
        {
            if (type is not { Kind: TypeKind.Model })
            {
                break;
            }

            if (members.Of(type).FirstOrDefault(property => property.JsonName == token) is not { } member)
            {
                return Malformed(place, $"'{expression}' leads to no member of the response");
            }

            names.Add(member.Name);
            type = member.Type;
        }

        int expected = expression.Count(character => character == '/');
        return type is null ? Malformed(place, "the response has no body that is read")
            : names.Count != expected ? Unsupported(place, $"'{expression}' leads through what is no object")
            : Fits(type, argument.Type) ? new LinkArgumentSpec(argument, LinkValueKind.Body, names.ToEquatableArray(), expression)
            : Unsupported(place, $"what '{expression}' leads to is of another type than the argument");
    }

    private LinkArgumentSpec? Constant(ArgumentSpec argument, JsonNode? value, JsonPath place)
    {
        string text = value is null ? "" : value.ToString();
        return (value?.GetValueKind(), argument.Type.Kind) switch
        {
            (JsonValueKind.String, TypeKind.String) when text.IndexOf("{$", StringComparison.Ordinal) < 0 => new LinkArgumentSpec(argument, LinkValueKind.Text, default, text),
            (JsonValueKind.Number, TypeKind.Int32) when int.TryParse(text, out _) => new LinkArgumentSpec(argument, LinkValueKind.Literal, default, text),
            (JsonValueKind.Number, TypeKind.Int64) when long.TryParse(text, out _) => new LinkArgumentSpec(argument, LinkValueKind.Literal, default, text),
            (JsonValueKind.True or JsonValueKind.False, TypeKind.Boolean) => new LinkArgumentSpec(argument, LinkValueKind.Literal, default, text),
            _ => Unsupported(place, $"'{text}' is no constant of the argument's type"),
        };
    }

    private LinkArgumentSpec? Malformed(JsonPath place, string reason, string consequence = Left)
    {
        Problems++;
        schemas.Report(ProblemIds.LinkMalformed, place, reason, consequence);
        return null;
    }

    private LinkArgumentSpec? Unsupported(JsonPath place, string reason)
    {
        Problems++;
        schemas.Report(ProblemIds.LinkNotFollowed, place, reason, Left);
        return null;
    }

    private static bool Fits(TypeRef value, TypeRef argument)
    {
        TypeRef from = value.WithoutConstraints().AsNullable(false);
        TypeRef to = argument.WithoutConstraints().AsNullable(false);
        return from == to || (from.Kind == TypeKind.Int32 && to.Kind == TypeKind.Int64);
    }
}
