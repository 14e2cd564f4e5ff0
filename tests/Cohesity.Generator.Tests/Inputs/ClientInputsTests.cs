using System;
using System.Linq;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Inputs;
using Cohesity.Generator.Model;
using Cohesity.Generator.Naming;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Cohesity.Generator.Tests.Inputs;

/// <summary>From files with metadata to one bundle for each client.</summary>
public sealed class ClientInputsTests
{
    private static readonly BuildProperties Properties = new("Contoso.App", null, true);

    [Fact]
    public void Without_options_everything_has_its_default()
    {
        SpecFile spec = Single(Client("/p/specs/access-tokens.yaml"));

        Assert.Equal(new DocumentFile("/p/specs/access-tokens.yaml", "text of access-tokens.yaml"), spec.Document);
        Assert.Empty(spec.Parts);
        Assert.Empty(spec.Overlays);
        Assert.Equal(
            new ClientOptions("Contoso.App", "AccessTokensClient", "Contoso.App", true, NullHandling.ByVersion, ReadingMode.Tolerant, FileLayout.Auto, OperationChoice.All, PagingMode.Infer),
            spec.Options);
    }

    [Fact]
    public void All_options_are_read()
    {
        Result<SpecFile> result = Assert.Single(Resolve(Properties, Client("a.yaml", new FileMetadata(
            Client: "true",
            Namespace: "Cohesity",
            ClientName: "CohesityClient",
            Accessibility: "Internal",
            IncludeTags: "a | b|| a",
            ExcludeTags: "c",
            IncludePaths: "/a/**|**",
            ExcludePaths: "/b/*",
            IncludeOperations: "Get;It|Put",
            NullHandling: "omit",
            Reading: "strict",
            FileLayout: "SHARDED",
            Paging: "declared",
            Validation: "methods",
            OptionalParameters: "never"))));

        Assert.Equal(
            new ClientOptions(
                "Cohesity",
                "CohesityClient",
                "Cohesity",
                false,
                NullHandling.Omit,
                ReadingMode.Strict,
                FileLayout.Sharded,
                new OperationChoice(new("a", "b"), new("c"), new("/a/**", "**"), new("/b/*"), new("Get;It", "Put")),
                PagingMode.Declared,
                HasValidation: true,
                OptionalParametersMode.Never),
            result.Value!.Options);
        Assert.Empty(result.Problems);
    }

    [Fact]
    public void The_support_namespace_is_the_same_for_all_clients()
    {
        Result<SpecFile>[] results = Resolve(Properties with { SupportNamespace = "Contoso.Support" }, Client("a.yaml"), Client("b.yaml"));

        Assert.All(results, result => Assert.Equal("Contoso.Support", result.Value!.Options.SupportNamespace));
    }

    [Theory]
    [InlineData("access-tokens.yaml", "AccessTokensClient")]
    [InlineData("/a/b/petstore_v2.json", "PetstoreV2Client")]
    [InlineData(@"C:\a\b\github rest.json", "GithubRestClient")]
    [InlineData("petstore.openapi.json", "PetstoreOpenapiClient")]
    [InlineData("MyClient.yaml", "MyClient")]
    [InlineData("client.yaml", "Client")]
    [InlineData("3scale.yaml", "_3scaleClient")]
    [InlineData("---.yaml", "ApiClient")]
    [InlineData(".yaml", "YamlClient")]
    [InlineData("naïve-ßpec.yaml", "NaïveßpecClient")]
    [InlineData("💥.yaml", "ApiClient")]
    [InlineData("a\u202eb.yaml", "ABClient")]
    public void A_client_is_named_after_its_file(string path, string expected)
    {
        string actual = Single(Client(path)).Options.ClientName;

        Assert.Equal(expected, actual);
    }

