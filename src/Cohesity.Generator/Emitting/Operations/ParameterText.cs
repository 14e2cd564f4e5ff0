using System;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Types;
using Cohesity.Generator.Naming;

namespace Cohesity.Generator.Emitting.Operations;

/// <summary>How the value of a parameter becomes text: the calls of the URI builder and of the request, and expressions of strings.</summary>
internal static class ParameterText
{
    /// <summary>The expression of the value, whether it is a parameter of the method or a member of its options.</summary>
    public static string Argument(ParameterSpec parameter) =>
        parameter.Constant is { } constant ? constant : parameter.Option is { } option ? $"{option.Argument}.{option.Member}" : Identifier.Escape(parameter.Identifier);

    /// <summary>The call that appends a path parameter.</summary>
    public static string Path(ParameterSpec parameter, EmitContext context)
    {
        string argument = Argument(parameter);
        string explode = parameter.Explode ? ", explode: true" : "";
        string known = KnownAs(parameter);
        TypeRef type = parameter.Type;
        switch (parameter)
        {
            case { Content: not BodyKind.None }:
                return $".Path({Format(parameter, argument, context)})";
            case { Style: ParameterStyle.Label }:
                return $".Label<{Generic(type, context)}>({argument}{explode}{known})";
            case { Style: ParameterStyle.Matrix }:
                return $".Matrix<{Generic(type, context)}>({Literal.Of(parameter.RawName)}, {argument}{explode}{known})";
            case { Type: { Kind: TypeKind.List, Item: { } item } }:
                return $".PathJoined({argument}{Formatter(item, parameter.ItemDelimiters, context)}{Delimiter(parameter.Style)}{known})";
            case { Type.IsComposed: true }:
                return $".Path<{Generic(type, context)}>({argument}{explode}{known})";
            case { AllowReserved: true }:
                return $".PathReserved({Format(parameter, argument, context)}{(type.Kind == TypeKind.String ? known : "")})";
            default:
                return HasOverload(type.Kind) ? $".Path({argument}{known})" : $".Path({Format(parameter, argument, context)})";
        }
    }

    /// <summary>The call that appends a query parameter, unless its value is null.</summary>
    public static string Query(ParameterSpec parameter, EmitContext context)
    {
        string argument = Argument(parameter);
        string name = Literal.Of(parameter.RawName);
        string reserved = parameter.AllowReserved ? ", allowReserved: true" : "";
        TypeRef type = parameter.Type;
        switch (parameter)
        {
            case { Content: BodyKind.Form }:
                return $".QueryEach<{Generic(type, context)}>({name}, {argument})";
            case { In: ParameterIn.QueryString }:
                return $".QueryString({Single(parameter, context)})";
            case { Content: not BodyKind.None }:
                return $".Query({name}, {Single(parameter, context)}{reserved})";
            case { Style: ParameterStyle.DeepObject, Type.IsComposed: true }:
                return $".QueryDeep<{Generic(type, context)}>({name}, {argument}{reserved})";
            case { Type: { Kind: TypeKind.List, Item: { } item } }:
                return parameter.Explode
                    ? $".QueryEach({name}, {argument}{Formatter(item, parameter.ItemDelimiters, context)}{reserved})"
                    : $".QueryJoined({name}, {argument}{Formatter(item, parameter.ItemDelimiters, context)}, {Character(parameter.Style)}{reserved})";
            case { Type.IsComposed: true }:
                return parameter.Explode
                    ? $".QueryEach<{Generic(type, context)}>({name}, {argument}{reserved})"
                    : $".QueryJoined<{Generic(type, context)}>({name}, {argument}, {Character(parameter.Style)}{reserved})";
            default:
                return HasOverload(type.Kind) && (reserved.Length == 0 || type.Kind == TypeKind.String)
                    ? $".Query({name}, {argument}{reserved})"
                    : $".Query({name}, {Single(parameter, context)}{reserved})";
        }
    }

    /// <summary>The call that adds a header or a cookie, unless its value is null.</summary>
    public static string Field(ParameterSpec parameter, EmitContext context)
    {
        bool isPlain = parameter is { Content: not BodyKind.None } || !parameter.Type.IsComposed;
        if (parameter.In == ParameterIn.Cookie && (!isPlain || parameter.Style == ParameterStyle.Cookie))
        {
            string flags = (parameter.Explode && !isPlain ? ", explode: true" : "") + (parameter.Style == ParameterStyle.Cookie ? ", isEscaped: true" : "");
            return $".Cookie<{Generic(parameter.Type, context)}>({Literal.Of(parameter.RawName)}, {Argument(parameter)}{flags})";
        }

        string call = IsIdempotencyKey(parameter) ? "IdempotencyKey" : parameter.In.ToString();
        return $".{call}({Literal.Of(parameter.RawName)}, {Single(parameter, context)})";
    }

