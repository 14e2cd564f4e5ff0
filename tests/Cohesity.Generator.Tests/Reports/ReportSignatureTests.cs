using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Cohesity.Generator.Tests.Features;
using Cohesity.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Cohesity.Generator.Tests.Reports;

/// <summary>What the page says of C# is what is emitted, for every feature and on both generations of the framework.</summary>
public sealed class ReportSignatureTests
{
    public static TheoryData<string> Names => [.. Feature.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Signatures_are_those_of_the_emitted_methods(string name) => Assert.All([ReferenceSet.Net100, ReferenceSet.Net80], references =>
    {
        (XElement page, SyntaxNode[] roots) = Both(name, references);
        MethodDeclarationSyntax[] methods = [.. roots.SelectMany(root => root.DescendantNodes().OfType<InterfaceDeclarationSyntax>())
            .SelectMany(api => api.Members.OfType<MethodDeclarationSyntax>())];
        IEnumerable<string> emitted = methods
            .Where(method => !IsFurther(method) && !method.Identifier.ValueText.EndsWith("WithResponseAsync", StringComparison.Ordinal))
            .Select(method => Text(method.ReturnType) + " " + method.Identifier.ValueText + "(" + string.Join(", ", method.ParameterList.Parameters.Select(Text)) + ")");
        IEnumerable<string> shown = ReportOf.Elements(page, "pre").Where(pre => (string?)pre.Attribute("class") == "s").Select(pre => Regex.Replace(pre.Value, @"\(\s+", "(").ReplaceLineEndings(" "))
            .Select(signature => Regex.Replace(signature, " +", " "));

        Assert.Equal(emitted.Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));

        string also = string.Concat(ReportOf.Elements(page, "p").Where(text => (string?)text.Attribute("class") == "also").Select(text => text.Value));
        Assert.All(methods.Where(IsFurther), method =>
        {
            Assert.Contains(method.Identifier.ValueText, also, StringComparison.Ordinal);
            Assert.Contains(Text(method.ReturnType), also, StringComparison.Ordinal);
        });
    });

    [Theory]
    [MemberData(nameof(Names))]
    public void Members_are_those_of_the_emitted_classes(string name)
    {
        (XElement page, SyntaxNode[] roots) = Both(name, ReferenceSet.Net100);
        Dictionary<string, TypeDeclarationSyntax> types = roots.SelectMany(root => root.ChildNodes().OfType<BaseNamespaceDeclarationSyntax>()).SelectMany(space => space.Members.OfType<TypeDeclarationSyntax>())
            .GroupBy(type => type.Identifier.ValueText).ToDictionary(group => group.Key, group => group.First());
        foreach (XElement details in ReportOf.Elements(page, "details").Where(details => ((string)details.Attribute("id")!).StartsWith("type-", StringComparison.Ordinal)))
        {
            TypeDeclarationSyntax type = types[((string)details.Attribute("id")!)["type-".Length..]];
            string kind = details.Descendants(details.Name.Namespace + "span").First().Value;
            string[] shown = [.. details.Descendants(details.Name.Namespace + "li").Where(line => line.Elements().FirstOrDefault()?.Name.LocalName == "div").Select(line => Head(line.Elements().First(), kind))];

            Assert.Equal(Members(type, kind).Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
        }
    }

    // The items of all pages, and the pages.
    private static bool IsFurther(MethodDeclarationSyntax method) =>
        method.Identifier.ValueText.EndsWith("AutoPagingAsync", StringComparison.Ordinal) || method.ReturnType.ToString().Contains("ApiPage<", StringComparison.Ordinal);

    private static string Head(XElement head, string kind)
    {
        XElement[] code = [.. head.Elements(head.Name.Namespace + "code")];
        return kind == "enum" ? code[0].Value : $"{code[1].Value} {code[0].Value}";
    }

    private static IEnumerable<string> Members(TypeDeclarationSyntax type, string kind) => kind switch
    {
        "enum" => type.Members.OfType<FieldDeclarationSyntax>().Select(field => field.Declaration.Variables.Single().Identifier.ValueText),
        "union" => type.Members.OfType<MethodDeclarationSyntax>().Where(method => method.Identifier.ValueText.StartsWith("TryGet", StringComparison.Ordinal))
            .Select(method => $"{Text(method.ParameterList.Parameters.Single().Type!).TrimEnd('?')} {method.Identifier.ValueText}"),
        _ => type.Members.OfType<PropertyDeclarationSyntax>()
            .Where(property => property.Modifiers.Any(SyntaxKind.PublicKeyword) && !property.Modifiers.Any(SyntaxKind.StaticKeyword) && (kind != "result" || property.Identifier.ValueText != "StatusCode"))
            .Select(property => $"{Text(property.Type)} {property.Identifier.ValueText}"),
    };

    private static readonly ConcurrentDictionary<(string Name, ReferenceSet References), (XElement Page, SyntaxNode[] Roots)> Known = new();

    private static (XElement Page, SyntaxNode[] Roots) Both(string name, ReferenceSet references) => Known.GetOrAdd((name, references), static key => Both(Feature.Input(key.Name).WithReferences(key.References)));

    private static (XElement Page, SyntaxNode[] Roots) Both(GeneratorInput input) => (
        ReportOf.Parse(ReportOf.Page(input)),
        [.. GeneratorRunner.Run(input).Files.Where(file => !SupportFiles.Contains(file.Key)).Select(file => CSharpSyntaxTree.ParseText(file.Value).GetRoot())]);

    // Without attributes and namespaces.
    private static string Text(SyntaxNode node) => Regex.Replace(node.ToString(), @"(global::)?(\w+\.)+(?=\w)", "");
}
