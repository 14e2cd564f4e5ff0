using System;
using System.Globalization;
using System.Linq;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Surface;
using Cohesity.Generator.Surface.Building;
using Cohesity.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Cohesity.Generator.Tests.Surface;

/// <summary>The surface in the pipeline: who has one, what runs when, and where the compiler shows what changed.</summary>
public sealed class SurfacePipelineTests
{
    private static readonly GeneratorInput Project = GeneratorInput.Of(SpecText.Client("specs/pets.yaml", SampleDocuments.Pets));

    private static readonly string Accepted = SurfaceOf.Text(SampleDocuments.Pets);

    private static readonly GeneratorInput Tracked = Project.WithFile(Surface(Accepted));

    [Fact]
    public void Without_a_file_there_is_nothing()
    {
        GeneratorRun run = GeneratorRunner.Run(Project).WithoutDiagnostics();

        Assert.False(run.Steps.ContainsKey(TrackingNames.Surface));
        Assert.False(run.Steps.ContainsKey(TrackingNames.Changes));
    }

    [Fact]
    public void A_file_that_is_up_to_date_says_nothing_and_changes_no_output()
    {
        GeneratorRun run = GeneratorRunner.Run(Tracked).WithoutDiagnostics();

        Assert.Equal(GeneratorRunner.Run(Project).Files, run.Files);
    }