    /// <summary>
    /// Whether a parameter is the key by which a server knows a request that is sent again, and may be any UUID: then the client makes one where the caller gives none
    /// (draft-ietf-httpapi-idempotency-key-header, section 2).
    /// </summary>
    public static bool IsIdempotencyKey(ParameterSpec parameter) =>
        parameter is { In: ParameterIn.Header, Content: BodyKind.None, Type: { Kind: TypeKind.String or TypeKind.Guid, Constraints: null or { Pattern: null, MaxLength: null or >= 36 } } }
        && (parameter.RawName.Equals("Idempotency-Key", StringComparison.OrdinalIgnoreCase) || parameter.RawName.Equals("X-Idempotency-Key", StringComparison.OrdinalIgnoreCase));

    /// <summary>The call that adds a part of a multipart body, unless its value is null.</summary>
    public static string Part(ParameterSpec parameter, EmitContext context)
    {
        string argument = Argument(parameter);
        string name = Literal.Of(parameter.RawName);
        string mediaType = parameter.MediaType is { } given ? ", " + Literal.Of(given) : "";
        return parameter switch
        {
            { Content: BodyKind.Binary } => $".File{(parameter.Type.Kind == TypeKind.Sequence ? "s" : "")}({name}, {argument}{mediaType})",
            { ItemDelimiters.Length: > 0, Type.Item: { } item } => parameter.Explode
                ? $".Each({name}, {argument}{Formatter(item, parameter.ItemDelimiters, context)})"
                : $".Text({name}, {context.Support("ApiFormat")}.Joined({argument}{Formatter(item, parameter.ItemDelimiters, context)}{Delimiter(parameter.Style)}))",
            { Content: BodyKind.Json } => $".Json<{Generic(parameter.Type, context)}>({name}, {argument}{mediaType})",
            { Type.Kind: TypeKind.String } => $".Text({name}, {argument}{mediaType})",
            { Style: ParameterStyle.DeepObject } => $".Deep<{Generic(parameter.Type, context)}>({name}, {argument})",
            { Style: ParameterStyle.Form, Explode: true, Type: { IsComposed: true, Kind: not (TypeKind.List or TypeKind.Tuple) } and not { Kind: TypeKind.Mapped, Item.Kind: TypeKind.List } } => $".Exploded<{Generic(parameter.Type, context)}>({name}, {argument})",
            { Explode: false, Type.IsComposed: true } => $".Joined<{Generic(parameter.Type, context)}>({name}, {argument}, {Character(parameter.Style)})",
            _ => $".Value<{Generic(parameter.Type, context)}>({name}, {argument}{mediaType})",
        };
    }

    /// <summary>The call that checks an argument, or null where there is nothing to check, or what writes the value does it.</summary>
    public static string? Guard(ParameterSpec parameter)
    {
        string argument = Argument(parameter);
        return parameter switch
        {
            { IsRequired: false } => null,
            { Type.Kind: TypeKind.Enum } => $".NotDefault({argument}, nameof({argument}))",
            { Type.IsValueType: true } => null,
            { In: ParameterIn.Path } when IsCheckedByCall(parameter) => null,
            _ => $".NotNull({argument}, nameof({argument}))",
        };
    }

    // The calls of the path take the template's name as the parameter's name in exceptions, unless another is passed.
    private static string KnownAs(ParameterSpec parameter) =>
        parameter.Type.IsValueType || parameter.RawName == parameter.Identifier ? "" : $", parameterName: nameof({Identifier.Escape(parameter.Identifier)})";

    private static bool IsCheckedByCall(ParameterSpec parameter) => parameter is { Content: BodyKind.None }
        && (parameter.Style is ParameterStyle.Label or ParameterStyle.Matrix || parameter.Type.IsComposed || parameter.Type.Kind is TypeKind.String || (parameter.Type.Kind == TypeKind.Uri && !parameter.AllowReserved));

