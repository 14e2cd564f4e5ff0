using System;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Emitting.CSharp;

/// <summary>How the use of a type reads in C#: the type itself, its codec, and the calls that read and write it.</summary>
internal static class TypeText
{
    private const string SystemNamespace = "System.";

    /// <summary>The C# type, with a question mark when null is one of its values.</summary>
    public static string Of(TypeRef type, EmitContext context) => NonNullable(type, context) + (type.IsNullable && type.Kind != TypeKind.Json ? "?" : "");

    /// <summary>The C# type without its question mark.</summary>
    public static string NonNullable(TypeRef type, EmitContext context) => type.Kind switch
    {
        TypeKind.String => "string",
        TypeKind.Boolean => "bool",
        TypeKind.Byte => "byte",
        TypeKind.Int16 => "short",
        TypeKind.Int32 => "int",
        TypeKind.Int64 => "long",
        TypeKind.UInt32 => "uint",
        TypeKind.UInt64 => "ulong",
        TypeKind.Single => "float",
        TypeKind.Double => "double",
        TypeKind.Decimal => "decimal",
        TypeKind.DateTime or TypeKind.HttpDate => "global::System.DateTimeOffset",
        TypeKind.Date => context.IsModern ? "global::System.DateOnly" : "global::System.DateTime",
        TypeKind.Time => context.Support("ApiTimeOfDay"),
        TypeKind.Duration => context.Support("ApiDuration"),
        TypeKind.Guid => "global::System.Guid",
        TypeKind.Uri => WellKnown.Uri,
        TypeKind.Bytes or TypeKind.Base64Url => "byte[]",
        TypeKind.Mapped => MappedType(type.Mapping!.Type, context),
        TypeKind.Stream => "global::System.IO.Stream",
        TypeKind.ResponseStream => context.Support("ApiResponseStream"),
        TypeKind.Headers => context.Support("ApiHeaders"),
        TypeKind.AsyncSequence => context.HasAsyncEnumerable ? $"{WellKnown.AsyncEnumerable}<{Of(type.Item!, context)}>" : context.Support("ApiResponseStream"),
        TypeKind.Event => context.Support("ApiEvent") + (type.Item is { } data ? $"<{Of(data, context)}>" : ""),
        TypeKind.File => context.Support("ApiFile"),
        TypeKind.Sequence => $"global::System.Collections.Generic.IEnumerable<{Of(type.Item!, context)}>",
        TypeKind.Content => "global::System.Net.Http.HttpContent",
        TypeKind.List => $"{WellKnown.List}<{Of(type.Item!, context)}>",
        TypeKind.Map => $"{WellKnown.Dictionary}<string, {Of(type.Item!, context)}>",
        TypeKind.Model or TypeKind.Enum or TypeKind.Union or TypeKind.Tuple or TypeKind.Result or TypeKind.Options => context.Own(type.Name!),
        _ => WellKnown.JsonElement,
    };

    /// <summary>The codec of the type; of its nullable form when <see cref="TypeRef.IsNullable"/>.</summary>
    public static string Codec(TypeRef type, EmitContext context)
    {
        string codec = NonNullableCodec(type, context);
        return !type.IsNullable || type.Kind == TypeKind.Json
            ? codec
            : $"{context.Support(type.IsValueType ? "JsonNullableCodec" : "JsonNullableClassCodec")}<{NonNullable(type, context)}, {codec}>";
    }

    /// <summary>The codec of the type without null.</summary>
    public static string NonNullableCodec(TypeRef type, EmitContext context) => type.Kind switch
    {
        TypeKind.List => $"{context.Support(context.IsStrict ? "JsonStrictListCodec" : "JsonListCodec")}<{Of(type.Item!, context)}, {Codec(type.Item!, context)}>",
        TypeKind.Map => $"{context.Support(context.IsStrict ? "JsonStrictMapCodec" : "JsonMapCodec")}<{Of(type.Item!, context)}, {Codec(type.Item!, context)}>",
        TypeKind.Enum => Strict(type, $"{context.Support($"Json{EnumKind(type)}Codec")}<{context.Own(type.Name!)}>", context),
        TypeKind.Model or TypeKind.Tuple => context.Own(type.Name!) + ".JsonCodec",
        TypeKind.Union => Strict(type, context.Own(type.Name!) + ".JsonCodec", context),
        TypeKind.Mapped => MappedCodec(type, context),
        TypeKind.Json => context.Support("JsonElementCodec"),
        _ => Strict(type, context.Support($"Json{PrimitiveName(type.Kind)}Codec"), context),
    };

    /// <summary>The codec that reads the type out of a text, which JSON holds as a string whatever the type: never a strict one.</summary>
    public static string TextCodec(TypeRef type, EmitContext context) => Codec(type, context with { IsStrict = false });

