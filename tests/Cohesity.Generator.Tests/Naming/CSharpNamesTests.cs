using System.Linq;
using Cohesity.Generator.Naming;
using Cohesity.Generator.Tests.Inputs;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Cohesity.Generator.Tests.Naming;

/// <summary>What is let through compiles, without a warning; what is made is let through.</summary>
public sealed class CSharpNamesTests
{
    [Fact]
    public void Every_keyword_is_refused_or_compiles()
    {
        string[] words = [.. SyntaxFacts.GetKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds()).Select(SyntaxFacts.GetText).Distinct()];

        Assert.Contains("record", words);
        Assert.All(words, word => Assert.False(CSharpNames.IsTypeName(word)));
        Assert.All(words.Where(CSharpNames.IsNamespace), word => AssertCompiles(word + ".Sub." + word, "Client"));
        Assert.DoesNotContain(words, word => CSharpNames.IsNamespace(word) && SyntaxFacts.IsReservedKeyword(SyntaxFacts.GetKeywordKind(word)));
    }

    [Theory]
    [InlineData("Client")]
    [InlineData("_3Client")]
    [InlineData("Überclient")]
    [InlineData("クライアント")]
    [InlineData("client_2A")]
    public void Names_that_are_let_through_compile(string name)
    {
        Assert.True(CSharpNames.IsTypeName(name));
        AssertCompiles("N." + name, name);
    }

    [Fact]
    public void Anything_made_from_any_text_is_let_through() =>
        Gen.String.Sample(text => CSharpNames.IsTypeName(CSharpNames.ToClientName(text)) && CSharpNames.IsNamespace(CSharpNames.ToNamespace(text, "Fallback")));

    private static void AssertCompiles(string @namespace, string type)
    {
        var compilation = CSharpCompilation.Create(
            "names",
            [CSharpSyntaxTree.ParseText($"namespace {@namespace} {{ public sealed class {type} {{ public global::{@namespace}.{type} Self => this; }} }}", cancellationToken: TestContext.Current.CancellationToken)],
            RunningFramework.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999));

        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken));
    }
}
