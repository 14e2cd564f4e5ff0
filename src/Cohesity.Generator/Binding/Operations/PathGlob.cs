namespace Cohesity.Generator.Binding.Operations;

/// <summary>Matches path templates: <c>*</c> is any text within a segment, <c>**</c> any text at all.</summary>
internal static class PathGlob
{
    public static bool Matches(string glob, string path) => Matches(glob.Split('/'), 0, path.Split('/'), 0);

    private static bool Matches(string[] glob, int g, string[] path, int p)
    {
        for (; g < glob.Length; g++, p++)
        {
            if (glob[g] == "**")
            {
                for (int rest = p; rest <= path.Length; rest++)
                {
                    if (Matches(glob, g + 1, path, rest))
                    {
                        return true;
                    }
                }

                return false;
            }

            if (p >= path.Length || !MatchesSegment(glob[g], path[p]))
            {
                return false;
            }
        }

        return p == path.Length;
    }

    private static bool MatchesSegment(string glob, string text)
    {
        // The classic two-pointer match: on a mismatch the last star takes one character more.
        int g = 0, t = 0, star = -1, mark = 0;
        while (t < text.Length)
        {
            if (g < glob.Length && glob[g] == '*')
            {
                star = g++;
                mark = t;
            }
            else if (g < glob.Length && glob[g] == text[t])
            {
                g++;
                t++;
            }
            else if (star >= 0)
            {
                g = star + 1;
                t = ++mark;
            }
            else
            {
                return false;
            }
        }

        while (g < glob.Length && glob[g] == '*')
        {
            g++;
        }

        return g == glob.Length;
    }
}