    [Theory]
    [InlineData("Contoso.App", "Contoso.App")]
    [InlineData("my-app.web", "my_app.web")]
    [InlineData("2024.Api", "_2024.Api")]
    [InlineData("My.class.Event", "My._class.Event")]
    [InlineData("a..b.", "a.b")]
    [InlineData("", "OpenApiClients")]
    [InlineData("...", "OpenApiClients")]
    [InlineData("A; } class Evil {", "A____class_Evil__")]
    public void The_projects_namespace_is_made_valid(string root, string expected)
    {
        SpecFile spec = Resolve(Properties with { RootNamespace = root }, Client("a.yaml")).Single().Value!;

        Assert.Equal(expected, spec.Options.Namespace);
        Assert.True(CSharpNames.IsNamespace(spec.Options.Namespace));
    }

    [Theory]
    [InlineData("class")]
    [InlineData("client")]
    [InlineData("required")]
    [InlineData("@Client")]
    [InlineData("My Client")]
    [InlineData("My.Client")]
    [InlineData("1Client")]
    [InlineData("Client<T>")]
    [InlineData("_")]
    [InlineData("Cl\u200dient")]
    [InlineData("C { } } namespace Evil { class E")]
    [InlineData("\\u0041bc")]
    public void A_client_name_that_is_none_is_refused(string name)
    {
        Result<SpecFile> result = Resolve(Properties, Client("pets.yaml", new FileMetadata(Client: "true", ClientName: name))).Single();

        Problem problem = Assert.Single(result.Problems);
        Assert.Equal(ProblemIds.WrongOption, problem.Id);
        Assert.Equal(new ProblemLocation("pets.yaml", 0, 0, 0, 0), problem.Location);
        Assert.Equal(["OpenApiClientName", name], problem.Arguments.Take(2));
        Assert.Equal("PetsClient", problem.Arguments[3]);
        Assert.Equal("PetsClient", result.Value!.Options.ClientName);
    }

    [Theory]
    [InlineData("Contoso.namespace")]
    [InlineData("Contoso..Api")]
    [InlineData(".Contoso")]
    [InlineData("global::Contoso")]
    [InlineData("A-B")]
    [InlineData("A.@B")]
    [InlineData("A/*")]
    [InlineData("A;using System")]
    public void A_namespace_that_is_none_is_refused(string name)
    {
        Result<SpecFile> result = Resolve(Properties, Client("a.yaml", new FileMetadata(Client: "true", Namespace: name))).Single();

        Assert.Equal(["OpenApiNamespace", name], Assert.Single(result.Problems).Arguments.Take(2));
        Assert.Equal("Contoso.App", result.Value!.Options.Namespace);

        Result<SpecFile>[] support = Resolve(Properties with { SupportNamespace = name }, Client("a.yaml"), Client("b.yaml"));

        Problem problem = Assert.Single(support.SelectMany(r => r.Problems));
        Assert.Null(problem.Location);
        Assert.Equal(["OpenApiSupportNamespace", name], problem.Arguments.Take(2));
        Assert.All(support.Where(r => r.Value is not null), r => Assert.Equal("Contoso.App", r.Value!.Options.SupportNamespace));
    }

