using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace Cohesity.Generator.Tasks;

/// <summary>Puts fetched documents in the place of those that were there, and the surfaces that their clients had where the next run of the compiler finds them.</summary>
public sealed class ReplaceOpenApiDocuments : Task
{
    private static readonly Regex ClientLine = new("^client ([^ ]+) namespace=([^ ]+)", RegexOptions.CultureInvariant);

    /// <summary>Gets or sets what <see cref="FetchOpenApiDocuments"/> gave.</summary>
    [Required]
    public ITaskItem[] Documents { get; set; } = [];

    /// <summary>Gets or sets the surfaces of the clients as they were, in the comments that the generator wrote.</summary>
    public ITaskItem[] Surfaces { get; set; } = [];

    /// <summary>Gets or sets the folder for the surfaces.</summary>
    [Required]
    public string Folder { get; set; } = "";

    /// <summary>Gets or sets the configuration of the compiler that says whose surfaces they are.</summary>
    [Required]
    public string Configuration { get; set; } = "";

    /// <summary>Gets the files of the surfaces.</summary>
    [Output]
    public ITaskItem[] Before { get; private set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        Directory.CreateDirectory(Folder);
        var configuration = new StringBuilder("is_global = true\nglobal_level = 1000\nbuild_property.OpenApiSurfaceUpdate = changes\n");
        var before = new List<ITaskItem>();
        foreach (ITaskItem surface in Surfaces)
        {
            // The path of the file, how much of it changes, and then the text.
            string[] lines = File.ReadAllLines(surface.ItemSpec).Skip(3).Select(line => line.Substring("// ".Length)).ToArray();
            if (lines.Select(line => ClientLine.Match(line)).FirstOrDefault(match => match.Success) is { } client)
            {
                string file = Path.GetFullPath(Path.Combine(Folder, before.Count.ToString(CultureInfo.InvariantCulture) + ".api.txt"));
                File.WriteAllText(file, string.Join("\n", lines) + "\n");
                before.Add(new Microsoft.Build.Utilities.TaskItem(file));
                configuration.Append('[').Append(Escape(file)).Append("]\nbuild_metadata.AdditionalFiles.OpenApiSurfaceOf = ").Append(client.Groups[2].Value).Append('.').Append(client.Groups[1].Value).Append('\n');
            }
        }

        File.WriteAllText(Configuration, configuration.ToString());
        Before = [.. before];
        foreach (ITaskItem document in Documents)
        {
            string previous = document.GetMetadata("Previous");
            File.Delete(previous);
            if (File.Exists(document.ItemSpec))
            {
                File.Copy(document.ItemSpec, previous);
            }

            DocumentFile.Replace(document.ItemSpec, File.ReadAllBytes(document.GetMetadata("Fetched")));
        }

        return true;
    }

    // A section is a pattern of paths, with slashes on every system.
    private static string Escape(string path)
    {
        var text = new StringBuilder();
        foreach (char c in path.Replace('\\', '/'))
        {
            text.Append(c is '*' or '?' or '{' or '}' or '[' or ']' or '!' or ',' or '#' or ';' ? "\\" : "").Append(c);
        }

        return text.ToString();
    }
}
