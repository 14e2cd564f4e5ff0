namespace Cohesity.Generator.Surface;

/// <summary>Compares a surface with a file line by line, as the lines are made: whether the file says the same, whatever its line breaks. It makes neither the text of the one nor the lines of the other.</summary>
internal sealed class SurfaceFileComparison
{
    private readonly string _file;
    private readonly int _format;
    private int _at;
    private bool _isOther;

    public SurfaceFileComparison(string file)
    {
        _file = file;
        _at = file.Length > 0 && file[0] == '\uFEFF' ? 1 : 0;
        _format = SurfaceFile.FormatOf(file);
        _isOther = _format is 0 or > SurfaceFormats.Newest || !SurfaceText.Skip(file, ref _at, SurfaceFile.FirstLine(_format));
        EndLine();
    }

    /// <summary>Compares the next line, as far as the file's format knows it.</summary>
    public void Next(SurfaceLine line)
    {
        if (!_isOther && SurfaceFormats.Since(line.Kind) <= _format)
        {
            _isOther = !SurfaceText.Skip(_file, ref _at, line, _format);
            EndLine();
        }
    }

    /// <summary>Whether all lines were those of the file, and the file has no more.</summary>
    public bool IsSame() => !_isOther && _at == _file.Length;

    // Empty lines are nothing, here and for the one who reads the file.
    private void EndLine()
    {
        int end = _at;
        while (_at < _file.Length && _file[_at] is '\n' or '\r')
        {
            _at++;
        }

        _isOther |= _at == end && _at < _file.Length;
    }
}
