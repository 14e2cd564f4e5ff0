using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Binding.Schemas;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Security;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Binding.Security;

/// <summary>Finds the operation and the properties that <c>x-token-operation</c> names, in the finished model.</summary>
internal sealed class TokenOperationBinder(IReadOnlyList<ApiSpec> apis, IReadOnlyList<TypeSpec> types, SchemaBinder schemas)
{
    /// <summary>The operation, or null when it cannot log in, which is reported.</summary>
    public TokenOperationSpec? Bind(TokenOperationExtension extension)
    {
        (ApiSpec Api, OperationSpec Operation)[] found = apis
            .SelectMany(api => api.Operations.Select(operation => (api, operation)))
            .Where(pair => pair.operation.Id == extension.OperationId)
            .ToArray();
        if (found.Length != 1)
        {
            return Refuse("operationId", found.Length == 0 ? $"the client has no operation '{extension.OperationId}'" : $"there are several operations '{extension.OperationId}'");
        }

        (ApiSpec owner, OperationSpec login) = found[0];
        if (login.Parameters.Any(parameter => parameter.IsRequired))
        {
            return Refuse("operationId", $"the operation '{extension.OperationId}' has required parameters, and only its body can be given");
        }

        if (login.Body is not { Kind: BodyKind.Json or BodyKind.Form } body)
        {
            return Refuse("operationId", $"the operation '{extension.OperationId}' takes no JSON and no form");
        }

        if (login.Success is not { Kind: BodyKind.Json, Type: { } result })
        {
            return Refuse("operationId", $"the operation '{extension.OperationId}' answers with no JSON");
        }

        EquatableArray<string>? token = Follow(result, extension.Token, kind => kind == TypeKind.String);
        EquatableArray<string>? tokenType = extension.TokenType is null ? default(EquatableArray<string>) : Follow(result, extension.TokenType, kind => kind == TypeKind.String);
        EquatableArray<string>? lifetime = extension.LifetimePointer is null ? default(EquatableArray<string>) : Follow(result, extension.LifetimePointer, kind => kind is TypeKind.Int32 or TypeKind.Int64 or TypeKind.Double or TypeKind.Single);
        return token is null ? Refuse("token", "it leads to no string that the result is declared to have")
            : tokenType is null ? Refuse("tokenType", "it leads to no string that the result is declared to have")
            : lifetime is null ? Refuse("lifetime", "it leads to no number that the result is declared to have")
            : new TokenOperationSpec(extension.OperationId, owner.ClassName, login.Name, body.Identifier, body.Type.AsNullable(false), token.Value, tokenType.Value, lifetime.Value, extension.LifetimeSeconds, extension.ExpiredStatus);

        TokenOperationSpec? Refuse(string member, string reason)
        {
            schemas.Report(ProblemIds.TokenOperationUnusable, extension.Path / member, reason);
            return null;
        }
    }

    /// <summary>The properties that a JSON pointer goes through; null when it leaves what is declared.</summary>
    private EquatableArray<string>? Follow(TypeRef start, string pointer, Func<TypeKind, bool> isWanted)
    {
        var members = new List<string>();
        TypeRef type = start;
        foreach (string token in pointer.Split('/').Skip(1).Select(token => token.Replace("~1", "/").Replace("~0", "~")))
        {
            if (type.Kind != TypeKind.Model
                || types.FirstOrDefault(candidate => candidate.Name == type.Name) is not ObjectSpec spec
                || spec.Properties.Concat(spec.Hierarchy?.Inherited ?? default).FirstOrDefault(property => property.JsonName == token) is not { } next)
            {
                return null;
            }

            members.Add(next.Name);
            type = next.Type;
        }

        return isWanted(type.Kind) ? members.ToEquatableArray() : null;
    }
}
