using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Cohesity.Generator.Emitting;
using Cohesity.Generator.Output.SupportCode;
using Cohesity.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;
using SupportFiles = Cohesity.Generator.Output.SupportCode.SupportFiles;

namespace Cohesity.Generator.Tests.Support;

/// <summary>A client gets the support code that it uses: found by names alone, so here the compiler's own view of the code is compared with them.</summary>
public sealed class SupportUseTests
{
    private static readonly EmitContext Modern = new("Test", "Test", IsPublic: true, IsStrict: false, IsModern: true);

    private static readonly EmitContext Older = Modern with { IsModern = false };

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Files_are_taken_apart_at_their_members(bool isModern)
    {
        foreach (SupportFile file in SupportFiles.Of(isModern ? Modern : Older).Files)
        {
            using var reader = new StreamReader(typeof(ClientGenerator).Assembly.GetManifestResourceStream("Support/" + file.Name + ".cs")!);
            SyntaxNode root = CSharpSyntaxTree.ParseText(reader.ReadToEnd(), new CSharpParseOptions(LanguageVersion.CSharp11, preprocessorSymbols: isModern ? ["NET"] : []), cancellationToken: TestContext.Current.CancellationToken).GetRoot(TestContext.Current.CancellationToken);
            List<MemberDeclarationSyntax> declared = [.. root.DescendantNodes().OfType<MemberDeclarationSyntax>().Where(type => type.Parent is BaseNamespaceDeclarationSyntax)];
            Assert.Equal(declared.Select(NameOf), file.Types.Select(type => type.Name));
            foreach ((MemberDeclarationSyntax expected, SupportType type) in declared.Zip(file.Types).Where(pair => pair.Second.Members.Count > 0))
            {
                IReadOnlyList<MemberDeclarationSyntax> members = ((TypeDeclarationSyntax)expected).Members;
                Assert.Equal(members.Select(Bare), type.Members.Select(member => Bare(SyntaxFactory.ParseMemberDeclaration(member.Text)!)));
                Assert.All(members.Zip(type.Members), pair => Assert.True(pair.Second.Name is null || NameOf(pair.First) == pair.Second.Name, pair.Second.Text));
            }
        }
    }

    /// <summary>Whatever a piece of the code binds to is there when the piece is: also what it does not name, as <c>foreach</c> and <c>using</c> do.</summary>
    [Fact]
    public void A_piece_brings_what_it_uses()
    {
        SupportFiles support = SupportFiles.Of(Modern);
        CSharpCompilation compilation = CompilationAssert.Create(new GeneratorInput(), SupportAssembly.Friend, SupportSources.All("Test", isPublic: true), []);
        HashSet<string> parts = Kept(support, null);
        var wrong = new SortedSet<string>(StringComparer.Ordinal);
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            SemanticModel model = compilation.GetSemanticModel(tree);
            foreach (MemberDeclarationSyntax piece in Pieces(tree.GetRoot(TestContext.Current.CancellationToken)))
            {
                HashSet<string> kept = Kept(support, Own(piece).ToFullString() + " " + ((piece.Parent as TypeDeclarationSyntax)?.Identifier.Text ?? NameOf(piece)));
                wrong.UnionWith(Uses(model, piece)
                    .Where(symbol => !kept.Contains(TypeOf(symbol).Name) || (parts.Contains(Key(symbol)) && !kept.Contains(Key(symbol))))
                    .Select(symbol => $"{Key(symbol)} for {piece.ToString().Split('\n')[0].Trim()} in {tree.FilePath}"));
            }
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("one-of")]
    [InlineData("paging")]
    [InlineData("multipart-body")]
    [InlineData("streams")]
    [InlineData("strict")]
    [InlineData("validation")]
    [InlineData("security")]
    [InlineData("own-servers")]
    [InlineData("inheritance")]
    [InlineData("unknown-members")]
    public void What_is_left_compiles(string feature) => CompilationAssert.CompilesAsOneProject(GeneratorRunner.Run(Features.Feature.Input(feature)));

    [Fact]
    public void A_small_client_gets_little()
    {
        GeneratorRun run = GeneratorRunner.Run(GeneratorInput.Of("""
            openapi: 3.0.3
            info: { title: Small, version: "1" }
            paths:
              /ping:
                get: { operationId: ping, tags: [Health], responses: { '204': { description: Here. } } }
            """));
        int lines = run.Files.Where(file => Infrastructure.SupportFiles.Contains(file.Key)).Sum(file => file.Value.Split('\n').Length);
        Assert.InRange(lines, 1, SupportSources.All("Test", isPublic: true).Sum(file => file.Value.Split('\n').Length) / 2);
    }

