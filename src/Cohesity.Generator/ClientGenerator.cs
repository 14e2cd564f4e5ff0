using System.Linq;
using System.Text;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Emitting;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Inputs;
using Cohesity.Generator.Inputs.Projects;
using Cohesity.Generator.Model;
using Cohesity.Generator.Output;
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
        // What the project says: files that opted in, and build properties.
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
        IncrementalValuesProvider<ClientDocument> documents = files
            .Where(static file => file.IsDocument)
            .Combine(properties)
            .Select(static (pair, _) => ClientInputs.Read(pair.Left, pair.Right));
        IncrementalValuesProvider<Result<SpecFile>> inputs = documents
            .Combine(companions)
            .Select(static (pair, _) => ClientInputs.Bundle(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Inputs);
        IncrementalValueProvider<EquatableArray<Problem>> misplaced = documents
            .Collect()
            .Combine(files.Collect())
            .Combine(properties)
            .Select(static (pair, _) => ClientInputs.FindMisplaced(pair.Left.Left.ToEquatableArray(), pair.Left.Right.ToEquatableArray(), pair.Right))
            .Combine(projects)
            .Select(static (pair, _) => ProjectPlaces.Find(pair.Left, pair.Right));

        // The one expensive step. Its problems and its spec go separate ways: a line number that moves emits nothing again.
        IncrementalValuesProvider<Result<ClientSpec>> parsed = inputs
            .Select(static (input, cancellationToken) => ClientParser.Parse(input, cancellationToken))
            .WithTrackingName(TrackingNames.Parse);
        IncrementalValuesProvider<EquatableArray<Problem>> problems = parsed
            .Select(static (result, _) => result.Problems)
            .Combine(projects)
            .Select(static (pair, _) => ProjectPlaces.Find(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Problems);
        IncrementalValuesProvider<ClientSpec> specs = parsed
            .Where(static result => result.Value is not null)
            .Select(static (result, _) => result.Value!)
            .WithTrackingName(TrackingNames.Spec);

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

        IncrementalValuesProvider<FileSlice> slices = specs
            .Combine(collisions)
            .Where(static pair => pair.Right.Keeps(pair.Left.DocumentPath))
            .Select(static (pair, _) => pair.Left)
            .Combine(facts)
            .Where(static pair => ConsumerRequirements.Check(pair.Right).Count == 0)
            .SelectMany(static (pair, _) => FileSlicer.Slice(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Files);
        IncrementalValuesProvider<SupportSlice> support = collisions
            .Combine(facts)
            .SelectMany(static (pair, _) => SupportSlice.All(pair.Left.SupportSets, pair.Right))
            .WithTrackingName(TrackingNames.Support);

        IncrementalValueProvider<string?> helpPage = properties
            .Select(static (read, _) => read.HelpPage);
        context.RegisterSourceOutput(misspelt.Combine(helpPage), static (output, pair) => Report(output, pair.Left, pair.Right));
        context.RegisterSourceOutput(misplaced.Combine(helpPage), static (output, pair) => Report(output, pair.Left, pair.Right));
        context.RegisterSourceOutput(problems.Combine(helpPage), static (output, pair) => Report(output, pair.Left, pair.Right));
        context.RegisterSourceOutput(collisions.Combine(helpPage), static (output, pair) => Report(output, pair.Left.Problems, pair.Right));
        context.RegisterSourceOutput(collisions.Combine(facts).Combine(helpPage), static (output, pair) =>
            Report(output, pair.Left.Left.SupportSets.Count == 0 ? default : ConsumerRequirements.Check(pair.Left.Right), pair.Right));
        context.RegisterSourceOutput(slices, static (output, slice) => Add(output, slice));
        context.RegisterSourceOutput(support, static (output, slice) => Add(output, slice));
    }

    private static void Report(SourceProductionContext output, EquatableArray<Problem> problems, string? helpPage)
    {
        foreach (Problem problem in problems)
        {
            output.ReportDiagnostic(DiagnosticDescriptors.ToDiagnostic(problem, helpPage));
        }
    }

    private static void Add(SourceProductionContext output, FileSlice slice)
    {
        foreach (GeneratedFile file in FileEmitter.Emit(slice))
        {
            output.CancellationToken.ThrowIfCancellationRequested();
            output.AddSource(file.HintName, SourceText.From(file.Text, Encoding.UTF8));
        }
    }
}
