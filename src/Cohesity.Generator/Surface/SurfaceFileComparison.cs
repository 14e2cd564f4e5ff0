using Cohesity.Generator.Inputs;

namespace Cohesity.Generator.Surface;

/// <summary>Compares a surface with a file line by line, as the lines are made: whether the file says the same, whatever its line breaks. It makes neither the text of the one nor the lines of the other.</summary>
internal sealed class SurfaceFileComparison
{
    private readonly SurfaceFileCursor _cursor;
    private readonly int _format;
    private bool _isOther;

    public SurfaceFileComparison(FileText file)
    {
        _cursor = new SurfaceFileCursor(file);
        _format = SurfaceFile.FormatOf(file);
        _isOther = _format is 0 or > SurfaceFormats.Newest || !_cursor.Skip(SurfaceFile.FirstLine(_format)) || !_cursor.SkipLineEnds();
    }

    /// <summary>Compares the next line, as far as the file's format knows it.</summary>
    public void Next(SurfaceLine line)
    {
        // Empty lines are nothing, here and for the one who reads the file.
        if (!_isOther && SurfaceFormats.Since(line.Kind) <= _format)
        {
            _isOther = !SurfaceText.Skip(_cursor, line, _format) || !_cursor.SkipLineEnds();
        }
    }

    /// <summary>Whether all lines were those of the file, and the file has no more.</summary>
    public bool IsSame() => !_isOther && _cursor.IsAtEnd;
}
