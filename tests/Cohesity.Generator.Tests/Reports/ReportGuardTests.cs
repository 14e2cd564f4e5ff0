using System;
using System.IO;
using System.Linq;
using Cohesity.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Cohesity.Generator.Tests.Reports;

/// <summary>Markup consists of constants: what is written as it is stands in the code, so that nothing of a document can be in it.</summary>
public sealed class ReportGuardTests
{
    private static readonly string Folder = Path.Combine(ProjectMetadata.RepositoryRoot, "src", "Cohesity.Generator", "Reports");

    // Files of ours that are embedded, and sentences in which emitters have made all text harmless.
    private static readonly string[] Harmless = ["Markup(Style.Value)", "Markup(Script.Value)", "Remark(constraints)", "Remark(@default)"];

    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder, "*.cs").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Markup_is_constant(string file)
    {
        CompilationUnitSyntax root = CSharpSyntaxTree.ParseText(File.ReadAllText(Path.Combine(Folder, file)), cancellationToken: TestContext.Current.CancellationToken).GetCompilationUnitRoot(TestContext.Current.CancellationToken);
        string[] offenders = [.. root.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Where(call => call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Markup" or "Remark", Expression: not IdentifierNameSyntax { Identifier.ValueText: "DefaultEmitter" } } && !IsConstant(call.ArgumentList.Arguments.Single().Expression))
            .Select(call => ((MemberAccessExpressionSyntax)call.Expression).Name + call.ArgumentList.ToString())
            .Except(Harmless)];

        Assert.Empty(offenders);
    }

    private static bool IsConstant(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax => true,
        ConditionalExpressionSyntax choice => IsConstant(choice.WhenTrue) && IsConstant(choice.WhenFalse),
        _ => false,
    };
}
