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
    private const string SurfaceExtension = ".api.txt";

    /// <summary>Reads the options of a client's document.</summary>
    public static ClientDocument Read(AdditionalFileInput document, BuildProperties properties) =>
        new(document, OptionsReader.Read(document, CSharpNames.ToNamespace(properties.RootNamespace, FallbackNamespace), SupportNamespace(properties, null)));

    /// <summary>What one document is made of.</summary>
    /// <param name="document">A client's document, with its options.</param>
    /// <param name="companions">All files of the project that belong to documents, in the order in which the compiler hands them over: that of overlays.</param>
    /// <param name="surfaces">All surface files of the project, without their texts.</param>
    /// <param name="writesSurface">Whether the surface is to be written, whether there is a file of it or not.</param>
    public static Result<SpecFile> Bundle(ClientDocument document, EquatableArray<AdditionalFileInput> companions, EquatableArray<AdditionalFileInput> surfaces = default, bool writesSurface = false)
    {
        if (document.Input.Text is not { } text)
        {
            return new Result<SpecFile>(null, default);
        }

        string? surface = SurfaceOf(document, surfaces);
        ClientOptions options = document.Options.Value!;
        var spec = new SpecFile(
            new DocumentFile(document.Input.Path, text.ToString()),
            Named(companions.OrderBy(file => file.Path, StringComparer.Ordinal), file => file.Metadata.PartOf),
            Named(companions, file => file.Metadata.OverlayOf),
            surface is not null || writesSurface ? options with { TracksSurface = true } : options)
        {
            SurfacePath = surface,
        };
        return new Result<SpecFile>(spec, document.Options.Problems);

        EquatableArray<DocumentFile> Named(IEnumerable<AdditionalFileInput> files, Func<AdditionalFileInput, string?> role) =>
            files
                .Where(file => file.Text is not null && file.Path != document.Input.Path && OptionValue.List(role(file)).Any(name => name == "*" || document.IsCalled(name)))
                .Select(file => new DocumentFile(file.Path, file.Text!.ToString()))
                .ToEquatableArray();
    }

    /// <summary>Where the surface of a document's client stands by convention: <c>access-tokens.api.txt</c> beside <c>access-tokens.yaml</c>.</summary>
    public static string SurfacePathOf(string documentPath) =>
        documentPath.Substring(0, documentPath.Length - FileNames.Of(documentPath).Length) + FileNames.Stem(documentPath) + SurfaceExtension;

    // One that names the client counts before one that merely stands beside its document.
    private static string? SurfaceOf(ClientDocument document, EquatableArray<AdditionalFileInput> surfaces) =>
        surfaces.Where(file => OptionValue.List(file.Metadata.SurfaceOf).Any(document.IsCalled)).Select(file => file.Path).OrderBy(path => path, StringComparer.Ordinal).FirstOrDefault()
        ?? surfaces.Where(file => OptionValue.List(file.Metadata.SurfaceOf).Contains("*") && file.Path == SurfacePathOf(document.Input.Path)).Select(file => file.Path).FirstOrDefault();

    /// <summary>The problems that belong to no document: files of clients that do not exist, files that cannot be read, wrong build properties.</summary>
    /// <param name="documents">The documents of all clients.</param>
    /// <param name="files">All files that opted in.</param>
    /// <param name="properties">The build properties.</param>
    public static EquatableArray<Problem> FindMisplaced(EquatableArray<ClientDocument> documents, EquatableArray<AdditionalFileInput> files, BuildProperties properties)
    {
        var problems = new List<Problem>();
        SupportNamespace(properties, problems);
        List<AdditionalFileInput> ordered = files.OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        foreach (AdditionalFileInput file in ordered)
        {
            if (file.Metadata.Client is { } value && OptionValue.Flag(value) is null)
            {
                problems.Add(OptionsReader.Wrong(Start(file), OptionNames.Client, value, "true, false", "false"));
            }
        }

        List<ClientDocument> clients = documents.OrderBy(document => document.Input.Path, StringComparer.Ordinal).ToList();
        foreach (AdditionalFileInput file in ordered)
        {
            CheckNames(OptionNames.PartOf, file, file.Metadata.PartOf, clients, problems);
            CheckNames(OptionNames.OverlayOf, file, file.Metadata.OverlayOf, clients, problems);
            CheckNames(OptionNames.SurfaceOf, file, file.Metadata.SurfaceOf, clients, problems);
            if (file.Text is null)
            {
                problems.Add(new Problem(ProblemIds.UnreadableFile, Start(file), new EquatableArray<string>(file.Path)));
            }
        }

        return problems.ToEquatableArray();
    }

    private static void CheckNames(string option, AdditionalFileInput file, string? names, List<ClientDocument> clients, List<Problem> problems)
    {
        foreach (string name in OptionValue.List(names))
        {
            if (name != "*" && !clients.Exists(client => client.IsCalled(name)))
            {
                string known = string.Join(", ", clients.Select(client => client.Options.Value!.ClientName).Distinct());
                problems.Add(new Problem(ProblemIds.UnknownClient, Start(file), new EquatableArray<string>(option, name, known)));
            }
        }
    }

    private static string? SupportNamespace(BuildProperties properties, List<Problem>? problems)
    {
        if (properties.RefusedPolyfills is { } polyfills)
        {
            problems?.Add(OptionsReader.Wrong(null, OptionNames.PolyfillsProperty, polyfills, "true, false", properties.Polyfills ? "true" : "false"));
        }

        if (properties.SupportNamespace is not { } name || CSharpNames.IsNamespace(name))
        {
            return properties.SupportNamespace;
        }

        problems?.Add(OptionsReader.Wrong(null, OptionNames.SupportNamespaceProperty, name, OptionsReader.NamespaceRule, "the namespace of each client"));
        return null;
    }

    private static ProblemLocation Start(AdditionalFileInput file) => new(file.Path, 0, 0, 0, 0);
}
