using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Naming;

namespace Cohesity.Generator.Inputs;

/// <summary>Brings together each client's document, parts, overlays and options.</summary>
internal static class ClientInputs
{
    private const string FallbackNamespace = "OpenApiClients";

    /// <summary>What one document is made of.</summary>
    /// <param name="document">A client's document.</param>
    /// <param name="companions">All files of the project that belong to documents.</param>
    /// <param name="properties">The build properties.</param>
    public static Result<SpecFile> ResolveOne(AdditionalFileInput document, EquatableArray<AdditionalFileInput> companions, BuildProperties properties) =>
        Resolve(companions.Where(file => file.Path != document.Path).Append(document).ToEquatableArray(), properties)
            .FirstOrDefault(result => result.Value?.Document.Path == document.Path) ?? new Result<SpecFile>(null, default);

    /// <summary>The problems that belong to no document: files of clients that do not exist, files that cannot be read, wrong build properties.</summary>
    public static EquatableArray<Problem> FindMisplaced(EquatableArray<AdditionalFileInput> files, BuildProperties properties) =>
        Resolve(files, properties).Where(result => result.Value is null).SelectMany(result => result.Problems).ToEquatableArray();

    /// <summary>One result for each client's document, in ordinal order of the paths; after them, results without a value for problems that belong to no client.</summary>
    public static EquatableArray<Result<SpecFile>> Resolve(EquatableArray<AdditionalFileInput> files, BuildProperties properties)
    {
        // The order in which the compiler hands files over is that of overlays; nothing else may depend on it.
        List<AdditionalFileInput> ordered = files.OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        var loose = new List<Problem>();
        string rootNamespace = CSharpNames.ToNamespace(properties.RootNamespace, FallbackNamespace);
        string? supportNamespace = SupportNamespace(properties, loose);

        var clients = new List<(AdditionalFileInput Input, Result<ClientOptions> Options)>();
        foreach (AdditionalFileInput file in ordered)
        {
            if (OptionValue.Flag(file.Metadata.Client) == true)
            {
                if (clients.Count == 0 || clients[clients.Count - 1].Input.Path != file.Path)
                {
                    clients.Add((file, OptionsReader.Read(file, rootNamespace, supportNamespace)));
                }
            }
            else if (file.Metadata.Client is { } value && OptionValue.Flag(value) is null)
            {
                loose.Add(OptionsReader.Wrong(Start(file), OptionNames.Client, value, "true, false", "false"));
            }
        }

        foreach (AdditionalFileInput file in ordered)
        {
            CheckNames(OptionNames.PartOf, file, file.Metadata.PartOf, clients, loose);
            CheckNames(OptionNames.OverlayOf, file, file.Metadata.OverlayOf, clients, loose);
            if (file.Text is null)
            {
                loose.Add(new Problem(ProblemIds.UnreadableFile, Start(file), new EquatableArray<string>(file.Path)));
            }
        }

        return clients
            .Where(client => client.Input.Text is not null)
            .Select(client => Bundle(client.Input, client.Options, ordered, files))
            .Concat(loose.Select(problem => new Result<SpecFile>(null, new EquatableArray<Problem>(problem))))
            .ToEquatableArray();
    }

    private static Result<SpecFile> Bundle(AdditionalFileInput document, Result<ClientOptions> options, List<AdditionalFileInput> ordered, EquatableArray<AdditionalFileInput> asGiven)
    {
        var spec = new SpecFile(
            new DocumentFile(document.Path, document.Text!),
            Named(ordered, file => file.Metadata.PartOf),
            Named(asGiven, file => file.Metadata.OverlayOf),
            options.Value!);
        return new Result<SpecFile>(spec, options.Problems);

        EquatableArray<DocumentFile> Named(IEnumerable<AdditionalFileInput> files, Func<AdditionalFileInput, string?> role) =>
            files
                .Where(file => file.Text is not null && file.Path != document.Path && Names(role(file), document, options.Value!))
                .Select(file => new DocumentFile(file.Path, file.Text!))
                .ToEquatableArray();
    }

    private static bool Names(string? names, AdditionalFileInput document, ClientOptions options) =>
        OptionValue.List(names).Any(name => name == "*" || IsNameOf(name, document, options));

    /// <summary>A name that was refused still says which client is meant: one mistake is one problem.</summary>
    private static bool IsNameOf(string name, AdditionalFileInput document, ClientOptions options) =>
        name == options.ClientName || name == document.Metadata.ClientName;

    private static void CheckNames(string option, AdditionalFileInput file, string? names, List<(AdditionalFileInput Input, Result<ClientOptions> Options)> clients, List<Problem> problems)
    {
        foreach (string name in OptionValue.List(names))
        {
            if (name != "*" && !clients.Any(client => IsNameOf(name, client.Input, client.Options.Value!)))
            {
                string known = string.Join(", ", clients.Select(client => client.Options.Value!.ClientName).Distinct());
                problems.Add(new Problem(ProblemIds.UnknownClient, Start(file), new EquatableArray<string>(option, name, known)));
            }
        }
    }

    private static string? SupportNamespace(BuildProperties properties, List<Problem> problems)
    {
        if (properties.RefusedPolyfills is { } polyfills)
        {
            problems.Add(OptionsReader.Wrong(null, OptionNames.PolyfillsProperty, polyfills, "true, false", properties.Polyfills ? "true" : "false"));
        }

        if (properties.SupportNamespace is not { } name || CSharpNames.IsNamespace(name))
        {
            return properties.SupportNamespace;
        }

        problems.Add(OptionsReader.Wrong(null, OptionNames.SupportNamespaceProperty, name, OptionsReader.NamespaceRule, "the namespace of each client"));
        return null;
    }

    private static ProblemLocation Start(AdditionalFileInput file) => new(file.Path, 0, 0, 0, 0);
}
