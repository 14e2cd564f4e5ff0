using System;
using System.Linq;
using System.Text.RegularExpressions;

namespace Cohesity.Generator.Reading.Normalizing;

/// <summary>Whether all strings that a pattern allows are numbers, so that the string is another way to write a number.</summary>
/// <remarks>
/// The language of a regular expression is not worked out: the pattern may hold no letter or sign that is in no number, and is tried on samples. Identifiers made of digits are no
/// numbers: what allows a leading zero, as a postal code does, is one only when it allows a fraction as well.
/// </remarks>
internal static class NumericPattern
{
    private const int MaxLength = 200;

    private static readonly Regex Alphabet = new(@"^(?:\\[d.+-]|\[[0-9eE.+\\d-]+\]|[0-9eE.+*?^$(){},|:!=-])*$", RegexOptions.CultureInvariant);

    private static readonly string[] NoNumbers = { "", "-", "+", ".", "e", "e1", "1e", "a", "1a", "1-1", "1+1", "1.1.1", "--1", "1..1", "1 " };

    /// <summary>What the strings of a pattern are.</summary>
    public enum Kind
    {
        /// <summary>Something else.</summary>
        None,

        /// <summary>Integers.</summary>
        Integer,

        /// <summary>Numbers with a fraction, but without an exponent.</summary>
        Decimal,

        /// <summary>Numbers with a fraction and an exponent.</summary>
        Double,
    }

    public static Kind Of(string pattern)
    {
        if (pattern.Length > MaxLength || !Alphabet.IsMatch(pattern))
        {
            return Kind.None;
        }

        try
        {
            var regex = new Regex(pattern, RegexOptions.ECMAScript, TimeSpan.FromSeconds(1));
            if (!regex.IsMatch("1") || NoNumbers.Any(regex.IsMatch))
            {
                return Kind.None;
            }

            return regex.IsMatch("1.5")
                ? regex.IsMatch("1.5e3") ? Kind.Double : Kind.Decimal
                : regex.IsMatch("01") || regex.IsMatch("00") ? Kind.None : Kind.Integer;
        }
        catch (Exception exception) when (exception is ArgumentException or RegexMatchTimeoutException)
        {
            return Kind.None;
        }
    }
}
