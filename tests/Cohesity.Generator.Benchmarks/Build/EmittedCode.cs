using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Cohesity.Generator.Benchmarks.Build;

/// <summary>The size of what is emitted for a document.</summary>
internal sealed class EmittedCode
{
    private static readonly HashSet<string> SupportNames =
    [
        .. typeof(ClientGenerator).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("Support/", StringComparison.Ordinal))
            .Select(name => name["Support/".Length..^".cs".Length]),
    ];

    public EmittedCode(BuildDocument document)
    {
        Sources = ConsumerCompiler.Generate(document);
        Assembly = ConsumerCompiler.Compile(document.Name, Sources);
        List<KeyValuePair<string, SourceText>> support = [.. Sources.Where(source => IsSupport(source.Key))];
        SupportBytes = ConsumerCompiler.Compile($"The support code of {document.Name}", support).Image.Length;
        Lines = Sources.Sum(source => Count(source.Value));
        SupportLines = support.Sum(source => Count(source.Value));
        Types = Sources.Except(support).SelectMany(source => TypesOfSchemas(source.Value)).Distinct(StringComparer.Ordinal).Count();
    }

    /// <summary>All files.</summary>
    public IReadOnlyList<KeyValuePair<string, SourceText>> Sources { get; }

    /// <summary>The lines of the files that derive from the document.</summary>
    public int OwnLines => Lines - SupportLines;

    public CompiledAssembly Assembly { get; }

    /// <summary>The size of an assembly of the support code alone.</summary>
    public long SupportBytes { get; }

    /// <summary>The lines of all files.</summary>
    public int Lines { get; }

    /// <summary>The lines of the support code.</summary>
    public int SupportLines { get; }

    /// <summary>How many types are emitted for schemas.</summary>
    public int Types { get; }

    private static int Count(SourceText text) => text.ToString().Count(character => character == '\n');

    private static bool IsSupport(string hintName)
    {
        const string Folder = "Support.";
        const string Suffix = ".g.cs";
        int start = hintName.LastIndexOf(Folder, StringComparison.Ordinal);
        return start >= 0 && hintName.EndsWith(Suffix, StringComparison.Ordinal) && SupportNames.Contains(hintName[(start + Folder.Length)..^Suffix.Length]);
    }

    // Every type of a schema names its converter; clients, their interfaces and options do not.
    private static IEnumerable<string> TypesOfSchemas(SourceText text) => CSharpSyntaxTree.ParseText(text).GetRoot()
        .DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
        .OfType<BaseTypeDeclarationSyntax>()
        .Where(type => type.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => attribute.Name.ToString().EndsWith("JsonConverter", StringComparison.Ordinal)))
        .Select(type => type.Identifier.ValueText);
}
