using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Cohesity.Generator.Tests.Infrastructure;
using Cohesity.Generator.Tests.Surface;
using Xunit;

namespace Cohesity.Generator.Tests.Reports;

/// <summary>What the page about a client tells.</summary>
public sealed class ReportPageTests
{
    private static readonly GeneratorInput Pets = GeneratorInput.Of(SpecText.Client("specs/pets.yaml", SampleDocuments.Pets));

    private static readonly string Accepted = SurfaceOf.Text(SampleDocuments.Pets);

    /// <summary>To read in review; what the head and the script are like is the same for all clients.</summary>
    [Fact]
    public void Page_of_the_access_tokens() => Snapshot.Match(
        Body(ReportOf.Page(GeneratorInput.Of(SpecText.Client("access-tokens.yaml", File.ReadAllText(Path.Combine(ProjectMetadata.RepositoryRoot, "specs", "access-tokens.yaml")), "CohesityClient", "Cohesity")))), "html");

    [Fact]
    public void Without_a_file_of_the_api_it_says_how_to_make_one()
    {
        string text = Section(ReportOf.Page(Pets), "changes");

        Assert.Contains("dotnet build -t:UpdateOpenApiSurface", text, StringComparison.Ordinal);
        Assert.DoesNotContain("CGEN", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_changed_while_the_file_is_up_to_date() => Assert.Equal("What changedNothing, since pets.api.txt was written.", Section(ReportOf.Page(Pets.WithFile(Surface(Accepted))), "changes"));

    [Fact]
    public void What_breaks_comes_first_and_each_change_has_its_line()
    {
        GeneratorInput changed = Pets.WithFile(Surface(Accepted)).Replace(Pets.Files.Single()
            .Edit("        initial_title:\n          type: string\n          nullable: true\n", "        weight:\n          type: integer\n")
            .Edit("        nicknames:\n", "        nicknames:\n          minItems: 1\n"));
        GeneratorRun build = GeneratorRunner.Run(changed);
        string page = ReportOf.Page(changed);
        XElement changes = ReportOf.ById(ReportOf.Parse(page), "changes");
        XElement[] groups = [.. changes.Elements(changes.Name.Namespace + "section")];

        Assert.StartsWith("The API of TestClient is no longer what its surface file says: 2 lines new and 2 gone", changes.Elements().ElementAt(1).Value, StringComparison.Ordinal);
        Assert.Equal(["Breaking 2", "Compatible 2"], groups.Select(group => group.Elements().First().Value));
        Assert.Equal(
            ["CGEN4011 specs/pets.yaml(49,11)", "CGEN4022 specs/pets.yaml(35,5)", "CGEN4090 specs/pets.yaml(44,9)", "CGEN4033 specs/pets.yaml(5,3)"],
            Notes(changes).Select(note => $"{note.Id} specs/{note.Place}"));
        Assert.Equal(
            build.Diagnostics.Where(diagnostic => diagnostic.Id != "CGEN4000").Select(diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)).Order(StringComparer.Ordinal),
            Notes(changes).Select(note => note.Message).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_said_to_be_one() => Assert.Contains("The surface file cannot be read", Section(ReportOf.Page(Pets.WithFile(Surface("broken"))), "changes"), StringComparison.Ordinal);

    /// <summary>An empty file is what the target makes where the project names one that is not there.</summary>
    [Fact]
    public void An_empty_file_is_none() => Assert.Equal(Section(ReportOf.Page(Pets), "changes"), Section(ReportOf.Page(Pets.WithFile(Surface(""))), "changes"));

    [Fact]
    public void Types_have_their_members_with_names_of_both_sides_and_constraints()
    {
        XElement page = ReportOf.Parse(ReportOf.Page(Features.Feature.Input("constraints")));
        XElement type = ReportOf.ById(page, "type-Item");

        Assert.Equal("class Item", type.Elements().First().Elements().First().Value);
        Assert.Contains(Lines(type), line => line.StartsWith("Name string? \"name\"", StringComparison.Ordinal) && line.Contains("Constraints: ", StringComparison.Ordinal));
        Assert.Contains(Lines(type), line => line.Contains("matches ", StringComparison.Ordinal));
    }

    [Fact]
    public void An_operation_says_what_it_throws()
    {
        XElement page = ReportOf.Parse(ReportOf.Page(GeneratorInput.Of("""
            openapi: 3.1.0
            info: { title: Failures, version: '1' }
            paths:
              /jobs:
                post:
                  operationId: runJob
                  responses:
                    '200': { description: Done, content: { application/json: { schema: { type: string } } } }
                    '202': { description: Later }
                    '404': { description: Nobody, content: { application/json: { schema: { type: object, title: Missing, properties: { id: { type: string } } } } } }
                    '5XX': { description: Broken }
            """)));
        XElement operation = ReportOf.Elements(page, "details").Single(details => ((string)details.Attribute("id")!).StartsWith("op-", StringComparison.Ordinal));

        Assert.Equal(
            ["200 gives string application/jsonDone", "202 has no bodyDone", "404 throws ApiException<RunJobError404> application/jsonNobody", "5XX throws ApiException", "Any other failure throws ApiException"],
            Lines(operation));
    }

    [Fact]
    public void Every_link_within_the_page_leads_somewhere_and_every_id_is_there_once() => Assert.All(Features.Feature.Names, name =>
    {
        XElement page = ReportOf.Parse(ReportOf.Page(Features.Feature.Input(name)));
        List<string> ids = [.. page.Descendants().Attributes("id").Select(id => id.Value)];

        Assert.Equal(ids.Distinct(), ids);
        Assert.Empty(page.Descendants().Attributes("href").Select(href => href.Value).Where(href => href.StartsWith('#')).Select(href => href[1..]).Except(ids));
    });

    [Fact]
    public void It_is_the_same_wherever_the_project_stands()
    {
        GeneratorInput At(string folder, string separator = "/") => GeneratorInput.Of(SpecText.Client(folder + "specs" + separator + "pets.yaml", SampleDocuments.Pets.Replace("enum: [cat", "enum: [3, cat", StringComparison.Ordinal)))
            .WithFile(Surface(Accepted).At(folder + "specs" + separator + "pets.api.txt"))
            .WithFile(new SpecText(folder + "fix.yaml", "overlay: 1.0.0\ninfo: { title: Fix, version: '1' }\nactions:\n  - target: $.nowhere\n    remove: true\n").With("OpenApiOverlayOf", "*"));

        string page = ReportOf.Page(At("/home/one/"));
        Assert.Equal(page, ReportOf.Page(At("/srv/another place/")));
        Assert.Equal(page, ReportOf.Page(At(@"C:\app\", @"\")));
        Assert.DoesNotContain("/home", page, StringComparison.Ordinal);
        Assert.Contains("<code class=\"w\">fix.yaml(4,", page, StringComparison.Ordinal);
        Assert.Contains("<code class=\"w\">specs/pets.yaml(", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Ordinary_builds_make_no_page()
    {
        GeneratorRun run = GeneratorRunner.Run(Pets.WithFile(Surface(Accepted)));

        Assert.False(run.Steps.ContainsKey(TrackingNames.Reports));
        Assert.DoesNotContain(run.Files.Keys, name => name.Contains("html", StringComparison.Ordinal));
    }

    [Fact]
    public void The_run_says_how_the_files_are_called_and_what_is_on_them()
    {
        GeneratorRun run = ReportOf.Run(GeneratorInput.Of(
            SpecText.Client("a.yaml", SampleDocuments.Pets, "PetsClient", "One"), SpecText.Client("b.yaml", SampleDocuments.Pets, "PetsClient", "Two"), SpecText.Client("c.yaml", SampleDocuments.Pets, "OtherClient", "Two")).Replace(
            SpecText.Client("c.yaml", "openapi: 3.0.3\ninfo: { title: t, version: '1' }\npaths:\n  /x:\n    get: { responses: { '204': { description: d } } }\n", "OtherClient", "Three")));

        Assert.Equal(
            ["One.PetsClient.html\n1 operation, 3 types, 0 diagnostics, no surface file to compare with", "OtherClient.html\n1 operation, 0 types, 0 diagnostics, no surface file to compare with", "Two.PetsClient.html\n1 operation, 3 types, 0 diagnostics, no surface file to compare with"],
            ReportOf.Heads(run).Order(StringComparer.Ordinal));
    }

    /// <summary>The ids, places and messages of what changed.</summary>
    private static IEnumerable<(string Id, string Place, string Message)> Notes(XElement section) => section.Descendants().Where(element => (string?)element.Attribute("class") == "e").Select(note => (
        note.Descendants(note.Name.Namespace + "code").First().Value,
        note.Descendants(note.Name.Namespace + "code").Last().Value,
        note.Elements().Last().Value));

    private static string[] Lines(XElement entry) => [.. entry.Descendants(entry.Name.Namespace + "li").Select(line => line.Value)];

    private static string Section(string page, string id) => ReportOf.ById(ReportOf.Parse(page), id).Value;

    private static string Body(string page) => page[page.IndexOf("<body>", StringComparison.Ordinal)..page.IndexOf("<script>", StringComparison.Ordinal)];

    private static SpecText Surface(string text) => new SpecText("specs/pets.api.txt", text).With("OpenApiSurfaceOf", "*");
}
