namespace Cohesity.Generator.Common;

/// <summary>The parts of a file's path, whichever system wrote it.</summary>
internal static class FileNames
{
    /// <summary>What stands after the last separator.</summary>
    public static string Of(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    /// <summary>The same without its last extension; a name that only begins with a dot keeps it.</summary>
    public static string Stem(string path)
    {
        string name = Of(path);
        int dot = name.LastIndexOf('.');
        return dot > 0 ? name.Substring(0, dot) : name;
    }
}