    [Theory]
    [InlineData("class C { void M() => x.Extension(); }", true)]
    [InlineData("class C { /// <see cref=\"JsonRead.Extension\"/>\n void M() { } }", true)]
    [InlineData("class C { /// Extension\n void M() { } }", false)]
    [InlineData("class C { string S = \"\\\"Extension\"; char C = '\"'; char D = '\\''; string T = @\"a\"\"Extension\"; }", false)]
    [InlineData("class C { string S = $\"{x.Extension(\"y\")}\"; }", true)]
    [InlineData("class C { int Extensions; }", false)]
    public void Names_are_found_in_code(string text, bool isFound)
    {
        SupportFiles support = SupportFiles.Of(Modern);
        Assert.Equal(isFound, NameSet.Union([support.NamesIn(text), support.NamesIn("Extension")]).SequenceEqual(support.NamesIn(text)));
    }

    // The types, and those of their members that may be left out.
    private static HashSet<string> Kept(SupportFiles support, string? text)
    {
        HashSet<SupportPiece> kept = support.Reach(support.Files, text is null ? null : support.NamesIn(text));
        return
        [
            .. support.Files.SelectMany(file => file.Types).Where(kept.Contains)
                .SelectMany(type => type.Members.Where(member => member.Name is not null && kept.Contains(member)).Select(member => type.Name + "." + member.Name).Append(type.Name)),
        ];
    }

    private static IEnumerable<MemberDeclarationSyntax> Pieces(SyntaxNode root) => root.DescendantNodes().OfType<MemberDeclarationSyntax>()
        .Where(member => member.Parent is BaseNamespaceDeclarationSyntax || member.Parent?.Parent is BaseNamespaceDeclarationSyntax);

    private static SyntaxNode Own(MemberDeclarationSyntax piece) => piece is TypeDeclarationSyntax { Parent: BaseNamespaceDeclarationSyntax } type ? type.WithMembers([]) : piece;

    private static IEnumerable<ISymbol> Uses(SemanticModel model, MemberDeclarationSyntax piece) => (piece is TypeDeclarationSyntax { Parent: BaseNamespaceDeclarationSyntax } type
            ? type.ChildNodes().Where(node => node is not MemberDeclarationSyntax).SelectMany(node => node.DescendantNodesAndSelf())
            : piece.DescendantNodes())
        .SelectMany(node => Symbols(model, node))
        .Where(symbol => symbol.Locations.Any(location => location.IsInSource) && symbol.ContainingType is not { IsTupleType: true } && symbol is INamedTypeSymbol { ContainingType: null } or { ContainingType.ContainingType: null, Kind: not SymbolKind.TypeParameter })
        .Where(symbol => symbol is INamedTypeSymbol or { ContainingType.TypeKind: TypeKind.Class or TypeKind.Struct });

    private static IEnumerable<ISymbol> Symbols(SemanticModel model, SyntaxNode node)
    {
        if (model.GetSymbolInfo(node).Symbol is { } symbol and (IMethodSymbol or IPropertySymbol or IFieldSymbol or INamedTypeSymbol))
        {
            yield return (symbol is IMethodSymbol { AssociatedSymbol: { } property } ? property : symbol).OriginalDefinition;
        }

        if (node is CommonForEachStatementSyntax loop)
        {
            ForEachStatementInfo info = model.GetForEachStatementInfo(loop);
            foreach (ISymbol? used in new ISymbol?[] { info.GetEnumeratorMethod, info.MoveNextMethod, info.CurrentProperty, info.DisposeMethod })
            {
                if (used is not null)
                {
                    yield return used.OriginalDefinition;
                }
            }
        }
    }

    private static INamedTypeSymbol TypeOf(ISymbol symbol) => symbol.ContainingType ?? (INamedTypeSymbol)symbol;

    private static string Key(ISymbol symbol) => symbol.ContainingType is { } type ? type.Name + "." + symbol.Name : symbol.Name;

    private static string Bare(SyntaxNode member) => string.Join(" ", member.DescendantTokens().Select(token => token.Text));

    private static string NameOf(MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax method => method.Identifier.Text,
        PropertyDeclarationSyntax property => property.Identifier.Text,
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        DelegateDeclarationSyntax type => type.Identifier.Text,
        BaseFieldDeclarationSyntax field => Assert.Single(field.Declaration.Variables).Identifier.Text,
        _ => "",
    };
}
