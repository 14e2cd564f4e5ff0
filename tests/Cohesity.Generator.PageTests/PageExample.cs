using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Cohesity.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cohesity.Generator.PageTests;

/// <summary>An example in C# on a page that people read.</summary>
/// <param name="Page">The page, by its path in the repository.</param>
/// <param name="Line">The line where its fence opens.</param>
/// <param name="Setting">What a comment before the fence says, or one that begins with <c>examples:</c> for the whole page, which nobody sees who reads it:
/// <c>document: specs/features/paging.yaml; Namespace=Contoso; Fake=true; given: ContosoClient client</c>. The document may be <c>this page</c>. Without one it uses the client of the accessTokens fragment.</param>
/// <param name="Code">The example.</param>
internal sealed partial record PageExample(string Page, int Line, string Setting, string Code)
{
    /// <summary>The examples of all pages.</summary>
    public static IReadOnlyList<PageExample> All { get; } = [.. PageFile.All.SelectMany(page => Of(page.Name, page.Text))];

    /// <summary>Whether it has tests: these are run, by <see cref="TestingPageTests"/>.</summary>
    public bool IsTestClass => Code.Contains("using Xunit;", StringComparison.Ordinal);

    /// <summary>What a project with this example as its only file is to the generator.</summary>
    public GeneratorInput Input()
    {
        string[] settings = [.. Setting.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        string path = Said("document: ") ?? "specs/access-tokens.yaml";
        bool isFile = Code.StartsWith("#:", StringComparison.Ordinal);
        SpecText document = SpecText.Client(
            path == "this page" ? "shop.yaml" : Path.GetFileName(path),
            path == "this page" ? PageFile.All.Single(page => page.Name == Page).Document : File.ReadAllText(PageFile.PathOf(path)),
            isFile ? "AccessTokensClient" : path == "specs/access-tokens.yaml" ? "CohesityClient" : "ShopClient",
            "Cohesity");
        foreach (string[] option in settings.Select(setting => setting.Split('=', 2)).Where(option => option.Length == 2))
        {
            document = document.With("OpenApi" + option[0], option[1]);
        }

        string usings = Said("given: ") is null ? "" : $"using System;\nusing System.Threading;\nusing System.Threading.Tasks;\nusing {document.Metadata["OpenApiNamespace"]};\n";
        GeneratorInput input = GeneratorInput.Of(document).WithSource("Consumer.cs", Source(usings, Said("given: ") ?? "string[] args"));
        return settings.Contains("web") ? input.WithReferences(ReferenceSet.AspNetCore).WithSource("GlobalUsings.cs", WebUsings)
            : Said("packages: ") is not null ? input.WithReferences(ReferenceSet.Extensions)
            : input;

        string? Said(string word) => settings.FirstOrDefault(setting => setting.StartsWith(word, StringComparison.Ordinal))?[word.Length..];
    }

    public override string ToString() => $"{Page}:{Line}";

    // What the web SDK imports, as far as examples use it.
    private const string WebUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Hosting;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;
        """;

    /// <summary>The compilations of these tests are libraries, so that statements stand in a method.</summary>
    private string Source(string usings, string parameters)
    {
        string code = usings + Directives().Replace(Code, "");
        CompilationUnitSyntax root = SyntaxFactory.ParseCompilationUnit(code);
        if (!root.Members.OfType<GlobalStatementSyntax>().Any())
        {
            return "#pragma warning disable CS1591\n" + code;
        }

        return $$"""
            #pragma warning disable CS1591
            {{root.Usings.ToFullString()}}
            internal static class Program
            {
                public static async System.Threading.Tasks.Task Run({{parameters}})
                {
                    await System.Threading.Tasks.Task.CompletedTask;
            {{string.Concat(root.Members.OfType<GlobalStatementSyntax>().Select(statement => statement.ToFullString()))}}
                }
            }
            {{string.Concat(root.Members.Where(member => member is not GlobalStatementSyntax).Select(member => member.ToFullString()))}}
            """;
    }

    private static IEnumerable<PageExample> Of(string page, string text) => Fences().Matches(text)
        .Select(match => new PageExample(
            page,
            text[..match.Groups[2].Index].Count(unit => unit == '\n'),
            match.Groups[1].Success ? match.Groups[1].Value : Everywhere().Match(text).Groups[1].Value,
            match.Groups[2].Value));

    [GeneratedRegex("(?ms)^(?:<!-- ([^\n]*) -->\n)?```csharp\n(.*?)^```")]
    private static partial Regex Fences();

    [GeneratedRegex("(?m)^<!-- examples: (.*) -->$")]
    private static partial Regex Everywhere();

    [GeneratedRegex("(?m)^#:.*\n")]
    private static partial Regex Directives();
}
