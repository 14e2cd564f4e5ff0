using System.Linq;
using System.Text;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Emitting;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Inputs;
using Cohesity.Generator.Inputs.Mappings;
using Cohesity.Generator.Inputs.Projects;
using Cohesity.Generator.Model;
using Cohesity.Generator.Output;
using Cohesity.Generator.Output.SupportCode;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Cohesity.Generator;

/// <summary>Reads the OpenAPI documents that a project opts in and emits a typed client for each.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ClientGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // The inputs of the project: files that opted in, and build properties.
        IncrementalValuesProvider<AdditionalFileInput> files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellationToken) => AdditionalFileReader.Read(pair.Left, pair.Right.GetOptions(pair.Left), cancellationToken))
            .Where(static file => file is not null)
            .Select(static (file, _) => file!);
        IncrementalValueProvider<BuildProperties> properties = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => BuildPropertiesReader.Read(options.GlobalOptions));

        // How the project says it, for names that nobody reads, and for the places of what is wrong.
        IncrementalValueProvider<EquatableArray<ProjectFile>> projects = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellationToken) => ProjectFileReader.Read(pair.Left, pair.Right.GetOptions(pair.Left), cancellationToken))
            .Where(static project => project is not null)
            .Select(static (project, _) => project!)
            .Collect()
            .Select(static (all, _) => all.ToEquatableArray());
        IncrementalValueProvider<EquatableArray<Problem>> misspelt = projects
            .Select(static (all, _) => ProjectNames.Check(all));

        // A document, the files that belong to it, and its options. Documents are never collected, so that one more leaves the others cached.
        IncrementalValueProvider<EquatableArray<AdditionalFileInput>> companions = files
            .Where(static file => file.IsCompanion)
            .Collect()
            .Select(static (all, _) => all.ToEquatableArray());
        IncrementalValueProvider<EquatableArray<AdditionalFileInput>> surfaceFiles = files
            .Where(static file => file.IsSurface)
            .Collect()
            .Select(static (all, _) => all.ToEquatableArray());
        IncrementalValueProvider<EquatableArray<AdditionalFileInput>> surfaceNames = surfaceFiles
            .Select(static (all, _) => all.Select(file => file with { Text = null }).ToEquatableArray());
        IncrementalValuesProvider<ClientDocument> documents = files
            .Where(static file => file.IsDocument)
            .Combine(properties)
            .Select(static (pair, _) => ClientInputs.Read(pair.Left, pair.Right));
        IncrementalValuesProvider<Result<SpecFile>> inputs = documents
            .Combine(companions)
            .Combine(surfaceNames)
            .Combine(properties)
            .Select(static (pair, _) => ClientInputs.Bundle(pair.Left.Left.Left, pair.Left.Left.Right, pair.Left.Right, pair.Right.WritesSurface))
            .WithTrackingName(TrackingNames.Inputs);
        IncrementalValueProvider<EquatableArray<Problem>> misplaced = documents
            .Collect()
            .Combine(files.Collect())
            .Combine(properties)
            .Select(static (pair, _) => ClientInputs.FindMisplaced(pair.Left.Left.ToEquatableArray(), pair.Left.Right.ToEquatableArray(), pair.Right))
            .Combine(projects)
            .Select(static (pair, _) => ProjectPlaces.Find(pair.Left, pair.Right));

        // What the project's own types for formats and schemas are: no edit of C# but one of their kind reads a document again.
        IncrementalValueProvider<EquatableArray<MappedType>> mappedTypes = context.CompilationProvider
            .Combine(inputs.SelectMany(static (input, _) => input.Value?.Options.TypeMappings ?? default).Collect())
            .Select(static (pair, _) => MappedTypeReader.Read(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.MappedTypes);

        // The one expensive step. Its problems and its spec go separate ways: a line number that moves emits nothing again.
        IncrementalValuesProvider<ParsedClient> parsed = inputs
            .Combine(mappedTypes)
            .Select(static (pair, _) => MappedTypes.Settle(pair.Left, pair.Right))
            .Select(static (input, cancellationToken) => ParsedClient.Of(input, cancellationToken))
            .WithTrackingName(TrackingNames.Parse);
        IncrementalValuesProvider<EquatableArray<Problem>> problems = parsed
            .Select(static (client, _) => client.Result.Problems)
            .Combine(projects)
            .Select(static (pair, _) => ProjectPlaces.Find(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Problems);
        IncrementalValuesProvider<ClientSpec> specs = parsed
            .Where(static client => client.Result.Value is not null)
            .Select(static (client, _) => client.Result.Value!)
            .WithTrackingName(TrackingNames.Spec);

        // What callers and the wire see, for clients that have a file of it: an edit of that file runs the comparison alone.
        IncrementalValuesProvider<ClientSurface> surfaces = parsed
            .Where(static client => client is { File: not null, Result.Value.Contract: not null })
            .Select(static (client, cancellationToken) => ClientSurface.Of(client, cancellationToken))
            .WithTrackingName(TrackingNames.Surface);
        IncrementalValuesProvider<SurfaceCheck> changes = surfaces
            .Combine(surfaceFiles)
            .Combine(properties)
            .Select(static (pair, cancellationToken) => SurfaceCheck.Of(pair.Left.Left, pair.Left.Right, pair.Right, cancellationToken))
            .WithTrackingName(TrackingNames.Changes);

        // Clients that would collide, and the support code that the others need.
        IncrementalValueProvider<ClientCollisions> collisions = specs
            .Select(static (spec, _) => ClientIdentity.Of(spec))
            .Collect()
            .Select(static (identities, _) => ClientCollisions.Find(identities.ToEquatableArray()))
            .WithTrackingName(TrackingNames.Collisions);
        IncrementalValueProvider<CompilationFacts> facts = context.CompilationProvider
            .Combine(properties)
            .Select(static (pair, _) => CompilationFactsReader.Read(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Facts);

        // The pages about clients, for which only the run asks that writes the files of targets.
        IncrementalValuesProvider<ClientReport> reports = parsed
            .Combine(facts.Combine(properties))
            .Where(static pair => pair.Right.Right is { WritesSurface: true, WritesChanges: false } && pair.Left is { File: not null, Result.Value.Contract: not null })
            .Combine(surfaceFiles)
            .Select(static (pair, cancellationToken) => ClientReport.Of(pair.Left.Left, pair.Left.Right.Left, pair.Right, cancellationToken))
            .WithTrackingName(TrackingNames.Reports);
        IncrementalValuesProvider<GeneratedFile> reportFiles = reports
            .Collect()
            .SelectMany(static (all, _) => ClientReport.Files(all));

        IncrementalValuesProvider<FileSlice> slices = specs
            .Combine(collisions)
            .Where(static pair => pair.Right.Keeps(pair.Left.DocumentPath))
            .Select(static (pair, _) => pair.Left)
            .Combine(facts)
            .Where(static pair => !pair.Right.WritesSurface && ConsumerRequirements.Check(pair.Right).Count == 0)
            .SelectMany(static (pair, _) => FileSlicer.Slice(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Files);
        IncrementalValuesProvider<EmittedSlice> emitted = slices
            .Select(static (slice, cancellationToken) => EmittedSlice.Of(slice, cancellationToken))
            .WithTrackingName(TrackingNames.Emitted);

        // Only the support code that what is emitted uses.
        IncrementalValueProvider<EquatableArray<SupportUse>> uses = emitted
            .Select(static (slice, _) => slice.Support)
            .Collect()
            .Select(static (all, _) => SupportUse.Union(all));
        IncrementalValuesProvider<SupportSlice> support = collisions
            .Combine(facts)
            .Combine(uses)
            .SelectMany(static (pair, _) => SupportSlice.All(pair.Left.Right.WritesSurface ? default : pair.Left.Left.SupportSets, pair.Right, pair.Left.Right))
            .WithTrackingName(TrackingNames.Support);
        IncrementalValuesProvider<GeneratedFile> supportFiles = support
            .SelectMany(static (slice, _) => FileEmitter.Emit(slice));

        IncrementalValueProvider<string?> helpPage = properties
            .Select(static (read, _) => read.HelpPage);
        context.RegisterSourceOutput(misspelt.Combine(helpPage), static (output, pair) => Report(output, pair.Left, pair.Right));
        context.RegisterSourceOutput(misplaced.Combine(helpPage), static (output, pair) => Report(output, pair.Left, pair.Right));
        context.RegisterSourceOutput(problems.Combine(properties), static (output, pair) => Report(output, pair.Right.WritesSurface ? DiagnosticDescriptors.ErrorsOf(pair.Left) : pair.Left, pair.Right.HelpPage));
        context.RegisterSourceOutput(collisions.Combine(helpPage), static (output, pair) => Report(output, pair.Left.Problems, pair.Right));
        context.RegisterSourceOutput(collisions.Combine(facts).Combine(helpPage), static (output, pair) =>
            Report(output, pair.Left.Left.SupportSets.Count == 0 || pair.Left.Right.WritesSurface ? default : ConsumerRequirements.Check(pair.Left.Right), pair.Right));
        context.RegisterSourceOutput(changes.Combine(helpPage), static (output, pair) => Report(output, pair.Left.Problems, pair.Right));
        context.RegisterSourceOutput(changes, static (output, check) => Add(output, check.File));
        context.RegisterSourceOutput(reportFiles, static (output, file) => Add(output, file));
        context.RegisterSourceOutput(emitted, static (output, slice) => Add(output, slice.Files));
        context.RegisterSourceOutput(supportFiles, static (output, file) => Add(output, file));
    }

    private static void Report(SourceProductionContext output, EquatableArray<Problem> problems, string? helpPage)
    {
        foreach (Problem problem in problems)
        {
            output.ReportDiagnostic(DiagnosticDescriptors.ToDiagnostic(problem, helpPage));
        }
    }

    private static void Add(SourceProductionContext output, EquatableArray<GeneratedFile> files)
    {
        foreach (GeneratedFile file in files)
        {
            output.CancellationToken.ThrowIfCancellationRequested();
            Add(output, file);
        }
    }

    // Support code that nothing uses is empty.
    private static void Add(SourceProductionContext output, GeneratedFile? file)
    {
        if (file is { Text.Length: > 0 })
        {
            output.AddSource(file.HintName, SourceText.From(file.Text, Encoding.UTF8));
        }
    }
}
