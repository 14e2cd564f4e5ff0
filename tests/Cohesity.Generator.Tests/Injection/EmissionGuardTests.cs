using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Cohesity.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Cohesity.Generator.Tests.Injection;

/// <summary>One place writes literals, one writes identifiers, one writes documentation: an emitter hands text of a document to one of them and never writes it itself.</summary>
public sealed class EmissionGuardTests
{
    private static readonly string Folder = Path.Combine(ProjectMetadata.RepositoryRoot, "src", "Cohesity.Generator");

    /// <summary>The members of the model that hold text as the document has it.</summary>
    private static readonly HashSet<string> DocumentText =
    [
        "RawName", "JsonName", "Path", "Id", "Tag", "Method", "MediaType", "Summary", "Remarks", "DefaultText", "ConstantValue", "Example", "Pattern", "Minimum", "Maximum", "MultipleOf", "Discriminator", "DiscriminatorValues", "StringValues",
        "DeclaredMembers", "RequiredMembers", "OptionalMembers", "NestedMembers", "MemberKinds", "Server", "ServerUrl", "BasePath", "DocumentPath",
        "WireName", "TokenUrl", "OperationId", "Scopes", "Alternatives",
    ];

    /// <summary>Those whose name has other meanings, too, by what stands before the dot.</summary>
    private static readonly HashSet<string> QualifiedText = ["member.Value", "member.Values"];

    /// <summary>Who may take text of a document, and makes it harmless.</summary>
    private static readonly HashSet<string> Writers =
    [
        "Literal.Of", "Literal.Integer", "Literal.Constant", "Literal.Bound", "Documentation.Write", "Documentation.Text", "Documentation.Escape", "PathTemplate.Pieces", "Encoding.UTF8.GetByteCount",
    ];

    /// <summary>What passes an operation's text on to a place that the test looks at, too.</summary>
    private static readonly HashSet<string> Carriers = ["Method", "Strings", "Members", "NameTableEmitter.Emit"];

    // Those two compare clients, and write nothing.
    private static readonly HashSet<string> Silent = ["Output/ClientCollisions.cs", "Output/ClientIdentity.cs"];

    public static TheoryData<string> Emitters =>
    [
        .. new[] { "Emitting", "Output" }.SelectMany(room => Directory.GetFiles(Path.Combine(Folder, room), "*.cs", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/')).Except(["Emitting/CSharp/Literal.cs", "Emitting/CSharp/Documentation.cs"]).Except(Silent).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Emitters))]
    public void Text_of_a_document_is_written_by_those_who_may(string file)
    {
        SyntaxNode root = CSharpSyntaxTree.ParseText(File.ReadAllText(Path.Combine(Folder, file)), cancellationToken: TestContext.Current.CancellationToken).GetRoot(TestContext.Current.CancellationToken);
        var offenders = root.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Where(IsDocumentText).Where(access => IsText(access) && IsWritten(access)).ToList();

        Assert.True(offenders.Count == 0, string.Join('\n', offenders.Select(offender => $"{file}({offender.GetLocation().GetLineSpan().StartLinePosition.Line + 1}): {offender.Parent}")));
    }

    /// <summary>The list above is worth nothing when the model has moved on.</summary>
    [Fact]
    public void The_list_names_members_of_the_model()
    {
        HashSet<string> members = [.. typeof(ClientGenerator).Assembly.GetTypes()
            .Where(type => type.Namespace?.StartsWith("Cohesity.Generator.Model", StringComparison.Ordinal) == true || type.Namespace?.StartsWith("Cohesity.Generator.Emitting", StringComparison.Ordinal) == true)
            .SelectMany(type => type.GetProperties()).Select(property => property.Name)];

        Assert.Empty(DocumentText.Except(members));
    }

    [Theory]
    [InlineData("writer.Line($\"{operation.Path}\");", true)]
    [InlineData("writer.Line(\"// \" + property.JsonName);", true)]
    [InlineData("string text = string.Join(\", \", variant.StringValues);", true)]
    [InlineData("string text = isShort ? operation.Id : \"\";", true)]
    [InlineData("writer.Line($\"{Literal.Of(operation.Path)}\");", false)]
    [InlineData("Documentation.Xml(writer, \"summary\", operation.Path);", true)]
    [InlineData("Documentation.Xml(writer, \"summary\", Documentation.Escape(operation.Path));", false)]
    [InlineData("if (operation.Path.IndexOf('{') >= 0) { }", false)]
    [InlineData("string text = string.Join(\", \", variant.StringValues.Select(Literal.Of));", false)]
    [InlineData("string text = string.Join(\", \", operation.Scopes.Select(Documentation.Escape));", false)]
    public void The_guard_knows_what_it_looks_for(string statement, bool isOffence)
    {
        SyntaxNode root = CSharpSyntaxTree.ParseText(statement, cancellationToken: TestContext.Current.CancellationToken).GetRoot(TestContext.Current.CancellationToken);

        Assert.Equal(isOffence, root.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Where(IsDocumentText).Any(access => IsText(access) && IsWritten(access)));
    }

    private static bool IsDocumentText(MemberAccessExpressionSyntax access) =>
        access.Expression is not IdentifierNameSyntax { Identifier.ValueText: "TypeText" or "ParameterText" or "ParameterIn" }
        && (DocumentText.Contains(access.Name.Identifier.ValueText) || QualifiedText.Contains(access.ToString()))
        && access.Parent is not InvocationExpressionSyntax;

    /// <summary>Not a question about the text: a comparison, its length, a search in it, a pattern.</summary>
    private static bool IsText(ExpressionSyntax access) => access.Parent switch
    {
        IsPatternExpressionSyntax or SwitchExpressionSyntax => false,
        BinaryExpressionSyntax binary => !binary.IsKind(SyntaxKind.EqualsExpression) && !binary.IsKind(SyntaxKind.NotEqualsExpression),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Length" or "Count" or "IndexOf" or "Any" } => false,
        _ => true,
    };

    /// <summary>Whether nothing between the text and the statement makes it harmless, and it ends in a string.</summary>
    private static bool IsWritten(SyntaxNode access)
    {
        for (SyntaxNode? node = access; node is not null and not StatementSyntax and not MemberDeclarationSyntax; node = node.Parent)
        {
            switch (node)
            {
                case ConditionalExpressionSyntax conditional when conditional.Condition.Span.Contains(access.Span):
                case ObjectCreationExpressionSyntax:
                    return false;
                case InvocationExpressionSyntax call when Writers.Contains(call.Expression.ToString()) || Carriers.Contains(call.Expression.ToString()):
                    return false;
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Select" } } select when select.ArgumentList.Arguments.Any(argument => argument.ToString().Contains("Literal.Of", StringComparison.Ordinal) || argument.ToString() == "Documentation.Escape"):
                    return false;
            }
        }

        return access.Ancestors().TakeWhile(node => node is not StatementSyntax and not MemberDeclarationSyntax).Any(node =>
                node is InterpolationSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } or ArgumentSyntax)
            || access.FirstAncestorOrSelf<EqualsValueClauseSyntax>() is not null;
    }
}
