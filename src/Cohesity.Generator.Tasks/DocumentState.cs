using System;
using System.IO;
using System.Security.Cryptography;
using System.Text;

namespace Cohesity.Generator.Tasks;

/// <summary>What is kept of a fetched document between two runs: what the server calls it, and a hash that tells whether the file is still the one that was fetched.</summary>
internal static class DocumentState
{
    /// <summary>What the server said of the document that stands in a file now; null when nobody knows.</summary>
    public static FetchedDocument? Read(string statePath, string address, string documentPath)
    {
        if (!File.Exists(statePath) || !File.Exists(documentPath))
        {
            return null;
        }

        string[] lines = File.ReadAllLines(statePath);
        byte[] content = File.ReadAllBytes(documentPath);
        return lines.Length == 4 && lines[0] == address && lines[1] == Hash(content)
            ? new FetchedDocument(content, Value(lines[2]), Value(lines[3]))
            : null;
    }

    public static void Write(string statePath, string address, FetchedDocument document) =>
        File.WriteAllLines(statePath, new[] { address, Hash(document.Content), document.ETag ?? "", document.LastModified ?? "" });

    /// <summary>A name for the files that belong to a path.</summary>
    public static string NameOf(string path) => Hash(Encoding.UTF8.GetBytes(path)).Substring(0, 16);

    private static string? Value(string line) => line.Length == 0 ? null : line;

    private static string Hash(byte[] content)
    {
        using SHA256 algorithm = SHA256.Create();
        return BitConverter.ToString(algorithm.ComputeHash(content)).Replace("-", "");
    }
}
