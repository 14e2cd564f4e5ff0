using System;
using System.Collections.Generic;
using System.Net;
using Cohesity.Generator.Model.Texts;

namespace Cohesity.Generator.Binding.Descriptions;

/// <summary>Gives the pieces of a paragraph to the builder: what Markdown emphasises and links, and what the tags of HTML do.</summary>
internal sealed class InlineWriter
{
    private readonly TextBuilder _builder;
    private readonly TextStyle _style;
    private int _strong;
    private int _emphasis;
    private string? _url;

    // HTML's own, which end with the paragraph at the latest.
    private int _strongTags;
    private int _emphasisTags;
    private string? _href;

    public InlineWriter(TextBuilder builder, TextStyle style) => (_builder, _style) = (builder, style);

    public void Write(List<Piece> pieces)
    {
        foreach (Piece piece in pieces)
        {
            _strong += Math.Min(piece.Strong, 0);
            _emphasis += Math.Min(piece.Emphasis, 0);
            Write(piece);
            _strong += Math.Max(piece.Strong, 0);
            _emphasis += Math.Max(piece.Emphasis, 0);
            _url = piece.Url ?? (piece.Kind == PieceKind.LinkEnd ? null : _url);
        }
    }

    private void Write(Piece piece)
    {
        string? url = string.IsNullOrEmpty(_url) ? _href : _url;
        switch (piece.Kind)
        {
            case PieceKind.Text:
                _builder.Text(piece.Text, Style, url);
                break;
            case PieceKind.Delimiters:
                _builder.Text(new string(piece.Text[0], piece.Count), Style, url);
                break;
            case PieceKind.Code:
                _builder.Text(piece.Text, Style | TextStyle.Code, url);
                break;
            case PieceKind.CodeBlock:
                _builder.Code(piece.Text);
                break;
            case PieceKind.Url:
                _builder.Text(piece.Text, Style, url ?? WebAddress.Of(WebUtility.HtmlDecode(piece.Text)));
                break;
            case PieceKind.Break:
                EndParagraph();
                break;
            case PieceKind.Tag:
                Write(piece.Tag!);
                break;
        }
    }

    private TextStyle Style => _style | (_strong + _strongTags > 0 ? TextStyle.Strong : TextStyle.None) | (_emphasis + _emphasisTags > 0 ? TextStyle.Emphasis : TextStyle.None);

    private void Write(HtmlTag tag)
    {
        if (HtmlElements.IsBlock(tag.Name) && tag.Name is not ("td" or "th"))
        {
            EndParagraph();
        }

        switch (tag.Name)
        {
            case "b" or "strong":
                _strongTags = Math.Max(0, _strongTags + (tag.IsEnd ? -1 : 1));
                break;
            case "i" or "em":
                _emphasisTags = Math.Max(0, _emphasisTags + (tag.IsEnd ? -1 : 1));
                break;
            case "a":
                _href = tag.IsEnd ? null : tag.Attribute("href") is { } target ? WebAddress.Of(target) : null;
                break;
            case "img":
                _builder.Text(tag.Attribute("alt") ?? "", Style);
                break;
            case "ul" or "ol" or "table" when tag.IsEnd:
                _builder.CloseList();
                break;
            case "ul" or "ol" or "table":
                _builder.OpenList(tag.Name == "ol");
                break;
            case "li" or "tr" when !tag.IsEnd:
                _builder.OpenItem();
                break;
            case "td" or "th" when !tag.IsEnd && _builder.HasText:
                _builder.Text(" | ");
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "dt" when !tag.IsEnd:
                _strongTags = 1;
                break;
        }
    }

    private void EndParagraph()
    {
        _builder.EndParagraph();
        (_strongTags, _emphasisTags, _href) = (0, 0, null);
    }
}
