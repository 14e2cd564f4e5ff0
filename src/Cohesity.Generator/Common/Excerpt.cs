namespace Cohesity.Generator.Common;

/// <summary>The beginning of a text of a document, for documentation and messages.</summary>
internal static class Excerpt
{
    /// <summary>How many characters of an example, a default or a pattern the documentation shows.</summary>
    public const int MaxLength = 200;

    /// <summary>The text, or its beginning with an ellipsis. No surrogate pair is cut.</summary>
    public static string Of(string text, int maxLength = MaxLength)
    {
        if (text.Length <= maxLength)
        {
            return text;
        }

        int end = char.IsHighSurrogate(text[maxLength - 1]) ? maxLength - 1 : maxLength;
        return text.Substring(0, end) + "…";
    }
}
