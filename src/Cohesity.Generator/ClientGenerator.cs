using System.Linq;
using System.Text;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Emitting;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Inputs;
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
            .Select(static (pair, _) => ClientInputs.FindMisplaced(pair.Left.Left.ToEquatableArray(), pair.Left.Right.ToEquatableArray(), pair.Right));

        // The one expensive step. Its problems and its spec go separate ways: a line number that moves emits nothing again.
        IncrementalValuesProvider<Result<ClientSpec>> parsed = inputs
            .Select(static (input, cancellationToken) => ClientParser.Parse(input, cancellationToken))
            .WithTrackingName(TrackingNames.Parse);
        IncrementalValuesProvider<EquatableArray<Problem>> problems = parsed
            .Select(static (result, _) => result.Problems)
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
            .SelectMany(static (pair, _) => SupportSlice.All(pair.Left.Left.SupportSets, pair.Right, pair.Left.Right))
            .WithTrackingName(TrackingNames.Support);
        IncrementalValuesProvider<GeneratedFile> supportFiles = support
            .SelectMany(static (slice, _) => FileEmitter.Emit(slice));

        context.RegisterSourceOutput(misplaced, static (output, found) => Report(output, found));
        context.RegisterSourceOutput(problems, static (output, found) => Report(output, found));
        context.RegisterSourceOutput(collisions, static (output, found) => Report(output, found.Problems));
        context.RegisterSourceOutput(collisions.Combine(facts), static (output, pair) => Report(output, pair.Left.SupportSets.Count == 0 ? default : ConsumerRequirements.Check(pair.Right)));
        context.RegisterSourceOutput(emitted, static (output, slice) => Add(output, slice.Files));
        context.RegisterSourceOutput(supportFiles, static (output, file) => Add(output, new EquatableArray<GeneratedFile>(file)));
    }

    private static void Report(SourceProductionContext output, EquatableArray<Problem> problems)
    {
        foreach (Problem problem in problems)
        {
            output.ReportDiagnostic(DiagnosticDescriptors.ToDiagnostic(problem));
        }
    }

    private static void Add(SourceProductionContext output, EquatableArray<GeneratedFile> files)
    {
        foreach (GeneratedFile file in files.Where(file => file.Text.Length > 0))
        {
            output.CancellationToken.ThrowIfCancellationRequested();
            output.AddSource(file.HintName, SourceText.From(file.Text, Encoding.UTF8));
        }
    }
}
