namespace Cohesity.Generator.Reading.Trees;

/// <summary>A guard before the YAML parser, whose time grows with the square of the depth of flow collections.</summary>
internal static class YamlNesting
{
    public const int Limit = 2_000;

    /// <summary>The offset of the first bracket beyond <see cref="Limit"/>, by counting brackets alone: text in quotes or in prose counts too, and nobody writes two thousand open brackets there.</summary>
    public static int? FirstBeyondReason(string text)
    {
        int depth = 0;
        for (int i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '[' or '{':
                    if (++depth > Limit)
                    {
                        return i;
                    }

                    break;
                case ']' or '}' when depth > 0:
                    depth--;
                    break;
            }
        }

        return null;
    }
}
