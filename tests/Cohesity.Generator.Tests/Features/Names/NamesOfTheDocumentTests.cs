using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Cohesity.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Cohesity.Generator.Tests.Features.Names;

/// <summary>CASES.md, row <c>names-of-the-document</c>: what only emitted code uses takes no names, and what a user sees gives way where it can.</summary>
public sealed class NamesOfTheDocumentTests
{
    private const string Program = """"
        var server = new Server(HttpStatusCode.OK, """[{"id":"a","kind":"text","port":{"port":8}}]""");
        ApiToken token = server.Client().Tokens.ListTokensAsync().GetAwaiter().GetResult().Single();
        yield return $"{token.Id} {token.Kind == JsonWriter.Text} {token.Port!.Match(text => 0, connection => connection.Port, raw => -1)}";
        server = new Server(HttpStatusCode.BadRequest, """{"message":"no"}""");
        string? message = null;
        try { server.Client().Tokens.ListTokensAsync().GetAwaiter().GetResult(); }
        catch (ApiException<ApiFailure> failure) { message = failure.Error.Message; }
        yield return message;
        """";

    [Fact]
    public void Types_of_the_runtime_take_no_names() => Assert.Equal(["a True 8", "no"], Feature.Run("names-of-the-document", Program));

    [Fact]
    public void Types_that_users_see_are_told_apart_and_the_collision_is_reported()
    {
        GeneratorInput input = GeneratorInput.Of(Seen);

        Assert.Equal(["""{"message":"a"}""", """{"code":1}"""], Feature.Run(input, """"
            yield return Copy<ApiExceptionModel>("""{"message":"a"}""");
            yield return Copy<ApiResponseModel>("""{"code":1}""");
            """", "CGEN3003", "CGEN3003"));
    }

    [Fact]
    public void Types_that_users_see_keep_the_documents_names_where_the_support_code_is_elsewhere() =>
        Assert.Equal(["""{"message":"a"}""", """{"code":1}""", "403"], Feature.Run(GeneratorInput.Of(Seen).WithBuildProperty("OpenApiSupportNamespace", "Shared"), """"
            yield return Copy<ApiException>("""{"message":"a"}""");
            yield return Copy<ApiResponse>("""{"code":1}""");
            var server = new Server(HttpStatusCode.Forbidden, "{}");
            int status = 0;
            try { server.Client().Item.GetItemAsync().GetAwaiter().GetResult(); }
            catch (Shared.ApiException failure) { status = failure.StatusCode; }
            yield return status;
            """"));

    [Theory]
    [InlineData(ReferenceSet.Net80, LanguageVersion.CSharp11)]
    [InlineData(ReferenceSet.Net100, LanguageVersion.Latest)]
    public void The_support_code_means_the_types_of_the_framework_whatever_else_has_their_names(ReferenceSet references, LanguageVersion version)
    {
        string[] names = [.. FrameworkTypesOfTheRuntime()];
        Assert.Superset(
            new HashSet<string>(["Task", "Uri", "List", "Func", "Stream", "CancellationToken", "Encoding", "Exception", "StringComparer", "Dictionary", "JsonElement", "Utf8JsonReader", "HttpClient"]),
            new HashSet<string>(names));
        string document = $$"""
            openapi: 3.0.3
            info: { title: Framework, version: "1" }
            paths:
              /all: { get: { operationId: getAll, responses: { "200": { description: Done., content: { application/json: { schema: { $ref: "#/components/schemas/All" } } } } } } }
            components:
              schemas:
                All: { type: object, properties: { {{string.Join(", ", names.Select((name, index) => $"p{index}: {{ $ref: '#/components/schemas/{name}' }}"))}} } }
            {{string.Concat(names.Select(name => $"    {name}: {{ type: object, properties: {{ value: {{ type: string }} }} }}\n"))}}
            """;

        CompilationAssert.CompilesAsOneProject(GeneratorRunner.Run(GeneratorInput.Of(SpecText.Client("framework.yaml", document, @namespace: "Test.Clients.Api"))
            .WithReferences(references)
            .WithLanguageVersion(version)
            .WithSource("Consumer.cs", Captors(names))));
    }

    // What takes the place of a type or a method of the framework is an error, even where it would compile.
    private static string Captors(IReadOnlyCollection<string> names)
    {
        string types = string.Concat(names.SelectMany(name => new[] { "", "<T>", "<T, U>", "<T, U, V>" }.Select(parameters => $"[global::System.Obsolete(\"\", true)] internal static class {name}{parameters} {{ }}\n")));
        const string Methods = """
            internal static class Captor
            {
                [global::System.Obsolete("", true)] public static bool Any<T>(this global::System.Collections.Generic.IEnumerable<T> values) => true;
                [global::System.Obsolete("", true)] public static T[] ToArray<T>(this global::System.Collections.Generic.IEnumerable<T> values) => [];
                [global::System.Obsolete("", true)] public static T[] ToArray<T>(this in global::System.Buffers.ReadOnlySequence<T> values) => [];
                [global::System.Obsolete("", true)] public static global::System.ReadOnlySpan<char> AsSpan(this string text) => default;
                [global::System.Obsolete("", true)] public static global::System.ReadOnlySpan<char> AsSpan(this string text, int start) => default;
                [global::System.Obsolete("", true)] public static bool SequenceEqual<T>(this global::System.ReadOnlySpan<T> one, global::System.ReadOnlySpan<T> other) => true;
                [global::System.Obsolete("", true)] public static int IndexOf<T>(this global::System.ReadOnlySpan<T> values, T value) => 0;
            }
            """;
        return $$"""
            global using Test.Imported;
            {{types}}
            namespace Test { {{types}} {{Methods}} }
            namespace Test.Clients { {{types}} {{Methods}} }
            namespace Test.Clients.Api { {{Methods}} }
            namespace Test.Imported { {{types}} }
            """.Replace("=> []", "=> global::System.Array.Empty<T>()", StringComparison.Ordinal);
    }

    private static IEnumerable<string> FrameworkTypesOfTheRuntime()
    {
        var namespaces = new HashSet<string>(StringComparer.Ordinal);
        var identifiers = new HashSet<string>(StringComparer.Ordinal);
        foreach (string file in typeof(ClientGenerator).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("Support/", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(typeof(ClientGenerator).Assembly.GetManifestResourceStream(file)!);
            var options = new CSharpParseOptions(preprocessorSymbols: ["NET"]);
            var root = CSharpSyntaxTree.ParseText(reader.ReadToEnd(), options, cancellationToken: TestContext.Current.CancellationToken).GetCompilationUnitRoot(TestContext.Current.CancellationToken);
            foreach (UsingDirectiveSyntax directive in root.Members.OfType<FileScopedNamespaceDeclarationSyntax>().SelectMany(space => space.Usings))
            {
                namespaces.Add(directive.Name!.ToString()["global::".Length..]);
                identifiers.UnionWith(root.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText));
            }
        }

        INamespaceSymbol framework = CSharpCompilation.Create("Framework", references: ReferenceAssemblies.Of(ReferenceSet.Net100)).GlobalNamespace;
        return namespaces
            .Select(name => name.Split('.').Aggregate(framework, (space, part) => space.GetNamespaceMembers().Single(member => member.Name == part)))
            .SelectMany(space => space.GetTypeMembers())
            .Where(type => type.DeclaredAccessibility == Accessibility.Public && identifiers.Contains(type.Name))
            .Select(type => type.Name)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
    }

    private static SpecText Seen { get; } = SpecText.Client("seen.yaml", """
        openapi: 3.0.3
        info: { title: Seen, version: "1" }
        paths:
          /item: { get: { operationId: getItem, responses: { "204": { description: Done. } } } }
        components:
          schemas:
            ApiException: { type: object, properties: { message: { type: string } } }
            ApiResponse: { type: object, properties: { code: { type: integer } } }
        """);
}
