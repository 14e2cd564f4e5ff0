using System.Globalization;
using System.Text;
using Cohesity.Generator.Naming;

namespace Cohesity.Generator.Emitting;

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

    /// <summary>An integer literal.</summary>
    public static string Integer(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>An integer literal.</summary>
    /// <param name="digits">The digits, with a minus sign where there is one.</param>
    public static string Integer(string digits) => long.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
}
