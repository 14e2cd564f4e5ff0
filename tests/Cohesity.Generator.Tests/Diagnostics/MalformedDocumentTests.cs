using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Cohesity.Generator.Tests.Diagnostics;

/// <summary>Documents that must be refused or degraded: exactly these problems at exactly these places, and what is left compiles.</summary>
public sealed class MalformedDocumentTests
{
    /// <summary>What documents can name as a type of the project.</summary>
    private const string Thing = """
        #pragma warning disable CS1591
        namespace Contoso;

        public sealed class Thing { }

        public sealed class ThingConverter : System.Text.Json.Serialization.JsonConverter<Thing>
        {
            public override Thing Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options)
            {
                reader.Skip();
                return new Thing();
            }

            public override void Write(System.Text.Json.Utf8JsonWriter writer, Thing value, System.Text.Json.JsonSerializerOptions options)
            {
                writer.WriteStartObject();
                writer.WriteEndObject();
            }
        }
        """;

    public static TheoryData<string> Names => [.. MalformedDocument.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_gives_its_problems_at_their_places_and_the_rest_compiles(string name)
    {
        MalformedDocument document = MalformedDocument.Read(name);

        GeneratorRun run = GeneratorRunner.Run(Input(document));

        Assert.NotEmpty(document.Expected);
        Assert.Equal(document.Expected, Ordered(run).Select(diagnostic => $"{diagnostic.Id} {Place(diagnostic)}"));
        Assert.All(run.Diagnostics, diagnostic => Assert.Equal(Severity(diagnostic.Id), diagnostic.Severity));
        Assert.All(run.Diagnostics, diagnostic => Assert.Equal(name, diagnostic.Location.GetLineSpan().Path));
        Assert.Contains(run.Diagnostics, diagnostic => diagnostic.Id == MalformedDocument.IdOf(name));
        Assert.Equal(document.IsOverlay || run.Diagnostics.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error), run.Files.Count > 0);
        CompilationAssert.Compiles(run);
        CompilationAssert.Compiles(GeneratorRunner.Run(Input(document).WithLanguageVersion(LanguageVersion.CSharp11)));
    }

    [Fact]
    public void Messages() => Snapshot.Match(string.Concat(MalformedDocument.Names.Select(name =>
        string.Concat(Ordered(GeneratorRunner.Run(Input(MalformedDocument.Read(name)))).Select(diagnostic => $"{name}({Place(diagnostic)}): {diagnostic.Severity} {diagnostic.Id}\n    {diagnostic.GetMessage(CultureInfo.InvariantCulture)}\n")))));

    private static GeneratorInput Input(MalformedDocument document) => document.IsOverlay
        ? GeneratorInput.Of(SampleDocuments.Pets).WithFile(new SpecText(document.Name, document.Text).With("OpenApiOverlayOf", "*"))
        : GeneratorInput.Of(SpecText.Client(document.Name, document.Text).WithOptionsOfComments()).WithSource("Thing.cs", Thing);

    private static IEnumerable<Diagnostic> Ordered(GeneratorRun run) => run.Diagnostics
        .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition)
        .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal);

    private static string Place(Diagnostic diagnostic)
    {
        Microsoft.CodeAnalysis.Text.LinePosition start = diagnostic.Location.GetLineSpan().StartLinePosition;
        return string.Create(CultureInfo.InvariantCulture, $"{start.Line + 1}:{start.Character + 1}");
    }

    private static DiagnosticSeverity Severity(string id) => id[4] switch
    {
        '1' => DiagnosticSeverity.Error,
        _ when id is ProblemIds.NameCollision or ProblemIds.NameTaken => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Warning,
    };
}
