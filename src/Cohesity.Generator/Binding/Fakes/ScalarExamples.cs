using System;
using System.Globalization;
using System.Text.Json.Nodes;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Binding.Fakes;

/// <summary>One value for each kind of scalar, within the bounds that its schema states.</summary>
internal static class ScalarExamples
{
    private const int MaxLength = 1000;

    public static JsonNode? Of(TypeRef type)
    {
        ConstraintsSpec constraints = type.Constraints ?? ConstraintsSpec.None;
        return type.Kind switch
        {
            TypeKind.String => JsonValue.Create(Text(constraints)),
            TypeKind.Boolean => JsonValue.Create(true),
            >= TypeKind.Byte and <= TypeKind.Decimal => JsonNode.Parse(Number(constraints)),
            TypeKind.DateTime => JsonValue.Create("2024-01-31T12:30:15Z"),
            TypeKind.HttpDate => JsonValue.Create("Wed, 31 Jan 2024 12:30:15 GMT"),
            TypeKind.Date => JsonValue.Create("2024-01-31"),
            TypeKind.Time => JsonValue.Create("12:30:15"),
            TypeKind.Duration => JsonValue.Create("PT1H30M"),
            TypeKind.Guid => JsonValue.Create("0f8fad5b-d9cb-469f-a165-70867728950e"),
            TypeKind.Uri => JsonValue.Create("https://example.com/1"),
            TypeKind.Bytes or TypeKind.Base64Url => JsonValue.Create("ZXhhbXBsZQ=="),
            TypeKind.Mapped => Of(type.Item!),
            _ => new JsonObject(),
        };
    }

    private static string Text(ConstraintsSpec constraints)
    {
        const string Word = "text";
        int length = Math.Min(Math.Max(constraints.MinLength ?? 0, Math.Min(Word.Length, constraints.MaxLength ?? Word.Length)), MaxLength);
        return length <= Word.Length ? Word.Substring(0, length) : Word.PadRight(length, 'x');
    }

    // The least one that the bounds allow and that is no less than 1, where there is one.
    private static string Number(ConstraintsSpec constraints)
    {
        decimal step = Parse(constraints.MultipleOf) is > 0 and var multiple ? multiple : 1;
        decimal? minimum = Parse(constraints.Minimum);
        decimal? maximum = Parse(constraints.Maximum);
        decimal value = 1;
        if (maximum is { } most && (value > most || (value == most && constraints.IsMaximumExclusive)))
        {
            value = constraints.IsMaximumExclusive ? Between(minimum, most, step) : most;
        }

        if (minimum is { } least && (value < least || (value == least && constraints.IsMinimumExclusive)))
        {
            value = constraints.IsMinimumExclusive ? maximum is { } top && least + step > top ? (least + top) / 2 : least + step : least;
        }

        decimal rounded = Math.Ceiling(value / step) * step;
        return (constraints.MultipleOf is null || (maximum is { } limit && rounded > limit) ? value : rounded).ToString(CultureInfo.InvariantCulture);
    }

    private static decimal Between(decimal? minimum, decimal below, decimal step) => minimum is { } least && below - step < least ? (least + below) / 2 : below - step;

    private static decimal? Parse(string? number) =>
        decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) && Math.Abs(value) < 1e20m ? value : null;
}
