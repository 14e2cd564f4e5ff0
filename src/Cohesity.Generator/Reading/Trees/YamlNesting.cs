namespace Cohesity.Generator.Reading.Trees;

/// <summary>Refuses deep YAML before it is parsed, as the parser's time grows with the square of the depth of flow collections: 10,000 levels take it 0.7 s, 200,000 five minutes.</summary>
internal static class YamlNesting
{
    public const int Limit = 10_000;

    /// <summary>The offset of the first bracket beyond <see cref="Limit"/>. Brackets are counted wherever they stand, in prose too; a line that starts in its first column with anything else ends every flow collection.</summary>
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
                case '\n' when i + 1 < text.Length && text[i + 1] is not (' ' or '\t' or '\r' or '\n' or '[' or '{' or ']' or '}' or ',' or '#'):
                    depth = 0;
                    break;
            }
        }

        return null;
    }
}
