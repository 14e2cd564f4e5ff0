using System.IO;

namespace Cohesity.Generator.Tasks;

/// <summary>Puts one file in the place of another at once, so that nobody reads half of it.</summary>
internal static class DocumentFile
{
    /// <param name="path">What is replaced, or made.</param>
    /// <param name="content">The bytes.</param>
    public static void Replace(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        string beside = path + ".new";
        File.WriteAllBytes(beside, content);
        if (File.Exists(path))
        {
            File.Replace(beside, path, null);
        }
        else
        {
            File.Move(beside, path);
        }
    }
}
