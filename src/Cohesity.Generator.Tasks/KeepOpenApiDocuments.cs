using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace Cohesity.Generator.Tasks;

/// <summary>Keeps the new documents that the generator could read, says what changed in them, and puts back those that it could not read.</summary>
public sealed class KeepOpenApiDocuments : Task
{
    /// <summary>Gets or sets what <see cref="FetchOpenApiDocuments"/> gave.</summary>
    [Required]
    public ITaskItem[] Documents { get; set; } = [];

    /// <summary>Gets or sets what changed in each client, in the comments that the generator wrote.</summary>
    public ITaskItem[] Changes { get; set; } = [];

    /// <summary>Gets or sets the page that explains errors.</summary>
    public string HelpPage { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        // The document's path, what the rest is about, and a line for each change.
        var changes = new Dictionary<string, string[]>(StringComparer.OrdinalIgnoreCase);
        foreach (ITaskItem file in Changes)
        {
            string[] lines = File.ReadAllLines(file.ItemSpec).Select(line => line.Substring("// ".Length)).ToArray();
            changes[Path.GetFullPath(lines[0])] = [.. lines.Skip(1)];
        }

        foreach (ITaskItem document in Documents)
        {
            if (changes.TryGetValue(Path.GetFullPath(document.ItemSpec), out string[]? lines))
            {
                Log.LogMessage(MessageImportance.High, "{0}: fetched from {1}; {2}", document.GetMetadata("Document"), document.GetMetadata("Source"), lines[0]);
                foreach (string line in lines.Skip(1))
                {
                    Log.LogMessage(MessageImportance.High, "  {0}", line);
                }

                File.Delete(document.GetMetadata("Fetched"));
            }
            else
            {
                PutBack(document);
            }
        }

        return !Log.HasLoggedErrors;
    }

    private void PutBack(ITaskItem document)
    {
        string previous = document.GetMetadata("Previous");
        bool hadOne = File.Exists(previous);
        if (hadOne)
        {
            DocumentFile.Replace(document.ItemSpec, File.ReadAllBytes(previous));
        }
        else
        {
            File.Delete(document.ItemSpec);
        }

        Log.LogError(
            null,
            "CGEN0022",
            null,
            HelpPage + "#cgen0022",
            document.GetMetadata("ItemFile"),
            int.Parse(document.GetMetadata("ItemLine"), CultureInfo.InvariantCulture),
            int.Parse(document.GetMetadata("ItemColumn"), CultureInfo.InvariantCulture),
            0,
            0,
            "{0}",
            $"What '{document.GetMetadata("Source")}' gives makes no client, for the reasons above; their lines are those of '{document.GetMetadata("Fetched")}'. {(hadOne ? "The document was left as it is." : "There is no document.")}");
    }
}
