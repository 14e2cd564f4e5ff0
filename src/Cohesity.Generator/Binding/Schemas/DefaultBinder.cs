using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Model.Types;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Schemas;

/// <summary>Binds the default of a schema: as text for the documentation, and as the value of a constant where C# can have one. One that is no value of the type is reported and dropped.</summary>
internal static class DefaultBinder
{
    // What ApiTimeOfDay and ApiDuration take.
    private static readonly Regex Time = new(@"^([01][0-9]|2[0-3]):[0-5][0-9](:([0-5][0-9]|60)(\.[0-9]+)?)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?\z", RegexOptions.CultureInvariant);

    private static readonly Regex Duration = new(@"^[+-]?P(?=[0-9T])(#Y)?(#M)?(#W)?(#D)?(T(?=[0-9])(#H)?(#M)?(#S)?)?\z".Replace("#", "[0-9]{1,18}([.,][0-9]+)?"), RegexOptions.CultureInvariant);

    public static DefaultSpec? Bind(SchemaUse use, SchemaAnnotations annotations, TypeRef type, SchemaBinder schemas)
    {
        if (annotations.Default is not { } node)
        {
            return null;
        }

        string text = OpenApiSchemaExtensions.IsNull(node) ? "null" : ExampleText.Text(node);
        bool isNumber = !OpenApiSchemaExtensions.IsNull(node) && node.GetValueKind() == JsonValueKind.Number;
        if (OpenApiSchemaExtensions.IsNull(node) ? !type.IsNullable && type.Kind != TypeKind.Json : !Fits(node, text, type, use, schemas))
        {
            schemas.Report(ProblemIds.WrongDefault, annotations.DefaultPath!, text, Description(type));
            return null;
        }

        bool isConstant = !OpenApiSchemaExtensions.IsNull(node) && type.Kind is not (TypeKind.List or TypeKind.Map or TypeKind.Model or TypeKind.Union or TypeKind.Bytes or TypeKind.Base64Url or TypeKind.Mapped or TypeKind.Json);
        return new DefaultSpec(text, ConstantName: "", isConstant ? text : null, isNumber);
    }

    private static bool Fits(JsonNode node, string text, TypeRef type, SchemaUse use, SchemaBinder schemas)
    {
        JsonValueKind kind = node.GetValueKind();
        return type.Kind switch
        {
            TypeKind.Enum => IsListed(text, use, schemas),
            TypeKind.List => kind == JsonValueKind.Array,
            TypeKind.Map or TypeKind.Model => kind == JsonValueKind.Object,
            TypeKind.Mapped => IsValue(type.Item!.Kind, kind, text),
            _ => IsValue(type.Kind, kind, text),
        };
    }

    /// <summary>Whether a value that a document gives is one of a scalar's; true for what is no scalar.</summary>
    /// <param name="type">The scalar.</param>
    /// <param name="kind">What the value is in JSON.</param>
    /// <param name="text">What a string says; the JSON of every other value.</param>
    public static bool IsValue(TypeKind type, JsonValueKind kind, string text)
    {
        bool isText = kind == JsonValueKind.String;
        return type switch
        {
            // YAML reads { type: string, default: 1.0 } as a number: the schema's type says what it is.
            TypeKind.String => kind is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False,
            TypeKind.Boolean => kind is JsonValueKind.True or JsonValueKind.False,
            TypeKind.Byte => IsInteger(kind, text, byte.MinValue, byte.MaxValue),
            TypeKind.Int16 => IsInteger(kind, text, short.MinValue, short.MaxValue),
            TypeKind.Int32 => IsInteger(kind, text, int.MinValue, int.MaxValue),
            TypeKind.Int64 => IsInteger(kind, text, long.MinValue, long.MaxValue),
            TypeKind.UInt32 => IsInteger(kind, text, uint.MinValue, uint.MaxValue),
            TypeKind.UInt64 => IsInteger(kind, text, ulong.MinValue, ulong.MaxValue),
            TypeKind.Single => kind == JsonValueKind.Number && float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out float single) && !float.IsInfinity(single),
            TypeKind.Double => kind == JsonValueKind.Number && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && !double.IsInfinity(number),
            TypeKind.Decimal => kind == JsonValueKind.Number && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
            TypeKind.DateTime or TypeKind.HttpDate => isText && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _),
            TypeKind.Date => isText && DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            TypeKind.Time => isText && Time.IsMatch(text),
            TypeKind.Duration => isText && Duration.IsMatch(text),
            TypeKind.Guid => isText && Guid.TryParse(text, out _),
            TypeKind.Uri => isText && Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _),
            TypeKind.Bytes or TypeKind.Base64Url => isText,
            _ => true,
        };
    }

    private static bool IsInteger(JsonValueKind kind, string text, decimal minimum, decimal maximum) =>
        kind == JsonValueKind.Number
        && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value)
        && value >= minimum && value <= maximum && decimal.Truncate(value) == value;

    // An open enum takes any value, but a default that the document does not list is a mistake.
    private static bool IsListed(string text, SchemaUse use, SchemaBinder schemas) =>
        EnumSchema(use.Schema, schemas, 0) is not { } schema || schema.Enum!.Any(value => !OpenApiSchemaExtensions.IsNull(value) && ExampleText.Text(value) == text);

    private static IOpenApiSchema? EnumSchema(IOpenApiSchema schema, SchemaBinder schemas, int depth)
    {
        const int MaxDepth = 16;
        if (depth > MaxDepth || schemas.Resolve(schema) is not { } resolved)
        {
            return null;
        }

        return resolved.Enum is { Count: > 0 }
            ? resolved
            : (resolved.AllOf ?? Enumerable.Empty<IOpenApiSchema>()).Concat(resolved.OneOf ?? Enumerable.Empty<IOpenApiSchema>()).Concat(resolved.AnyOf ?? Enumerable.Empty<IOpenApiSchema>())
                .Select(part => EnumSchema(part, schemas, depth + 1))
                .FirstOrDefault(found => found is not null);
    }

    private static string Description(TypeRef type) => type.Kind switch
    {
        TypeKind.String => "a string",
        TypeKind.Boolean => "a boolean",
        >= TypeKind.Byte and <= TypeKind.UInt64 => "an integer in the range of its format",
        TypeKind.Single or TypeKind.Double or TypeKind.Decimal => "a number",
        TypeKind.DateTime or TypeKind.HttpDate => "a date and time",
        TypeKind.Date => "a date",
        TypeKind.Time => "a time of day",
        TypeKind.Duration => "a duration",
        TypeKind.Guid => "a UUID",
        TypeKind.Uri => "a URI",
        TypeKind.Bytes => "base64",
        TypeKind.Base64Url => "base64url",
        TypeKind.Mapped => Description(type.Item!),
        TypeKind.Enum => "one of the enum's values",
        TypeKind.List => "an array",
        _ => "an object",
    };
}
