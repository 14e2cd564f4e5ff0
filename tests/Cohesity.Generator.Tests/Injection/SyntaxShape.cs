using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cohesity.Generator.Tests.Injection;

/// <summary>What a syntax tree is, without its words: the kinds of its nodes, tokens and trivia. Each is one character, as hostile documents give millions of them.</summary>
internal static class SyntaxShape
{
    // The area for private use, which no emitted text has characters of.
    private const char FirstKind = '\uE000';
    private const int FirstSyntaxKind = 0x2000;
    private const int KindCount = 0x1000;

    public static string Of(SyntaxTree tree)
    {
        var shape = new StringBuilder();
        Append(shape, tree.GetRoot());
        return shape.ToString();
    }

    /// <summary>The shape with the names of its kinds.</summary>
    public static string Readable(string shape)
    {
        var text = new StringBuilder();
        foreach (char unit in shape)
        {
            if (unit is >= FirstKind and < (char)(FirstKind + KindCount))
            {
                text.Append((SyntaxKind)(unit - FirstKind + FirstSyntaxKind)).Append(' ');
            }
            else
            {
                text.Append(unit);
            }
        }

        return text.ToString();
    }

    private static char Mark(SyntaxKind kind) => (char)(FirstKind + (int)kind - FirstSyntaxKind);

    private static void Append(StringBuilder shape, SyntaxNode node)
    {
        shape.Append('(').Append(Mark(node.Kind()));
        if (node is SwitchStatementSyntax choice)
        {
            AppendSwitch(shape, choice);
        }
        else
        {
            foreach (SyntaxNodeOrToken child in node.ChildNodesAndTokens())
            {
                Append(shape, child);
            }
        }

        shape.Append(')').Append(node is MemberDeclarationSyntax or StatementSyntax or ParameterSyntax or ArgumentSyntax ? '\n' : ' ');
    }

    // The members of an object are read in the order of the lengths of their names.
    private static void AppendSwitch(StringBuilder shape, SwitchStatementSyntax choice)
    {
        Append(shape, choice.Expression);
        var sections = new List<string>();
        foreach (SwitchSectionSyntax section in choice.Sections)
        {
            var text = new StringBuilder();
            Append(text, section);
            sections.Add(text.ToString());
        }

        shape.AppendJoin("", sections.Order(StringComparer.Ordinal));
        Append(shape, choice.CloseBraceToken);
    }

    private static void Append(StringBuilder shape, SyntaxNodeOrToken child)
    {
        if (child.AsNode() is { } node)
        {
            Append(shape, node);
        }
        else
        {
            Append(shape, child.AsToken());
        }
    }

    private static void Append(StringBuilder shape, SyntaxToken token)
    {
        Append(shape, token.LeadingTrivia);
        shape.Append(Mark(token.Kind())).Append(token.IsMissing ? "!" : "");
        Append(shape, token.TrailingTrivia);
    }

    private static void Append(StringBuilder shape, SyntaxTriviaList list)
    {
        foreach (SyntaxTrivia trivia in list)
        {
            if (trivia.GetStructure() is DocumentationCommentTriviaSyntax comment)
            {
                foreach (XmlNodeSyntax content in comment.Content)
                {
                    AppendXml(shape, content);
                }
            }
            else if (trivia.Kind() is not (SyntaxKind.WhitespaceTrivia or SyntaxKind.EndOfLineTrivia))
            {
                // A directive, a comment, disabled text: none of them ever holds text of a document.
                shape.Append('[').Append(Mark(trivia.Kind())).Append(trivia.ToFullString()).Append(']');
            }
        }
    }

    /// <summary>A description is Markdown, so it may become any of these elements, and none when there is nothing in it. What else there is, and every reference, is an emitter's.</summary>
    private static void AppendXml(StringBuilder shape, XmlNodeSyntax node)
    {
        switch (node)
        {
            case XmlTextSyntax or XmlEmptyElementSyntax { Name.LocalName.ValueText: "inheritdoc" }:
                break;
            case XmlElementSyntax { StartTag: { } start } element:
                AppendTag(shape, start.Name, start.Attributes);
                foreach (XmlNodeSyntax content in element.Content)
                {
                    AppendXml(shape, content);
                }

                shape.Append(element.EndTag.IsMissing ? "!" : "");
                break;
            case XmlEmptyElementSyntax empty:
                AppendTag(shape, empty.Name, empty.Attributes);
                break;
            default:
                shape.Append(Mark(node.Kind()));
                break;
        }
    }

    private static void AppendTag(StringBuilder shape, XmlNameSyntax name, SyntaxList<XmlAttributeSyntax> attributes)
    {
        bool isKnown = name.Prefix is null && name.LocalName.ValueText is "summary" or "remarks" or "param" or "returns" or "example" or "para" or "list" or "item" or "description" or "code" or "c" or "b" or "i" or "see" or "exception" or "paramref";
        shape.Append(isKnown ? "" : $"<{name}>");
        foreach (XmlAttributeSyntax attribute in attributes)
        {
            switch (attribute)
            {
                case XmlCrefAttributeSyntax reference:
                    Append(shape, reference.Cref);
                    break;
                case XmlNameAttributeSyntax or XmlTextAttributeSyntax { Name.LocalName.ValueText: "type" }:
                    break;
                case XmlTextAttributeSyntax { Name.LocalName.ValueText: "href" } link when link.TextTokens.ToString().StartsWith("http", StringComparison.OrdinalIgnoreCase):
                    break;
                default:
                    shape.Append(attribute);
                    break;
            }
        }
    }
}
