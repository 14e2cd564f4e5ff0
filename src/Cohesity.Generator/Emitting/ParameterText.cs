using Cohesity.Generator.Model;
using Cohesity.Generator.Naming;

namespace Cohesity.Generator.Emitting;

/// <summary>How the value of a parameter becomes text: the calls of the URI builder, and expressions of strings.</summary>
internal static class ParameterText
{
    /// <summary>The statement that appends a path parameter.</summary>
    public static string Path(ParameterSpec parameter, EmitContext context)
    {
        string argument = Identifier.Escape(parameter.Identifier);
        string prefix = parameter.Style switch
        {
            ParameterStyle.Label => "uri.Literal(\".\"); ",
            ParameterStyle.Matrix => $"uri.Literal({Literal.Of(";" + parameter.RawName + "=")}); ",
            _ => "",
        };
        if (parameter is { IsJson: false, Type: { Kind: TypeKind.List, Item: { } item } })
        {
            return $"{prefix}uri.PathJoined({argument}{Formatter(item, context)});";
        }

        return prefix + (!parameter.IsJson && HasOverload(parameter.Type.Kind) ? $"uri.Path({argument});" : $"uri.Path({Format(parameter, argument, context)});");
    }

    /// <summary>The statement that appends a query parameter, unless its value is null.</summary>
    public static string Query(ParameterSpec parameter, EmitContext context)
    {
        string argument = Identifier.Escape(parameter.Identifier);
        string name = Literal.Of(parameter.RawName);
        string reserved = parameter.AllowReserved ? ", allowReserved: true" : "";
        TypeRef type = parameter.Type;
        if (!parameter.IsJson && type.Kind is TypeKind.List)
        {
            string formatter = Formatter(type.Item!, context);
            return parameter.Explode
                ? $"uri.QueryEach({name}, {argument}{formatter}{reserved});"
                : $"uri.QueryJoined({name}, {argument}{formatter}, {Delimiter(parameter.Style)}{reserved});";
        }

        if (!parameter.IsJson && type.Kind is TypeKind.Map or TypeKind.Model)
        {
            string style = parameter.Style == ParameterStyle.DeepObject ? "Deep" : parameter.Explode ? "Each" : "Joined";
            return $"uri.QueryMembers{style}<{TypeText.NonNullable(type, context)}, {TypeText.NonNullableCodec(type, context)}>({name}, {argument}{reserved});";
        }

        return !parameter.IsJson && HasOverload(type.Kind) && (reserved.Length == 0 || type.Kind == TypeKind.String)
            ? $"uri.Query({name}, {argument}{reserved});"
            : $"uri.Query({name}, {Single(parameter, context)}{reserved});";
    }

    /// <summary>The value as one string, or null when it is null: for headers, cookies, and what the URI builder has no call for.</summary>
    public static string Single(ParameterSpec parameter, EmitContext context)
    {
        string argument = Identifier.Escape(parameter.Identifier);
        TypeRef type = parameter.Type;
        if (!parameter.IsJson && type.Kind == TypeKind.String)
        {
            return argument;
        }

        if (!parameter.IsJson && type is { Kind: TypeKind.List, Item: { } item })
        {
            return $"{context.Support("ApiFormat")}.Joined({argument}{Formatter(item, context)})";
        }

        if (type.Kind == TypeKind.Json)
        {
            return $"{argument}.ValueKind == global::System.Text.Json.JsonValueKind.Undefined ? null : {Format(parameter, argument, context)}";
        }

        // The default of an enum is no value either.
        string present = type.Kind == TypeKind.Enum ? "{ Value: not null }" : "{ }";
        return type.IsNullable ? $"{argument} is {present} {parameter.Identifier}_ ? {Format(parameter, parameter.Identifier + "_", context)} : null" : Format(parameter, argument, context);
    }

    private static string Format(ParameterSpec parameter, string value, EmitContext context) => parameter.IsJson
        ? $"{context.Support("ApiFormat")}.OfJson<{TypeText.NonNullable(parameter.Type, context)}, {TypeText.NonNullableCodec(parameter.Type, context)}>({value})"
        : Format(parameter.Type, value, context);

    private static string Format(TypeRef type, string value, EmitContext context)
    {
        string format = context.Support("ApiFormat");
        return type.Kind switch
        {
            TypeKind.String => value,
            TypeKind.Enum => value + ".ToString()",
            TypeKind.Date or TypeKind.Time or TypeKind.Duration => $"{format}.Of{type.Kind}({value})",
            TypeKind.List or TypeKind.Map or TypeKind.Model or TypeKind.Union => $"{format}.OfText<{TypeText.NonNullable(type, context)}, {TypeText.NonNullableCodec(type, context)}>({value})",
            _ => $"{format}.Of({value})",
        };
    }

    // The argument that formats the items of a list; strings need none.
    private static string Formatter(TypeRef item, EmitContext context) => item switch
    {
        { Kind: TypeKind.String } => "",
        { IsNullable: true } and not { Kind: TypeKind.Json } => $", static item => item is {{ }} value ? {Format(item, "value", context)} : null",
        _ => $", static item => {Format(item, "item", context)}",
    };

    private static string Delimiter(ParameterStyle style) => style switch
    {
        ParameterStyle.SpaceDelimited => "' '",
        ParameterStyle.PipeDelimited => "'|'",
        ParameterStyle.TabDelimited => "'\\t'",
        _ => "','",
    };

    private static bool HasOverload(TypeKind kind) => kind is TypeKind.String or TypeKind.Boolean or TypeKind.Byte or TypeKind.Int16 or TypeKind.Int32 or TypeKind.Int64 or TypeKind.UInt32 or TypeKind.UInt64
        or TypeKind.Single or TypeKind.Double or TypeKind.Decimal or TypeKind.DateTime or TypeKind.Guid or TypeKind.Uri;
}