    [Theory]
    [InlineData("specs/pets.api.txt", "*", true)]
    [InlineData("specs/pets.api.txt", "TestClient", true)]
    [InlineData("elsewhere/any.txt", "TestClient", true)]
    [InlineData("elsewhere/any.txt", "Test.TestClient", true)]
    [InlineData("elsewhere/pets.api.txt", "*", false)]
    [InlineData("specs/other.api.txt", "*", false)]
    public void A_file_belongs_to_the_client_that_it_names_or_stands_beside(string path, string of, bool belongs)
    {
        GeneratorRun run = GeneratorRunner.Run(Project.WithFile(Surface("broken").At(path).With("OpenApiSurfaceOf", of)));

        Assert.Equal(belongs ? [ProblemIds.SurfaceMalformed] : [], run.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Theory]
    [InlineData(@"C:\app\specs\pets.yaml", @"C:\app\specs\pets.api.txt", true)]
    [InlineData(@"C:\app\specs\pets.yaml", @"C:\app\pets.api.txt", false)]
    [InlineData(@"\\server\share\my.pets.yaml", @"\\server\share\my.pets.api.txt", true)]
    [InlineData(@"C:\app/specs/pets.yaml", @"C:\app/specs/pets.api.txt", true)]
    [InlineData(@"specs\unknown\pets.yaml", @"specs\unknown\pets.api.txt", true)]
    public void Paths_of_Windows_are_read_as_such(string document, string file, bool belongs)
    {
        GeneratorInput project = GeneratorInput.Of(SpecText.Client(document, SampleDocuments.Pets.Replace("enum: [cat, dog, GUINEA_PIG]", "enum: [cat, dog]", StringComparison.Ordinal)));
        GeneratorRun run = GeneratorRunner.Run(project.WithFile(Surface(Accepted).At(file)));

        Assert.Equal(
            belongs ? [$"{document} 53:5 Warning CGEN4010", $"{document} 5:3 Info CGEN4033", $"{file} 1:1 Warning CGEN4000"] : [],
            run.Diagnostics.Select(Text).OrderBy(text => text.Contains(".api.txt", StringComparison.Ordinal)).ThenBy(text => text, StringComparer.Ordinal));
        if (belongs)
        {
            // What targets read: the paths as they are, whatever their letters would mean in a literal.
            Assert.StartsWith($"// {file}\n// ", GeneratorRunner.Run(project.WithBuildProperty("OpenApiSurfaceUpdate", "true")).WithoutDiagnostics().File("TestClient.api.g.cs"), StringComparison.Ordinal);
            string told = Assert.Single(GeneratorRunner.Run(project.WithFile(Surface(Accepted).At(file)).WithBuildProperty("OpenApiSurfaceUpdate", "changes")).WithoutDiagnostics().Files).Value;
            Assert.StartsWith($"// {document}\n// changes that break somebody: 1, others: 1\n// {document}(53,5): breaks: ", told, StringComparison.Ordinal);
        }
    }

    /// <summary>The library of this repository practises what the pages say; its project holds the build to it, and this test everybody who builds only the tests.</summary>
    [Fact]
    public void The_client_library_is_what_its_file_says()
    {
        static string Read(params string[] path) => System.IO.File.ReadAllText(System.IO.Path.Combine([ProjectMetadata.RepositoryRoot, .. path]));
        GeneratorInput library = GeneratorInput.Of(SpecText.Client("specs/access-tokens.yaml", Read("specs", "access-tokens.yaml"), "CohesityClient", "Cohesity"));
        var file = new SpecText("CohesityClient.api.txt", Read("src", "Cohesity.Client", "CohesityClient.api.txt"));

        GeneratorRun run = GeneratorRunner.Run(library.WithFile(file.With("OpenApiSurfaceOf", "CohesityClient"))).WithoutDiagnostics();
        Assert.Single(run.Steps[TrackingNames.Changes]);
    }

    [Fact]
    public void One_that_names_the_client_counts_before_one_that_stands_beside_its_document() =>
        GeneratorRunner.Run(Project.WithFile(Surface("broken")).WithFile(Surface(Accepted).At("a.txt").With("OpenApiSurfaceOf", "TestClient"))).WithoutDiagnostics();

    [Fact]
    public void A_file_of_no_client_is_a_problem() => Assert.Equal(
        [ProblemIds.UnknownClient],
        GeneratorRunner.Run(Project.WithFile(Surface("").With("OpenApiSurfaceOf", "NoClient"))).Diagnostics.Select(diagnostic => diagnostic.Id));

    [Fact]
    public void Changes_stand_at_their_lines_of_the_document_and_what_is_gone_at_its_owners()
    {
        GeneratorRun run = GeneratorRunner.Run(Tracked.Replace(Document(
            ("        initial_title:\n          type: string\n          nullable: true\n", ""),
            ("        nicknames:\n", "        nicknames:\n          minItems: 1\n"))));

        Assert.Equal(
            [
                "specs/pets.api.txt 1:1 Warning CGEN4000",
                "specs/pets.yaml 35:5 Warning CGEN4022",
                "specs/pets.yaml 47:11 Warning CGEN4011",
                "specs/pets.yaml 5:3 Info CGEN4033",
            ],
            run.Diagnostics.Select(Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_message_says_what_changed_where_and_what_it_means()
    {
        GeneratorRun run = GeneratorRunner.Run(Tracked.Replace(Document(("enum: [cat, dog, GUINEA_PIG]", "enum: [cat, dog]"))));

        Assert.Equal(
            [
                "The API of TestClient is no longer what its surface file says: 0 lines new and 1 gone; read the changes, then accept them with 'dotnet build -t:UpdateOpenApiSurface' and commit the file",
                "The document says version '1.0' as before (#/info/version); the changes that break callers are in it nevertheless",
                "The value 'GUINEA_PIG' of Kind is gone (#/components/schemas/Kind); the server refuses what is not listed",
            ],
            run.Diagnostics.Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_member_that_must_be_sent_says_who_does_not_compile()
    {
        GeneratorRun run = GeneratorRunner.Run(Tracked.Replace(Document(("required: [id]", "required: [id, kind]"))));

        Assert.Equal(
            "The member 'kind' of Pet is now required (#/components/schemas/Pet/properties/kind); object initializers without it do not compile, unless it has a default or only one value, and bodies without it that programs send already are refused",
            run.Diagnostics.Single(diagnostic => diagnostic.Id == ProblemIds.RequestMemberRequired).GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void White_space_moves_the_lines_of_changes_along()
    {
        GeneratorInput changed = Tracked.Replace(Document(("required: [id]", "required: [id, kind]")));
        GeneratorRun before = GeneratorRunner.Run(changed);
        GeneratorRun after = before.Then(changed.Replace(Document(("required: [id]", "required: [id, kind]"), ("openapi: 3.0.3\n", "# A comment.\nopenapi: 3.0.3\n"))));

        Assert.Equal(before.Diagnostics.Select(Line).Select(line => line.Line == 0 ? line : line with { Line = line.Line + 1 }), after.Diagnostics.Select(Line));
        StepAssert.Reused(after, TrackingNames.Spec);
        StepAssert.Cached(after, TrackingNames.Files);
    }

    [Fact]
    public void Editing_the_file_runs_the_comparison_alone()
    {
        GeneratorRun before = GeneratorRunner.Run(Tracked);
        GeneratorRun after = before.Then(Tracked.Replace(Surface(Accepted.Replace("value Kind dog name=Dog\n", "", StringComparison.Ordinal))));

        Assert.Equal([ProblemIds.SurfaceBehind, ProblemIds.ResponseValuesAdded], after.Diagnostics.Select(diagnostic => diagnostic.Id).Where(id => id != ProblemIds.VersionKept));
        StepAssert.Reused(after, TrackingNames.Inputs);
        StepAssert.Cached(after, TrackingNames.Parse, TrackingNames.Spec, TrackingNames.Surface, TrackingNames.Files);
        Assert.Empty(after.EmittedAnew(before));
    }

    [Fact]
    public void Editing_csharp_compares_nothing_again()
    {
        GeneratorRun after = GeneratorRunner.Run(Tracked.Replace(Document(("required: [id]", "required: [id, kind]")))).Then(project => project.WithSource("Consumer.cs", "internal static class Consumer { internal static int Edited; }"));

        StepAssert.Cached(after, TrackingNames.Parse, TrackingNames.Surface, TrackingNames.Changes);
        Assert.NotEmpty(after.Diagnostics);
    }

    [Theory]
    [InlineData("type Pet is=class sent=yes received=yes", "type Pet is class", ProblemIds.SurfaceMalformed)]
    [InlineData("format 2", "format 3", ProblemIds.SurfaceNewer)]
    public void A_file_that_cannot_be_read_is_an_error_at_its_line(string from, string to, string id)
    {
        string broken = Accepted.Replace(from, to, StringComparison.Ordinal);
        Assert.NotEqual(Accepted, broken);

        Diagnostic diagnostic = Assert.Single(GeneratorRunner.Run(Tracked.Replace(Surface(broken))).Diagnostics);

        Assert.Equal((id, DiagnosticSeverity.Error, "specs/pets.api.txt"), (diagnostic.Id, diagnostic.Severity, diagnostic.Location.GetLineSpan().Path));
        Assert.Contains(to, broken.Split('\n')[diagnostic.Location.GetLineSpan().StartLinePosition.Line], StringComparison.Ordinal);
    }

    /// <summary>A newer version of the package makes nobody accept anything: it only says what the file does not have yet.</summary>
    [Fact]
    public void A_file_of_an_older_format_is_compared_as_far_as_it_goes()
    {
        string old = SurfaceFile.Write(SurfaceBuilder.Build(SurfaceOf.Client(SampleDocuments.Pets)), format: 1);

        Assert.Equal(["specs/pets.api.txt 1:1 Info CGEN4091"], GeneratorRunner.Run(Tracked.Replace(Surface(old))).Diagnostics.Select(Text));
        Assert.Equal(
            [
                "The API of TestClient is no longer what its surface file says: 0 lines new and 1 gone; read the changes, then accept them with 'dotnet build -t:UpdateOpenApiSurface' and commit the file",
                "The document says version '1.0' as before (#/info/version); the changes that break callers are in it nevertheless",
                "The value 'GUINEA_PIG' of Kind is gone (#/components/schemas/Kind); the server refuses what is not listed",
            ],
            GeneratorRunner.Run(Tracked.Replace(Surface(old)).Replace(Document(("enum: [cat, dog, GUINEA_PIG]", "enum: [cat, dog]")))).Diagnostics.Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)).Order(StringComparer.Ordinal));
        Assert.StartsWith("// specs/pets.api.txt\n// 1\n// 1\n// # Cohesity.Generator API surface, format 2", GeneratorRunner.Run(Tracked.Replace(Surface(old)).WithBuildProperty("OpenApiSurfaceUpdate", "true")).WithoutDiagnostics().File("TestClient.api.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_run_that_writes_gives_the_text_and_the_page_as_comments_and_nothing_else()
    {
        GeneratorRun run = GeneratorRunner.Run(Tracked.Replace(Document(("required: [id]", "required: [id, kind]"))).WithBuildProperty("OpenApiSurfaceUpdate", "true")).WithoutDiagnostics();
        Assert.Equal(["Test.TestClient.api.g.cs", "Test.TestClient.html.g.cs"], run.Files.Keys);
        string text = run.File("TestClient.api.g.cs");

        Assert.StartsWith("// specs/pets.api.txt\n// 1\n// 1\n// # Cohesity.Generator API surface", text, StringComparison.Ordinal);
        Assert.All(run.Files.Values.SelectMany(file => file.TrimEnd('\n').Split('\n')), line => Assert.StartsWith("// ", line, StringComparison.Ordinal));
        Assert.Equal(SurfaceOf.Text(Document(("required: [id]", "required: [id, kind]")).GetText(TestContext.Current.CancellationToken).ToString()), string.Join('\n', text.Split('\n').Skip(3).Select(line => line.Length == 0 ? "" : line[3..])));
    }

    [Fact]
    public void The_run_that_writes_needs_no_file()
    {
        GeneratorRun run = GeneratorRunner.Run(Project.WithBuildProperty("OpenApiSurfaceUpdate", "true")).WithoutDiagnostics();

        Assert.StartsWith($"// specs/pets.api.txt\n// {Accepted.Split('\n').Length - 1}\n// 0\n", run.File("TestClient.api.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_run_that_tells_changes_says_them_in_words_what_breaks_somebody_first()
    {
        SpecText changed = Document(("        initial_title:\n", "        added: { type: string }\n        initial_title:\n"), ("enum: [cat, dog, GUINEA_PIG]", "enum: [cat, dog]"));
        GeneratorRun run = GeneratorRunner.Run(Tracked.Replace(changed).WithBuildProperty("OpenApiSurfaceUpdate", "changes")).WithoutDiagnostics();
        (string name, string text) = Assert.Single(run.Files);

        Assert.EndsWith(".changes.g.cs", name, StringComparison.Ordinal);
        Assert.Equal(
            """
            // specs/pets.yaml
            // changes that break somebody: 1, others: 2
            // specs/pets.yaml(54,5): breaks: The value 'GUINEA_PIG' of Kind is gone (#/components/schemas/Kind); the server refuses what is not listed [CGEN4010]
            // specs/pets.yaml(44,9): compatible: The member 'added' of Pet is new; it breaks nobody (#/components/schemas/Pet/properties/added) [CGEN4090]
            // specs/pets.yaml(5,3): compatible: The document says version '1.0' as before (#/info/version); the changes that break callers are in it nevertheless [CGEN4033]

            """.ReplaceLineEndings("\n"),
            text);
    }

    [Fact]
    public void It_says_when_nothing_changed_and_when_there_was_nothing()
    {
        static string Told(GeneratorInput project) => Assert.Single(GeneratorRunner.Run(project.WithBuildProperty("OpenApiSurfaceUpdate", "changes")).WithoutDiagnostics().Files).Value;

        Assert.Equal("// specs/pets.yaml\n// nothing that callers or the wire see changed\n", Told(Tracked));
        Assert.Equal("// specs/pets.yaml\n// there was none to compare it with\n", Told(Project));
    }

    [Theory]
    [InlineData("true")]
    [InlineData("changes")]
    public void The_runs_of_targets_report_only_what_leaves_no_client(string writes)
    {
        GeneratorInput project = Tracked.Replace(Document(("      responses:\n", "      misspelt: 1\n      responses:\n")));

        Assert.Contains(GeneratorRunner.Run(project).Diagnostics, diagnostic => diagnostic.Id == ProblemIds.UnknownField);
        GeneratorRunner.Run(project.WithBuildProperty("OpenApiSurfaceUpdate", writes)).WithoutDiagnostics();
        Assert.Equal([ProblemIds.SyntaxError], GeneratorRunner.Run(Tracked.Replace(Document(("openapi: 3.0.3\n", "openapi: [\n"))).WithBuildProperty("OpenApiSurfaceUpdate", writes)).Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void An_overlay_that_changes_the_api_is_where_the_change_stands()
    {
        var overlay = new SpecText("fix.yaml", "overlay: 1.0.0\ninfo: { title: Fix, version: '1' }\nactions:\n  - target: $.components.schemas.Pet\n    update:\n      properties:\n        weight: { type: integer }\n");
        GeneratorRun run = GeneratorRunner.Run(Tracked.WithFile(overlay.With("OpenApiOverlayOf", "*")));

        Assert.Contains("fix.yaml 7:9 Info CGEN4090", run.Diagnostics.Select(Text));
    }

    /// <summary>The document says nothing of the change: who reads it there finds the old words.</summary>
    [Theory]
    [InlineData("$.components.schemas.Pet.properties.initial_title", "    update: { maxLength: 5 }", "fix.yaml 5:15 Warning CGEN4011")]
    [InlineData("$.components.schemas.Pet.properties.nicknames", "    update:\n      minItems: 1", "fix.yaml 6:7 Warning CGEN4011")]
    [InlineData("$.components.schemas.Pet", "    update:\n      required: [kind]", "fix.yaml 6:18 Warning CGEN4006")]
    [InlineData("$.components.schemas.Kind", "    update: { enum: [bird] }", "fix.yaml 5:22 Warning CGEN4025")]
    [InlineData("$.components.schemas.Kind.enum[?@ == 'dog']", "    remove: true", "fix.yaml 4:5 Warning CGEN4010")]
    [InlineData("$.components.schemas.Pet.properties.initial_title", "    remove: true", "fix.yaml 4:5 Warning CGEN4022")]
    [InlineData("$.paths['/pets'].post", "    remove: true", "fix.yaml 4:5 Warning CGEN4001")]
    public void An_overlay_that_changes_a_keyword_is_where_a_break_stands(string target, string action, string expected)
    {
        var overlay = new SpecText("fix.yaml", $"overlay: 1.0.0\ninfo: {{ title: Fix, version: '1' }}\nactions:\n  - target: \"{target}\"\n{action}\n");
        GeneratorRun run = GeneratorRunner.Run(Tracked.WithFile(overlay.With("OpenApiOverlayOf", "*")));

        Assert.Contains(expected, run.Diagnostics.Select(Text));
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning && diagnostic.Id != ProblemIds.SurfaceBehind && diagnostic.Location.GetLineSpan().Path != "fix.yaml" && diagnostic.Id == expected[^8..]);
    }

    [Fact]
    public void What_an_overlay_does_not_touch_stands_in_the_document()
    {
        var overlay = new SpecText("fix.yaml", "overlay: 1.0.0\ninfo: { title: Fix, version: '1' }\nactions:\n  - target: $.components.schemas.Pet.properties.initial_title\n    update: { maxLength: 5 }\n");
        GeneratorRun run = GeneratorRunner.Run(Tracked.Replace(Document(("        nicknames:\n", "        nicknames:\n          minItems: 1\n"))).WithFile(overlay.With("OpenApiOverlayOf", "*")));

        Assert.Equal(["fix.yaml 5:15 Warning CGEN4011", "specs/pets.yaml 50:11 Warning CGEN4011"], run.Diagnostics.Select(Text).Where(text => text.EndsWith("CGEN4011", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    private static SpecText Surface(string text) => new SpecText("specs/pets.api.txt", text).With("OpenApiSurfaceOf", "*");

    private static SpecText Document(params (string From, string To)[] edits) => edits.Aggregate(Project.Files.Single(), (document, edit) => document.Edit(edit.From, edit.To));

    private static string Text(Diagnostic diagnostic)
    {
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        return string.Create(CultureInfo.InvariantCulture, $"{span.Path} {span.StartLinePosition.Line + 1}:{span.StartLinePosition.Character + 1} {diagnostic.Severity} {diagnostic.Id}");
    }

    private static (string Id, int Line) Line(Diagnostic diagnostic) => (diagnostic.Id, diagnostic.Location.GetLineSpan().StartLinePosition.Line);
}
