using System;
using System.Globalization;
using System.Text;
using Cohesity.Generator.Model.Types;
using Cohesity.Generator.Naming;

namespace Cohesity.Generator.Emitting.CSharp;

/// <summary>The one place where text becomes a C# literal.</summary>
internal static class Literal
{
    /// <summary>A string literal with its quotes. Everything but printable ASCII, letters and digits is written as an escape, so that no text can end the literal, end the line, or reorder what a reader sees.</summary>
    public static string Of(string value)
    {
        var text = new StringBuilder(value.Length + 2).Append('"');
        for (int i = 0; i < value.Length; i++)
        {
            char character = value[i];
            switch (character)
            {
                case '"':
                    text.Append("\\\"");
                    break;
                case '\\':
                    text.Append("\\\\");
                    break;
                case '\0':
                    text.Append("\\0");
                    break;
                case '\n':
                    text.Append("\\n");
                    break;
                case '\r':
                    text.Append("\\r");
                    break;
                case '\t':
                    text.Append("\\t");
                    break;
                case >= ' ' and <= '~':
                    text.Append(character);
                    break;
                default:
                    if (CharacterKinds.Of(character) is CharacterKind.Letter or CharacterKind.Digit)
                    {
                        text.Append(character);
                    }
                    else
                    {
                        text.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
                    }

                    break;
            }
        }

        return text.Append('"').ToString();
    }

    /// <summary>A character literal with its quotes: a printable one, or a tab.</summary>
    public static string Of(char value) => value == '\t' ? "'\\t'" : $"'{value}'";

    /// <summary>A bound of numbers, or null when there is none, or none that the type can hold: { type: integer, maximum: 1e400 } is above all values.</summary>
    /// <param name="kind"><see cref="TypeKind.Double"/> or <see cref="TypeKind.Decimal"/>.</param>
    /// <param name="value">The bound in the form that a document gives it.</param>
    public static string? Bound(TypeKind kind, string? value)
    {
        if (kind == TypeKind.Double)
        {
            return double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && !double.IsInfinity(number) && !double.IsNaN(number)
                ? number.ToString("R", CultureInfo.InvariantCulture) + "d"
                : null;
        }

        return decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact) ? exact.ToString(CultureInfo.InvariantCulture) + "m" : null;
    }

    /// <summary>A constant expression of a primitive, or an expression that makes its value.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="value">The value in the form that a document gives it.</param>
    public static string Constant(TypeKind kind, string value) => kind switch
    {
        TypeKind.String => Of(value),
        TypeKind.Boolean => value == "true" ? "true" : "false",
        >= TypeKind.Byte and <= TypeKind.UInt64 => decimal.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture).ToString("0", CultureInfo.InvariantCulture),
        TypeKind.Single => float.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture) + "F",
        TypeKind.Double => double.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture) + "D",
        TypeKind.Decimal => decimal.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture) + "M",
        TypeKind.DateTime or TypeKind.HttpDate => OfDateTime(DateTimeOffset.Parse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).UtcDateTime),
        TypeKind.Date => OfDate(DateTime.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
        TypeKind.Time or TypeKind.Duration => $"new({Of(value)})",
        TypeKind.Guid => $"new({Of(Guid.Parse(value).ToString())})",
        TypeKind.Uri => $"new({Of(value)}, global::System.UriKind.RelativeOrAbsolute)",
        _ => throw new ArgumentException("The type has no constants.", nameof(kind)),
    };

    private static string OfDateTime(DateTime value)
    {
        string whole = string.Format(CultureInfo.InvariantCulture, "new global::System.DateTimeOffset({0:yyyy, M, d, H, m, s}, global::System.TimeSpan.Zero)", value);
        return value.Ticks % TimeSpan.TicksPerSecond is > 0 and var fraction ? string.Format(CultureInfo.InvariantCulture, "{0}.AddTicks({1})", whole, fraction) : whole;
    }

    private static string OfDate(DateTime value) => value.ToString("'new('yyyy, M, d')'", CultureInfo.InvariantCulture);

    /// <summary>An integer literal.</summary>
    public static string Integer(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>An integer literal.</summary>
    /// <param name="digits">The digits, with a minus sign where there is one.</param>
    public static string Integer(string digits) => long.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
}
