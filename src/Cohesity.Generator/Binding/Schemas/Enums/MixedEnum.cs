using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Schemas.Enums;

/// <summary>An enum whose values are of several kinds, <c>enum: [auto, none, 1, 2]</c>: a union of an open enum for each kind.</summary>
internal static class MixedEnum
{
    /// <summary>The alternatives, one for each kind of value; none when a value is an object or an array.</summary>
    public static IReadOnlyList<SchemaUse> Alternatives(SchemaUse use, IReadOnlyList<JsonNode> values)
    {
        if (values.Any(value => value.GetValueKind() is JsonValueKind.Object or JsonValueKind.Array))
        {
            return new List<SchemaUse>();
        }

        bool areIntegers = values.Where(IsNumber).All(value => long.TryParse(value.ToJsonString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _));
        return values
            .GroupBy(value => IsNumber(value) ? (areIntegers ? JsonSchemaType.Integer : JsonSchemaType.Number) : value.GetValueKind() == JsonValueKind.String ? JsonSchemaType.String : JsonSchemaType.Boolean)
            .Select(group => use.Below(new OpenApiSchema { Type = group.Key, Title = group.Key.ToString(), Enum = group.ToList() }, use.Path / ("enum " + group.Key), group.Key.ToString()))
            .ToList();
    }

    private static bool IsNumber(JsonNode value) => value.GetValueKind() == JsonValueKind.Number;
}
