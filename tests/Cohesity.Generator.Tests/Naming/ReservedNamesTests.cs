using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Cohesity.Generator.Naming;
using Cohesity.Generator.Support;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Cohesity.Generator.Tests.Naming;

/// <summary>The list of names that emitted code takes is what emitted code takes.</summary>
public sealed class ReservedNamesTests
{
    [Fact]
    public void Visible_support_types_are_those_of_the_support_namespace() => Assert.Equal(
        SupportSources().SelectMany(root => root.Members.OfType<FileScopedNamespaceDeclarationSyntax>())
            .Where(declaration => declaration.Name.ToString() == "Cohesity.Generator.Support")
            .SelectMany(declaration => declaration.Members)
            .Select(member => member is DelegateDeclarationSyntax type ? type.Identifier.ValueText : ((BaseTypeDeclarationSyntax)member).Identifier.ValueText)
            .Distinct().Order(StringComparer.Ordinal),
        ReservedNames.SupportTypes.Order(StringComparer.Ordinal));

    [Fact]
    public void Options_have_no_member_that_is_not_reserved() => Assert.Empty(
        typeof(ApiConnectionOptions).GetMembers(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(member => member is MethodInfo { IsSpecialName: false, IsPrivate: false, IsAssembly: false } or PropertyInfo { GetMethod: { IsPrivate: false, IsAssembly: false } })
            .Select(member => member.Name)
            .Except(ReservedNames.OptionsMembers));

    private static IEnumerable<CompilationUnitSyntax> SupportSources()
    {
        Assembly assembly = typeof(ClientGenerator).Assembly;
        foreach (string file in assembly.GetManifestResourceNames().Where(name => name.StartsWith("Support/", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(file)!);
            yield return CSharpSyntaxTree.ParseText(reader.ReadToEnd(), cancellationToken: TestContext.Current.CancellationToken).GetCompilationUnitRoot(TestContext.Current.CancellationToken);
        }
    }
}
