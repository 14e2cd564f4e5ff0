using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Surface.Building;

/// <summary>How the use of a type reads in a surface: as callers write it, without namespaces but for types of the project, and the same for every target framework.</summary>
internal static class SurfaceTypes
{
    /// <summary>What the name of a type of the project begins with when it has no namespace. All others have a dot, by which they differ from those of the client.</summary>
    public const string Global = "global::";

    /// <summary>The type with a question mark where null is one of its values.</summary>
    public static string Of(TypeRef type) => NonNullable(type) + (type.IsNullable && type.Kind != TypeKind.Json ? "?" : "");

    /// <summary>The type without its own question mark; its items keep theirs.</summary>
    public static string NonNullable(TypeRef type) => type.Kind switch
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
        TypeKind.DateTime => "DateTimeOffset",
        TypeKind.HttpDate => "DateTimeOffset:http",
        TypeKind.Date => "DateOnly",
        TypeKind.Time => "ApiTimeOfDay",
        TypeKind.Duration => "ApiDuration",
        TypeKind.Guid => "Guid",
        TypeKind.Uri => "Uri",
        TypeKind.Bytes => "byte[]",
        TypeKind.Base64Url => "byte[]:base64url",
        TypeKind.Mapped => type.Mapping!.Type.IndexOf('.') >= 0 ? type.Mapping.Type : Global + type.Mapping.Type,
        TypeKind.Stream => "Stream",
        TypeKind.ResponseStream => "ApiResponseStream",
        TypeKind.Headers => "ApiHeaders",
        TypeKind.File => "ApiFile",
        TypeKind.Content => "HttpContent",
        TypeKind.Event => type.Item is { } data ? $"ApiEvent<{Of(data)}>" : "ApiEvent",
        TypeKind.Sequence => $"IEnumerable<{Of(type.Item!)}>",
        TypeKind.AsyncSequence => $"IAsyncEnumerable<{Of(type.Item!)}>",
        TypeKind.List => $"List<{Of(type.Item!)}>",
        TypeKind.Map => $"Dictionary<string,{Of(type.Item!)}>",
        TypeKind.Model or TypeKind.Enum or TypeKind.Union or TypeKind.Tuple or TypeKind.Result or TypeKind.Options => type.Name!,
        _ => "JsonElement",
    };
}