    [Fact]
    public void Every_wrong_value_is_a_problem_of_its_own_and_the_defaults_take_over()
    {
        Result<SpecFile> result = Resolve(Properties, Client("a.yaml", new FileMetadata(
            Client: "true", Accessibility: "protected", NullHandling: "byVersion", Reading: "loose", FileLayout: "one", IncludePaths: "pets/*", Validation: "yes", OptionalParameters: "some", Fake: "yes", TypeMappings: "date=A.B|=A.B,A.C|uuid=A.Id,A.IdCodec>|date=A.B,A.class|schema:=A.B,A.C"))).Single();

        Assert.Equal(
            [
                "OpenApiAccessibility|protected|public, internal|public",
                "OpenApiNullHandling|byVersion|write, omit|the rule of the document's version",
                "OpenApiReading|loose|tolerant, strict|tolerant",
                "OpenApiFileLayout|one|auto, perType, sharded|auto",
                "OpenApiIncludePaths|pets/*|patterns over path templates, each of which starts with / or *|no such filter",
                "OpenApiValidation|yes|none, methods|none",
                "OpenApiOptionalParameters|some|auto, always, never|auto",
                "OpenApiFake|yes|false, true|false",
                "OpenApiTypeMappings|date=A.B|one 'format=Type,Codec' or 'schema:Name=Type,Codec' for each format or schema, where Type and Codec are full names of types without type arguments|the type that the document gives",
                "OpenApiTypeMappings|=A.B,A.C|one 'format=Type,Codec' or 'schema:Name=Type,Codec' for each format or schema, where Type and Codec are full names of types without type arguments|the type that the document gives",
                "OpenApiTypeMappings|uuid=A.Id,A.IdCodec>|one 'format=Type,Codec' or 'schema:Name=Type,Codec' for each format or schema, where Type and Codec are full names of types without type arguments|the type that the document gives",
                "OpenApiTypeMappings|date=A.B,A.class|one 'format=Type,Codec' or 'schema:Name=Type,Codec' for each format or schema, where Type and Codec are full names of types without type arguments|the type that the document gives",
                "OpenApiTypeMappings|schema:=A.B,A.C|one 'format=Type,Codec' or 'schema:Name=Type,Codec' for each format or schema, where Type and Codec are full names of types without type arguments|the type that the document gives",
            ],
            result.Problems.Select(problem => string.Join("|", problem.Arguments)));
        Assert.All(result.Problems, problem => Assert.Equal(ProblemIds.WrongOption, problem.Id));
        Assert.Equal(Single(Client("a.yaml")).Options, result.Value!.Options);
    }

    [Fact]
    public void A_long_value_is_quoted_in_part()
    {
        Problem problem = Assert.Single(Resolve(Properties, Client("a.yaml", new FileMetadata(Client: "true", ClientName: new string('x', 10_000)))).Single().Problems);

        Assert.Equal(new string('x', 100) + "…", problem.Arguments[1]);
    }

    [Fact]
    public void Parts_and_overlays_go_to_the_clients_that_they_name()
    {
        Result<SpecFile>[] results = Resolve(
            Properties,
            Part("/z.yaml", "AClient"),
            Overlay("/2.yaml", "AClient|BClient"),
            Part("/y.yaml", "*"),
            Client("/b.yaml"),
            Overlay("/1.yaml", "*"),
            Client("/a.yaml"));

        Assert.Equal(["/a.yaml", "/b.yaml"], results.Select(r => r.Value!.Document.Path));
        Assert.Equal(["/y.yaml", "/z.yaml"], results[0].Value!.Parts.Select(file => file.Path));
        Assert.Equal(["/y.yaml"], results[1].Value!.Parts.Select(file => file.Path));
        Assert.All(results, r => Assert.Equal(["/2.yaml", "/1.yaml"], r.Value!.Overlays.Select(file => file.Path)));
        Assert.All(results, r => Assert.Empty(r.Problems));
    }

    [Fact]
    public void A_document_can_be_a_part_of_another_one_but_not_of_itself()
    {
        Result<SpecFile>[] results = Resolve(Properties, Client("a.yaml"), Client("b.yaml", new FileMetadata(Client: "true", PartOf: "*")));

        Assert.Equal(["b.yaml"], results[0].Value!.Parts.Select(file => file.Path));
        Assert.Empty(results[1].Value!.Parts);
    }

    [Fact]
    public void A_part_of_no_client_is_a_problem_that_names_the_clients()
    {
        Result<SpecFile>[] results = Resolve(Properties, Client("a.yaml"), Part("p.yaml", "AClient|NoClient"), Overlay("o.yaml", "aclient"));

        Assert.NotNull(results[0].Value);
        Assert.Equal(
            ["CGEN0006 o.yaml OpenApiOverlayOf|aclient|AClient", "CGEN0006 p.yaml OpenApiPartOf|NoClient|AClient"],
            results.Skip(1).SelectMany(r => r.Problems).Select(p => $"{p.Id} {p.Location!.Path} {string.Join("|", p.Arguments)}"));
    }

