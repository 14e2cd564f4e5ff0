namespace Cohesity.Generator.Binding.Descriptions;

/// <summary>The same character several times in a row.</summary>
internal static class Run
{
    /// <summary>How often the character at a place stands there in a row.</summary>
    public static int Length(string text, int start)
    {
        int end = start;
        while (end < text.Length && text[end] == text[start])
        {
            end++;
        }

        return end - start;
    }
}
