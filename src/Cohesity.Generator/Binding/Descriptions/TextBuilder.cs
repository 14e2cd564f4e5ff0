using System.Collections.Generic;
using System.Text;
using Cohesity.Generator.Common;
using Cohesity.Generator.Model.Texts;
using Cohesity.Generator.Naming;

namespace Cohesity.Generator.Binding.Descriptions;

/// <summary>Builds blocks. Markdown and HTML both open and close them, in any order; the result is always a tree of bounded depth.</summary>
internal sealed class TextBuilder
{
    /// <summary>How many lists stand in one another; the items of deeper ones become items of the last.</summary>
    private const int MaxDepth = 4;

    private readonly List<Level> _levels = new() { new Level(isList: false, isNumbered: false) };
    private readonly List<TextRun> _runs = new();
    private readonly StringBuilder _text = new();
    private TextStyle _style;
    private string? _url;
    private bool _hasSpace;

    // Whether some of the white space has another style than the text before it.
    private bool _isApart;
    private int _lists;
    private int _tooDeep;

    /// <summary>How many lists and items are open: what <see cref="CloseTo"/> takes.</summary>
    public int Depth => _levels.Count;

    /// <summary>How many of them Markdown opened: a tag of HTML closes none of these.</summary>
    public int Floor { get; set; } = 1;

    /// <summary>Whether the current paragraph has text.</summary>
    public bool HasText => _text.Length > 0 || _runs.Count > 0;

    /// <summary>Adds text to the current paragraph. White space is one space, none at the ends; what is unseen is left out.</summary>
    public void Text(string text, TextStyle style = TextStyle.None, string? url = null)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char character = text[i];
            if (char.IsWhiteSpace(character) || char.IsControl(character))
            {
                _hasSpace = HasText;
                _isApart |= style != _style || url != _url;
                continue;
            }

            bool isPair = char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (character > '~' && CharacterKinds.IsUnseen(text, i))
            {
                i += isPair ? 1 : 0;
                continue;
            }

            if (_text.Length == 0 || style != _style || url != _url || (_hasSpace && _isApart))
            {
                BeginRun(style, url);
            }
            else if (_hasSpace)
            {
                _text.Append(' ');
            }

            (_hasSpace, _isApart) = (false, false);
            _text.Append(character);
            if (isPair)
            {
                _text.Append(text[++i]);
            }
        }
    }

    /// <summary>Ends the current paragraph, if there is one.</summary>
    public void EndParagraph()
    {
        EndRun();
        (_hasSpace, _isApart) = (false, false);
        if (_runs.Count > 0)
        {
            Add(new ParagraphBlock(_runs.ToEquatableArray()));
            _runs.Clear();
        }
    }

    /// <summary>Adds lines of code.</summary>
    public void Code(string code)
    {
        EndParagraph();
        code = code.TrimEnd();
        if (code.Length > 0)
        {
            Add(new CodeBlock(code));
        }
    }

    public void OpenList(bool isNumbered)
    {
        EndParagraph();
        if (_lists == MaxDepth)
        {
            _tooDeep++;
            return;
        }

        if (_levels[_levels.Count - 1].IsList)
        {
            Open(new Level(isList: false, isNumbered: false));
        }

        _lists++;
        Open(new Level(isList: true, isNumbered));
    }

    /// <summary>Opens an item of the innermost list, after closing the one that is open.</summary>
    public void OpenItem()
    {
        EndParagraph();
        if (_lists == 0 || (_levels.Count == Floor && _tooDeep == 0 && !_levels[_levels.Count - 1].IsList))
        {
            return;
        }

        if (!_levels[_levels.Count - 1].IsList)
        {
            Close();
        }

        Open(new Level(isList: false, isNumbered: false));
    }

    /// <summary>Closes the innermost list, unless it is Markdown's.</summary>
    public void CloseList()
    {
        EndParagraph();
        if (_tooDeep > 0)
        {
            _tooDeep--;
            return;
        }

        int list = _levels.FindLastIndex(level => level.IsList);
        if (list >= Floor)
        {
            CloseTo(list);
        }
    }

    /// <summary>Closes what was opened since there were <paramref name="depth"/> levels.</summary>
    public void CloseTo(int depth)
    {
        EndParagraph();
        while (_levels.Count > depth)
        {
            Close();
        }
    }

    /// <summary>Closes everything.</summary>
    public EquatableArray<TextBlock> ToBlocks()
    {
        CloseTo(1);
        return _levels[0].Blocks.ToEquatableArray();
    }

    // The space between two runs has the styles that both have: "**a** **b**" is two strong words, "**a *b***" is strong throughout.
    private void BeginRun(TextStyle style, string? url)
    {
        TextStyle between = _isApart ? TextStyle.None : _style & style & ~TextStyle.Code;
        string? urlBetween = _isApart || url != _url ? null : url;
        bool hasSpace = _hasSpace && HasText;
        if (hasSpace && _text.Length > 0 && between == _style && urlBetween == _url)
        {
            _text.Append(' ');
            hasSpace = false;
        }

        EndRun();
        (_style, _url) = (style, url);
        if (hasSpace && between == style && urlBetween == url)
        {
            _text.Append(' ');
        }
        else if (hasSpace)
        {
            _runs.Add(new TextRun(" ", between, urlBetween));
        }
    }

    private void EndRun()
    {
        if (_text.Length > 0)
        {
            _runs.Add(new TextRun(_text.ToString(), _style, _url));
            _text.Clear();
        }
    }

    private void Add(TextBlock block)
    {
        Level level = _levels[_levels.Count - 1];
        if (level.IsList)
        {
            // Text between <ul> and <li>.
            level.Items.Add(new ListItem(new EquatableArray<TextBlock>(block)));
        }
        else
        {
            level.Blocks.Add(block);
        }
    }

    private void Open(Level level) => _levels.Add(level);

    private void Close()
    {
        Level level = _levels[_levels.Count - 1];
        _levels.RemoveAt(_levels.Count - 1);
        if (level.IsList)
        {
            _lists--;
            _tooDeep = 0;
            if (level.Items.Count > 0)
            {
                Add(new ListBlock(level.IsNumbered, level.Items.ToEquatableArray()));
            }
        }
        else if (level.Blocks.Count > 0)
        {
            _levels[_levels.Count - 1].Items.Add(new ListItem(level.Blocks.ToEquatableArray()));
        }
    }

    /// <summary>A list, or something with blocks in it: an item, or the whole text. An item stands in a list, a list in an item or the whole.</summary>
    private sealed class Level
    {
        public Level(bool isList, bool isNumbered) => (IsList, IsNumbered) = (isList, isNumbered);

        public bool IsList { get; }

        public bool IsNumbered { get; }

        public List<TextBlock> Blocks { get; } = new();

        public List<ListItem> Items { get; } = new();
    }
}