    [Fact]
    public void A_refused_client_name_still_says_who_is_meant()
    {
        Result<SpecFile> result = Resolve(Properties, Client("a.yaml", new FileMetadata(Client: "true", ClientName: "my client")), Part("p.yaml", "my client")).Single();

        Assert.Single(result.Problems);
        Assert.Single(result.Value!.Parts);
    }

    [Fact]
    public void A_file_without_text_is_a_problem_and_the_rest_goes_on()
    {
        Result<SpecFile>[] results = Resolve(
            Properties,
            new AdditionalFileInput("a.yaml", null, new FileMetadata(Client: "true")),
            new AdditionalFileInput("p.yaml", null, new FileMetadata(PartOf: "*")),
            Client("b.yaml"));

        Assert.Equal("b.yaml", results[0].Value!.Document.Path);
        Assert.Empty(results[0].Value!.Parts);
        Assert.Equal(["CGEN0007 a.yaml", "CGEN0007 p.yaml"], results.Skip(1).Select(r => r.Problems.Single()).Select(p => $"{p.Id} {p.Location!.Path}"));
    }

    [Fact]
    public void Opting_in_takes_true_or_false()
    {
        Problem problem = Resolve(Properties, Client("a.yaml", new FileMetadata(Client: "yes"))).Single().Problems.Single();

        Assert.Equal(["OpenApiClient", "yes", "true, false", "false"], problem.Arguments);
    }

    [Fact]
    public void The_same_file_handed_over_twice_is_one_client() =>
        Assert.Single(Resolve(Properties, Client("a.yaml"), Client("a.yaml")));

    [Fact]
    public void The_order_of_files_matters_to_overlays_only()
    {
        AdditionalFileInput[] files = [Client("c.yaml"), Client("a.yaml"), Part("p.yaml", "*"), Part("b.yaml", "CClient"), Part("x.yaml", "No")];

        Assert.Equal(Resolve(Properties, files), Resolve(Properties, [.. files.Reverse()]));
    }

    [Fact]
    public void No_files_give_nothing() => Assert.Empty(Resolve(Properties));

    // As the pipeline does it: a result for each document, and one for each problem that belongs to none.
    private static Result<SpecFile>[] Resolve(BuildProperties properties, params AdditionalFileInput[] files)
    {
        ClientDocument[] documents = [.. files.Where(file => file.IsDocument).DistinctBy(file => file.Path).OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => ClientInputs.Read(file, properties))];
        EquatableArray<AdditionalFileInput> companions = files.Where(file => file.IsCompanion).ToEquatableArray();
        return
        [
            .. documents.Where(document => document.Input.Text is not null).Select(document => ClientInputs.Bundle(document, companions)),
            .. ClientInputs.FindMisplaced(documents.ToEquatableArray(), files.ToEquatableArray(), properties).Select(problem => new Result<SpecFile>(null, new EquatableArray<Problem>(problem))),
        ];
    }

    private static SpecFile Single(AdditionalFileInput client)
    {
        Result<SpecFile> result = Assert.Single(Resolve(Properties, client));
        Assert.Empty(result.Problems);
        return result.Value!;
    }

    private static AdditionalFileInput Client(string path, FileMetadata? metadata = null) => Input(path, metadata ?? new FileMetadata(Client: "true"));

    private static AdditionalFileInput Part(string path, string clients) => Input(path, new FileMetadata(PartOf: clients));

    private static AdditionalFileInput Overlay(string path, string clients) => Input(path, new FileMetadata(OverlayOf: clients));

    private static AdditionalFileInput Input(string path, FileMetadata metadata) => new(path, new FileText(SourceText.From("text of " + path.Split('/').Last())), metadata);
}