    /// <summary>The converter of a type that has a name.</summary>
    public static string Converter(TypeRef type, EmitContext context) => type.Kind == TypeKind.Enum && !context.IsStrict
        ? $"{context.Support($"Json{EnumKind(type)}Converter")}<{type.Name!}>"
        : $"{context.Support("JsonCodecConverter")}<{type.Name!}, {(type.Kind == TypeKind.Enum ? NonNullableCodec(type, context) : type.Name! + ".JsonCodec")}>";

    /// <summary>The expression that reads a value where the reader stands.</summary>
    public static string Read(TypeRef type, EmitContext context)
    {
        string nullable = type.IsNullable ? "Nullable" : "";
        if (context.IsStrict && !type.IsNullable)
        {
            return $"default({NonNullableCodec(type, context)}).Read(ref reader)";
        }

        return context.IsStrict
            ? $"{context.Support("JsonRead")}.{nullable}{(type.IsValueType ? "Struct" : "Class")}<{NonNullable(type, context)}, {NonNullableCodec(type, context)}>(ref reader)"
            : $"{context.Support("JsonRead")}.{nullable}{Method(type, context)}(ref reader)";
    }

    /// <summary>The statement that writes a member.</summary>
    /// <param name="type">The member's type.</param>
    /// <param name="mode"><c>Required</c>, or <c>Optional</c>: null is left out.</param>
    /// <param name="index">The number of the member's name.</param>
    /// <param name="value">The expression of its value.</param>
    /// <param name="isNullWritten">The condition that an optional null is written, or null when it never is.</param>
    /// <param name="context">What the file depends on.</param>
    public static string Write(TypeRef type, string mode, string index, string value, string? isNullWritten, EmitContext context)
    {
        // A required enum that may be null still refuses "no value".
        string method = type.Kind switch
        {
            TypeKind.Enum when isNullWritten == "true" => $"Struct<{NonNullable(type, context)}, {NonNullableCodec(type, context)}>",
            TypeKind.Byte or TypeKind.Int16 => "Int32",
            TypeKind.UInt32 => "Int64",
            _ => Method(type, context),
        };
        return $"writer.{mode}{method}({index}, {value}{(isNullWritten is null ? "" : ", isNullWritten: " + isNullWritten)});";
    }

    /// <summary>The name that support calls a primitive by.</summary>
    public static string PrimitiveName(TypeKind kind) => kind == TypeKind.Json ? "Element" : kind.ToString();

    // The codecs of models are strict themselves, since they belong to the client; these are shared.
    private static string Strict(TypeRef type, string codec, EmitContext context) =>
        context.IsStrict ? $"{context.Support("JsonStrictCodec")}<{NonNullable(type, context)}, {codec}>" : codec;

    // System.Decimal is what others call decimal, and the two must not look like two types.
    private static string MappedType(string name, EmitContext context) =>
        name.StartsWith(SystemNamespace, StringComparison.Ordinal) && Enum.TryParse(name.Substring(SystemNamespace.Length), out TypeKind kind) && kind <= TypeKind.Decimal ? NonNullable(new TypeRef(kind), context) : "global::" + name;

    // The project's codec decides which kinds fit, but for null, and for what stands in a string.
    private static string MappedCodec(TypeRef type, EmitContext context)
    {
        string codec = $"{context.Support(type.Mapping!.IsConverter ? "JsonConverterCodec" : "JsonTextCodec")}<{NonNullable(type, context)}, global::{type.Mapping.Codec}>";
        return context.IsStrict ? $"{context.Support("JsonPresentCodec")}<{NonNullable(type, context)}, {codec}>"
            : type.Mapping.IsConverter && type.Item!.Kind is >= TypeKind.Boolean and <= TypeKind.Decimal ? $"{context.Support("JsonUnquotedCodec")}<{NonNullable(type, context)}, {codec}>"
            : codec;
    }

    private static string EnumKind(TypeRef type) => type.Item is { Kind: TypeKind.Int64 } ? "IntegerEnum" : "Enum";

    // What the methods of support that read and write a type are called, with their type arguments.
    private static string Method(TypeRef type, EmitContext context) => type.Kind switch
    {
        TypeKind.List or TypeKind.Map => $"{type.Kind}<{Of(type.Item!, context)}, {Codec(type.Item!, context)}>",
        TypeKind.Enum => $"{EnumKind(type)}<{type.Name!}>",
        TypeKind.Mapped => $"{(type.IsValueType ? "Struct" : "Class")}<{NonNullable(type, context)}, {NonNullableCodec(type, context)}>",
        TypeKind.Model or TypeKind.Union or TypeKind.Tuple => $"Class<{type.Name!}, {type.Name!}.JsonCodec>",
        _ => PrimitiveName(type.Kind),
    };
}