    /// <summary>The value as one string, or null when it is null: for headers, cookies, and what the URI builder has no call for.</summary>
    private static string Single(ParameterSpec parameter, EmitContext context)
    {
        string argument = Argument(parameter);
        TypeRef type = parameter.Type;
        if (type.Kind == TypeKind.String && parameter.Content is BodyKind.None or BodyKind.Text)
        {
            return argument;
        }

        if (parameter.Content == BodyKind.None && type.IsComposed)
        {
            return type is { Kind: TypeKind.List, Item: { } item }
                ? $"{context.Support("ApiFormat")}.Joined({argument}{Formatter(item, parameter.ItemDelimiters, context)}{Delimiter(parameter.Style)})"
                : $"{context.Support("ApiFormat")}.Joined<{Generic(type, context)}>({argument}{(parameter.Explode ? ", explode: true" : "")})";
        }

        if (type.Kind == TypeKind.Json)
        {
            return $"{argument}.ValueKind == {WellKnown.UndefinedJson} ? null : {Format(parameter, argument, context)}";
        }

        if (type is { Kind: TypeKind.Enum, IsNullable: true } && parameter.Content == BodyKind.None && type.Item is null)
        {
            return argument + "?.Value";
        }

        // The default of an enum is no value either.
        string present = type.Kind == TypeKind.Enum ? "{ Value: not null }" : "{ }";
        return type.IsNullable ? $"{argument} is {present} {parameter.Identifier}_ ? {Format(parameter, parameter.Identifier + "_", context)} : null" : Format(parameter, argument, context);
    }

    private static string Format(ParameterSpec parameter, string value, EmitContext context) => parameter.Content == BodyKind.Json
        ? $"{context.Support("ApiFormat")}.OfJson<{Generic(parameter.Type.AsNullable(false), context)}>({value})"
        : Format(parameter.Type, value, context);

    /// <summary>The expression of a value's text.</summary>
    public static string Format(TypeRef type, string value, EmitContext context)
    {
        string format = context.Support("ApiFormat");
        return type.Kind switch
        {
            TypeKind.String => value,
            TypeKind.Enum or TypeKind.Time or TypeKind.Duration => value + ".ToString()",
            TypeKind.Date or TypeKind.HttpDate or TypeKind.Base64Url => $"{format}.Of{type.Kind}({value})",
            TypeKind.Mapped when type.Mapping!.IsConverter => $"{format}.OfText<{Generic(type.AsNullable(false), context)}>({value})",
            TypeKind.Mapped => $"default(global::{type.Mapping!.Codec}).Format({value})",
            TypeKind.List or TypeKind.Map or TypeKind.Model or TypeKind.Union or TypeKind.Tuple => $"{format}.OfText<{Generic(type, context)}>({value})",
            _ => $"{format}.Of({value})",
        };
    }

    // The type arguments of the calls that take a value apart by its JSON.
    private static string Generic(TypeRef type, EmitContext context) => type is { IsNullable: true, IsValueType: true } && type.Kind != TypeKind.Json
        ? $"{TypeText.Of(type, context)}, {TypeText.Codec(type, context)}"
        : $"{TypeText.NonNullable(type, context)}, {TypeText.NonNullableCodec(type, context)}";

    // The argument that formats the items of a list; strings need none.
    private static string Formatter(TypeRef item, string delimiters, EmitContext context) => item switch
    {
        { Kind: TypeKind.List, Item: { } inner } when delimiters.Length > 0 =>
            $", static item => {context.Support("ApiFormat")}.Joined(item{Formatter(inner, delimiters.Substring(1), context)}{Delimiter(delimiters[0])})",
        { Kind: TypeKind.String } => "",
        { IsNullable: true } and not { Kind: TypeKind.Json } => $", static item => item is {{ }} value ? {Format(item, "value", context)} : null",
        _ => $", static item => {Format(item, "item", context)}",
    };

    // The argument for a list that is not separated by commas where commas are the rule.
    private static string Delimiter(ParameterStyle style) => Delimiter(style.Delimiter());

    private static string Delimiter(char delimiter) => delimiter == ',' ? "" : $", delimiter: {Literal.Of(delimiter)}";

    private static string Character(ParameterStyle style) => Literal.Of(style.Delimiter());

    private static bool HasOverload(TypeKind kind) => kind is TypeKind.String or TypeKind.Boolean or TypeKind.Byte or TypeKind.Int16 or TypeKind.Int32 or TypeKind.Int64 or TypeKind.UInt32 or TypeKind.UInt64
        or TypeKind.Single or TypeKind.Double or TypeKind.Decimal or TypeKind.DateTime or TypeKind.Guid or TypeKind.Uri;
}
