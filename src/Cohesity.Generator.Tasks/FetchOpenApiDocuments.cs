using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace Cohesity.Generator.Tasks;

/// <summary>Gets the documents of clients from their sources into a folder. No document of the project is touched.</summary>
public sealed class FetchOpenApiDocuments : Task, ICancelableTask, IDisposable
{
    private readonly CancellationTokenSource _cancellation = new();

    /// <summary>Gets or sets the clients; those that name a <c>Source</c> are fetched.</summary>
    [Required]
    public ITaskItem[] Clients { get; set; } = [];

    /// <summary>Gets or sets the documents that projects wrote, each with the <c>MSBuildSourceProjectFile</c> that wrote it.</summary>
    public ITaskItem[] ProjectDocuments { get; set; } = [];

    /// <summary>Gets or sets the folder for what is fetched and what is remembered of it.</summary>
    [Required]
    public string Folder { get; set; } = "";

    /// <summary>Gets or sets the project that is built.</summary>
    [Required]
    public string Project { get; set; } = "";

    /// <summary>Gets or sets the page that explains errors.</summary>
    public string HelpPage { get; set; } = "";

    /// <summary>Gets or sets how long one document may take, in milliseconds.</summary>
    public int Timeout { get; set; } = 100_000;

    /// <summary>Gets the documents that are others than before: their path, where they were put (<c>Fetched</c>), and what the client's item says.</summary>
    [Output]
    public ITaskItem[] Changed { get; private set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        Directory.CreateDirectory(Folder);
        var changed = new List<ITaskItem>();
        foreach (ITaskItem client in Clients.Where(client => client.GetMetadata("Source").Length > 0))
        {
            if (Content(client) is { } content && Take(client, content) is { } item)
            {
                changed.Add(item);
            }
        }

        // The build fails for what was logged. This task does not, so that what came is made use of.
        Changed = [.. changed];
        return true;
    }

    /// <inheritdoc/>
    public void Cancel() => _cancellation.Cancel();

    /// <inheritdoc/>
    public void Dispose() => _cancellation.Dispose();

    // What the source gives; null when that is the same as before, or nothing.
    private byte[]? Content(ITaskItem client)
    {
        string source = client.GetMetadata("Source");
        if (source.EndsWith("proj", StringComparison.OrdinalIgnoreCase) && !source.Contains("://"))
        {
            return ProjectDocument(client, Path.GetFullPath(source));
        }

        string? refusal = Uri.TryCreate(source, UriKind.Absolute, out Uri? address) ? DocumentSource.Refusal(address) : "it is neither an https address nor a project file";
        if (refusal is not null)
        {
            Error(client, "CGEN0020", $"The Source '{source}' is not taken: {refusal}. Name an https address, or the path of a project whose build writes its document.");
            return null;
        }

        string path = client.GetMetadata("FullPath");
        string state = Path.Combine(Folder, DocumentState.NameOf(path) + ".state");
        try
        {
            FetchedDocument? fetched = DocumentFetcher.FetchAsync(address!, DocumentState.Read(state, source, path), TimeSpan.FromMilliseconds(Timeout), _cancellation.Token).GetAwaiter().GetResult();
            if (fetched is null)
            {
                Unchanged(client, source);
                return null;
            }

            DocumentState.Write(state, source, fetched);
            return fetched.Content;
        }
        catch (FetchException exception)
        {
            Error(client, "CGEN0021", $"'{source}' could not be fetched: {exception.Message}. {Kept(path)}");
            return null;
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    private byte[]? ProjectDocument(ITaskItem client, string project)
    {
        string source = client.GetMetadata("Source");
        string[] written = ProjectDocuments
            .Where(document => string.Equals(Path.GetFullPath(document.GetMetadata("MSBuildSourceProjectFile")), project, StringComparison.OrdinalIgnoreCase))
            .Select(document => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(project)!, document.ItemSpec)))
            .Distinct()
            .ToArray();
        string name = Path.GetFileName(client.ItemSpec);
        string[] meant = written.Length == 1 ? written : Array.FindAll(written, path => string.Equals(Path.GetFileName(path), name, StringComparison.OrdinalIgnoreCase));
        string? problem = !File.Exists(project) ? "the project does not exist; its path is relative to this project"
            : written.Length == 0 ? "its build names no document; reference Microsoft.Extensions.ApiDescription.Server there, or give it a target OpenApiGetDocuments that returns the path of the document"
            : meant.Length == 0 ? $"it writes several documents, none of which is called '{name}': {string.Join(", ", written.Select(Path.GetFileName))}; give the client's file the name of the one that is meant"
            : !File.Exists(meant[0]) ? $"its build names '{meant[0]}', which is not there"
            : null;
        if (problem is not null)
        {
            Error(client, "CGEN0023", $"'{source}' gives no document: {problem}. {Kept(client.GetMetadata("FullPath"))}");
            return null;
        }

        return File.ReadAllBytes(meant[0]);
    }

    private ITaskItem? Take(ITaskItem client, byte[] content)
    {
        string path = client.GetMetadata("FullPath");
        string source = client.GetMetadata("Source");
        if (DocumentSource.Problem(content) is { } problem)
        {
            Error(client, "CGEN0022", $"What '{source}' gives is no OpenAPI document: {problem}. {Kept(path)}");
            return null;
        }

        if (File.Exists(path) && File.ReadAllBytes(path).SequenceEqual(content))
        {
            Unchanged(client, source);
            return null;
        }

        var item = new Microsoft.Build.Utilities.TaskItem(client) { ItemSpec = path };
        string fetched = Path.Combine(Folder, DocumentState.NameOf(path) + ".fetched");
        File.WriteAllBytes(fetched, content);
        item.SetMetadata("Fetched", fetched);
        item.SetMetadata("Previous", Path.Combine(Folder, DocumentState.NameOf(path) + ".previous"));
        (string file, int line, int column) = ItemPlace.Of(client, Project);
        item.SetMetadata("ItemFile", file);
        item.SetMetadata("ItemLine", line.ToString(System.Globalization.CultureInfo.InvariantCulture));
        item.SetMetadata("ItemColumn", column.ToString(System.Globalization.CultureInfo.InvariantCulture));
        item.SetMetadata("Document", client.ItemSpec);
        return item;
    }

    private void Unchanged(ITaskItem client, string source) => Log.LogMessage(MessageImportance.High, "{0}: unchanged; {1} gives what is there", client.ItemSpec, source);

    private void Error(ITaskItem client, string id, string text)
    {
        (string file, int line, int column) = ItemPlace.Of(client, Project);
        Log.LogError(null, id, null, HelpPage + "#" + id.ToLowerInvariant(), file, line, column, 0, 0, "{0}", text);
    }

    private static string Kept(string path) => File.Exists(path) ? "The document was left as it is." : "There is no document.";
}
