using System.Globalization;

namespace Cohesity.Generator.Common;

/// <summary>FNV-1a, 64 bits, over the UTF-16 code units of a text, low byte first: the same on every machine and in every process.</summary>
/// <remarks>
/// <see cref="string.GetHashCode()"/> is seeded anew in each process, so names made from it would change from build to build. The hash is not
/// cryptographic: whoever uses it must still tell two texts with the same hash apart.
/// </remarks>
internal static class StableHash
{
    /// <summary>The number of hexadecimal digits in the whole hash.</summary>
    public const int Digits = 16;

    private const ulong OffsetBasis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Compute(string text)
    {
        ulong hash = OffsetBasis;
        foreach (char unit in text)
        {
            unchecked
            {
                hash = (hash ^ (byte)unit) * Prime;
                hash = (hash ^ (byte)(unit >> 8)) * Prime;
            }
        }

        return hash;
    }

    /// <summary>The last <paramref name="digits"/> digits of the hash, lower-case: in FNV the low bits are the well mixed ones.</summary>
    public static string Hex(string text, int digits = Digits) =>
        Compute(text).ToString("x16", CultureInfo.InvariantCulture).Substring(Digits - digits);
}
