using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Cohesity.Generator.Inputs;
using Cohesity.Generator.Reading.Places;
using Cohesity.Generator.Reading.Trees;

namespace Cohesity.Generator.Reading.Normalizing;

/// <summary>The files that references may lead to: the document and its parts. A part is parsed when the first reference leads there.</summary>
internal sealed class FileSet
{
    private readonly Dictionary<string, DocumentFile> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceTree?> _trees = new(StringComparer.Ordinal);
    private readonly ProblemSink _problems;
    private readonly CancellationToken _cancellationToken;

    public FileSet(SpecFile file, SourceTree document, ProblemSink problems, CancellationToken cancellationToken)
    {
        Document = document;
        _problems = problems;
        _cancellationToken = cancellationToken;
        foreach (DocumentFile part in file.Parts)
        {
            _files[Normal(part.Path)] = part;
        }

        _files[Normal(file.Document.Path)] = file.Document;
        _trees[Normal(file.Document.Path)] = document;
    }

    /// <summary>The tree of the client's document.</summary>
    public SourceTree Document { get; }

    /// <summary>The file that a reference names, seen from another file; null when it is not among the files, or cannot be read.</summary>
    public SourceTree? Find(SourceTree from, string relative)
    {
        string name = Uri.UnescapeDataString(relative).Replace('\\', '/');
        string own = from.File.Path.Replace('\\', '/');
        string path = Normal(name.StartsWith("/", StringComparison.Ordinal) ? name : own.Substring(0, own.LastIndexOf('/') + 1) + name);
        if (_trees.TryGetValue(path, out SourceTree? known))
        {
            return known;
        }

        if (!_files.TryGetValue(path, out DocumentFile file))
        {
            return null;
        }

        SourceTree? tree = TreeReader.Read(file, _problems, _cancellationToken);
        _trees.Add(path, tree);
        return tree;
    }

    /// <summary>The files that may have names of their own: those that were read already, and those whose text has <c>$id</c> or <c>$self</c>.</summary>
    public IEnumerable<SourceTree> Naming()
    {
        foreach (KeyValuePair<string, DocumentFile> file in _files.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            if (!_trees.TryGetValue(file.Key, out SourceTree? tree) && (file.Value.Text.Contains("$id") || file.Value.Text.Contains("$self")))
            {
                tree = TreeReader.Read(file.Value, _problems, _cancellationToken);
                _trees.Add(file.Key, tree);
            }

            if (tree is not null)
            {
                yield return tree;
            }
        }
    }

    private static string Normal(string path)
    {
        var segments = new List<string>();
        foreach (string segment in path.Replace('\\', '/').Split('/'))
        {
            if (segment == ".." && segments.Count > 0 && segments[segments.Count - 1] is not (".." or ""))
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment != ".")
            {
                segments.Add(segment);
            }
        }

        return string.Join("/", segments);
    }
}
