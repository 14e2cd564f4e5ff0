using System;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Cohesity.Generator.Reading.Trees;

/// <summary>Reads the strings of a JSON text.</summary>
internal static class JsonStrings
{
    /// <summary>The value of the string or name that the reader stands at.</summary>
    public static string Read(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // example: "\ud83d" (half of a surrogate pair, cut off by whoever wrote the file)
            return Unescape(Encoding.UTF8.GetString(reader.ValueSpan.ToArray()));
        }
    }

    private static string Unescape(string raw)
    {
        var text = new StringBuilder(raw.Length);
        for (int i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\')
            {
                text.Append(raw[i]);
                continue;
            }

            i++;
            switch (raw[i])
            {
                case 'b': text.Append('\b'); break;
                case 'f': text.Append('\f'); break;
                case 'n': text.Append('\n'); break;
                case 'r': text.Append('\r'); break;
                case 't': text.Append('\t'); break;
                case 'u':
                    text.Append((char)int.Parse(raw.Substring(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                    i += 4;
                    break;
                default: text.Append(raw[i]); break;
            }
        }

        // A round trip through UTF-8 puts U+FFFD in the place of each half pair.
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.ToString()));
    }
}
