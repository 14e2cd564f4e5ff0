using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Cohesity.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Cohesity.Generator.Tests.Architecture;

/// <summary>A document goes one way through the generator: each phase is a folder, which uses the folders before it and none behind.</summary>
public sealed class PhaseTests
{
    private static readonly string Root = Path.Combine(ProjectMetadata.RepositoryRoot, "src", "Cohesity.Generator");

    /// <summary>What each phase may use. The files at the root put the phases together, and may use all.</summary>
    private static readonly Dictionary<string, string[]> Before = new()
    {
        ["Common"] = [],
        ["Model"] = ["Common"],
        ["Naming"] = ["Common", "Model"],
        ["Diagnostics"] = ["Common", "Naming"],
        ["Inputs"] = ["Common", "Model", "Naming", "Diagnostics"],
        ["Surface"] = ["Common", "Model", "Diagnostics", "Inputs"],
        ["Reading"] = ["Common", "Model", "Naming", "Diagnostics", "Inputs"],
        ["Binding"] = ["Common", "Model", "Naming", "Diagnostics", "Inputs", "Reading"],
        ["Emitting"] = ["Common", "Model", "Naming"],
        ["Reports"] = ["Common", "Model", "Naming", "Emitting"],
        ["Output"] = ["Common", "Model", "Naming", "Diagnostics", "Inputs", "Emitting"],
    };

    /// <summary>Who sees a library.</summary>
    private static readonly Dictionary<string, string[]> Libraries = new()
    {
        ["Microsoft.OpenApi"] = ["Reading", "Binding"],
        ["Microsoft.CodeAnalysis"] = ["", "Inputs", "Output", "Diagnostics"],
        ["SharpYaml"] = ["Reading"],
    };

    public static TheoryData<string> Files => [.. Directory.GetFiles(Root, "*.cs", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
        .Where(file => file.Split('/')[0] is not ("Support" or "obj" or "bin"))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_uses_what_comes_before_it(string file)
    {
        string phase = file.Contains('/') ? file.Split('/')[0] : "";
        CompilationUnitSyntax root = Parse(file);
        string @namespace = root.Members.OfType<FileScopedNamespaceDeclarationSyntax>().Single().Name.ToString();
        if (file.StartsWith("Common/Compiler/", StringComparison.Ordinal))
        {
            // What the compiler looks for has its place in the framework.
            Assert.StartsWith("System", @namespace, StringComparison.Ordinal);
        }
        else
        {
            Assert.Equal(string.Join('.', ["Cohesity.Generator", .. file.Split('/')[..^1]]), @namespace);
        }


        string[] mayUse = phase.Length == 0 ? [.. Before.Keys] : [phase, .. Before[phase]];
        Assert.DoesNotContain(Names(root), name => Regex.Match(name, @"^Cohesity\.Generator\.(\w+)") is { Success: true } used && !mayUse.Contains(used.Groups[1].Value));
        foreach ((string library, string[] users) in Libraries)
        {
            Assert.True(users.Contains(phase) || !Names(root).Any(name => name == library || name.StartsWith(library + ".", StringComparison.Ordinal)), $"{file} sees {library}.");
        }
    }

    [Fact]
    public void Every_folder_is_a_phase() => Assert.Equal(
        Before.Keys.Order(StringComparer.Ordinal),
        Files.Select(file => file.Data).Where(file => file.Contains('/')).Select(file => file.Split('/')[0]).Distinct().Order(StringComparer.Ordinal));

    /// <summary>A subject is found by one word: it has the same name where it is bound, emitted and run.</summary>
    [Theory]
    [InlineData("Binding/Schemas/Unions", "Emitting/Unions", "Support/Json/Unions")]
    [InlineData("Binding/Schemas/Enums", "Emitting/Enums")]
    [InlineData("Binding/Operations", "Emitting/Operations", "Model/Operations")]
    [InlineData("Binding/Security", "Model/Security", "Support/Security")]
    [InlineData("Binding/Paging", "Support/Paging")]
    [InlineData("Binding/Fakes", "Model/Fakes", "Emitting/Fakes", "Support/Fakes")]
    [InlineData("Binding/Receivers", "Model/Receivers", "Emitting/Receivers", "Support/Receivers")]
    public void A_subject_has_one_name(params string[] folders) => Assert.All(folders, folder => Assert.True(Directory.Exists(Path.Combine(Root, folder)), folder));

    private static CompilationUnitSyntax Parse(string file) =>
        CSharpSyntaxTree.ParseText(File.ReadAllText(Path.Combine(Root, file)), cancellationToken: TestContext.Current.CancellationToken).GetCompilationUnitRoot(TestContext.Current.CancellationToken);

    // Usings, and names that are written out.
    private static IEnumerable<string> Names(CompilationUnitSyntax root) => root.Usings.Select(directive => directive.NamespaceOrType.ToString())
        .Concat(root.Members.SelectMany(member => member.DescendantNodes()).OfType<QualifiedNameSyntax>().Select(name => name.ToString()))
        .Concat(root.Members.SelectMany(member => member.DescendantNodes()).OfType<MemberAccessExpressionSyntax>().Select(access => access.ToString()).Where(text => text.StartsWith("Cohesity.", StringComparison.Ordinal) || text.StartsWith("Microsoft.", StringComparison.Ordinal)))
        .Select(name => name.Replace("global::", "", StringComparison.Ordinal));
}
