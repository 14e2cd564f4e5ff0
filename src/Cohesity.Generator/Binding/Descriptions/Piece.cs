namespace Cohesity.Generator.Binding.Descriptions;

/// <summary>A piece of a paragraph that is being read. Later pieces may change its meaning: a delimiter that is never closed is text.</summary>
internal sealed class Piece
{
    /// <summary>How many strong stretches begin here; those that end count less than nothing.</summary>
    public int Strong;

    /// <summary>How many stretches of emphasis begin here.</summary>
    public int Emphasis;

    /// <summary>How many delimiters are left.</summary>
    public int Count;

    public Piece(PieceKind kind, string text = "") => (Kind, Text) = (kind, text);

    public PieceKind Kind { get; }

    public string Text { get; set; }

    /// <summary>Where the link leads that begins here; empty for one that cannot be followed, null when none begins.</summary>
    public string? Url { get; set; }

    public HtmlTag? Tag { get; set; }
}

/// <summary>What a piece is.</summary>
internal enum PieceKind
{
    Text,
    Delimiters,
    Code,
    CodeBlock,
    Url,
    Break,
    LinkEnd,
    Tag,
}
