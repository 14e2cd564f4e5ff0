using System.Globalization;
using System.Text;
using Cohesity.Generator.Naming;

namespace Cohesity.Generator.Reports;

/// <summary>Writes HTML that is well-formed XML too. What comes from a document goes through <see cref="Text"/> and <see cref="Exact"/>, and neither lets it become markup or script.</summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder _html = new(1 << 16);

    /// <summary>Writes markup: constants of ours, and nothing else.</summary>
    public HtmlWriter Markup(string constant)
    {
        _html.Append(constant);
        return this;
    }

    /// <summary>Writes prose, in an element or an attribute. Characters that are invisible or turn the reading direction are left out, as in documentation comments.</summary>
    public HtmlWriter Text(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                // Other line breaks would end the comment in which the page travels.
                _html.Append(text[i] == '\n' ? '\n' : ' ');
            }
            else if (IsShown(text, i))
            {
                i += Append(text, i);
            }
        }

        return this;
    }

    /// <summary>Writes a text of which every character counts, such as a name on the wire: what would not be seen is written as in C#, <c>\u202e</c>.</summary>
    public HtmlWriter Exact(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == ' ')
            {
                _html.Append(' ');
            }
            else if (!char.IsWhiteSpace(text[i]) && IsShown(text, i))
            {
                i += Append(text, i);
            }
            else
            {
                _html.Append("\\u").Append(((int)text[i]).ToString("x4", CultureInfo.InvariantCulture));
            }
        }

        return this;
    }

    /// <summary>Writes a sentence that an emitter made for documentation comments, in which all text of the document is harmless already.</summary>
    public HtmlWriter Remark(string? xml)
    {
        _html.Append(xml?.Replace("<c>", "<code>").Replace("</c>", "</code>"));
        return this;
    }

    public HtmlWriter Number(int number)
    {
        _html.Append(number.ToString("N0", CultureInfo.InvariantCulture));
        return this;
    }

    public override string ToString() => _html.ToString();

    // What is no character of XML 1.0 (section 2.2) is not shown either.
    private static bool IsShown(string text, int index) =>
        !char.IsControl(text[index]) && !CharacterKinds.IsUnseen(text, index) && (!char.IsSurrogate(text[index]) || IsPair(text, index)) && text[index] < '\uFFFE';

    private static bool IsPair(string text, int index) => char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);

    // How many units were written beside the first.
    private int Append(string text, int index)
    {
        switch (text[index])
        {
            case '&':
                _html.Append("&amp;");
                return 0;
            case '<':
                _html.Append("&lt;");
                return 0;
            case '>':
                _html.Append("&gt;");
                return 0;
            case '"':
                _html.Append("&quot;");
                return 0;
            case '\'':
                _html.Append("&#39;");
                return 0;
        }

        bool isPair = IsPair(text, index);
        _html.Append(text, index, isPair ? 2 : 1);
        return isPair ? 1 : 0;
    }
}
