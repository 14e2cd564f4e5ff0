using System;
using System.Collections.Generic;

namespace Cohesity.Generator.Binding.Descriptions;

/// <summary>Stars and underscores: which of them open what others close.</summary>
/// <param name="pieces">The pieces of the paragraph so far.</param>
internal sealed class Emphasis(List<Piece> pieces)
{
    // The delimiters that nothing has closed yet, by their places among the pieces.
    private readonly List<int> _stars = new();
    private readonly List<int> _underscores = new();

    /// <summary>Adds the delimiters at a place, and closes what they close; gives how many they are.</summary>
    public int Read(string text, int position)
    {
        char mark = text[position];
        List<int> open = mark == '*' ? _stars : _underscores;
        int length = Run.Length(text, position);
        char before = position == 0 ? ' ' : text[position - 1];
        char after = position + length < text.Length ? text[position + length] : ' ';
        bool isLeft = !char.IsWhiteSpace(after) && (!IsPunctuation(after) || char.IsWhiteSpace(before) || IsPunctuation(before));
        bool isRight = !char.IsWhiteSpace(before) && (!IsPunctuation(before) || char.IsWhiteSpace(after) || IsPunctuation(after));
        bool isInWord = isLeft && isRight && !IsPunctuation(before) && !IsPunctuation(after);

        // snake_case, and 2*3*4; but **bold**ly.
        bool mayBeAny = !isInWord || (mark == '*' && (length > 1 || before > '\u007F'));
        var piece = new Piece(PieceKind.Delimiters, mark.ToString()) { Count = length };
        pieces.Add(piece);
        if (isRight && mayBeAny)
        {
            Close(piece, open);
        }

        if (isLeft && mayBeAny && piece.Count > 0)
        {
            open.Add(pieces.Count - 1);
        }

        return length;
    }

    private void Close(Piece closing, List<int> open)
    {
        List<int> other = ReferenceEquals(open, _stars) ? _underscores : _stars;
        while (closing.Count > 0 && open.Count > 0)
        {
            int index = open[open.Count - 1];
            Piece opening = pieces[index];
            int used = Math.Min(2, Math.Min(opening.Count, closing.Count));

            // ** is not closed by one of *.
            if (used == 1 && opening.Count == 2)
            {
                return;
            }

            opening.Count -= used;
            closing.Count -= used;
            (used == 2 ? ref opening.Strong : ref opening.Emphasis)++;
            (used == 2 ? ref closing.Strong : ref closing.Emphasis)--;

            // Those of the other kind in between close nothing any more.
            while (other.Count > 0 && other[other.Count - 1] > index)
            {
                other.RemoveAt(other.Count - 1);
            }

            if (opening.Count == 0)
            {
                open.RemoveAt(open.Count - 1);
            }
        }
    }

    private static bool IsPunctuation(char character) => char.IsPunctuation(character) || char.IsSymbol(character);
}
