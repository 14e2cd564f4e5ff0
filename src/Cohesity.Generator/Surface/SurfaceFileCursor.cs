using System;
using Cohesity.Generator.Inputs;

namespace Cohesity.Generator.Surface;

/// <summary>A place in a surface file, which goes forward only. It sees a part of the file at a time: a string of the whole would be work for the garbage collector on every run of the compiler.</summary>
internal sealed class SurfaceFileCursor
{
    private const int WindowLength = 8 * 1024;

    private readonly FileText _file;
    private char[] _window = new char[WindowLength];
    private int _at;
    private int _end;
    private int _read;

    public SurfaceFileCursor(FileText file)
    {
        _file = file;
        if (IsAt('\uFEFF'))
        {
            _at++;
        }
    }

    /// <summary>Whether nothing is left.</summary>
    public bool IsAtEnd => !Has(1);

    /// <summary>Whether a character stands here.</summary>
    public bool IsAt(char c) => Has(1) && _window[_at] == c;

    /// <summary>Goes behind a part, when it stands here.</summary>
    public bool Skip(string part)
    {
        if (!Has(part.Length) || !_window.AsSpan(_at, part.Length).SequenceEqual(part.AsSpan()))
        {
            return false;
        }

        _at += part.Length;
        return true;
    }

    /// <summary>Goes behind all ends of lines that stand here, and says whether there is one, or the end of the file.</summary>
    public bool SkipLineEnds()
    {
        bool isThere = IsAtEnd;
        while (Has(1) && _window[_at] is '\n' or '\r')
        {
            _at++;
            isThere = true;
        }

        return isThere;
    }

    // Whether so many characters are left; they are in the window then.
    private bool Has(int count) => _end - _at >= count || Fill(count);

    private bool Fill(int count)
    {
        int left = _end - _at;
        if (left + _file.Length - _read < count)
        {
            return false;
        }

        char[] window = count > _window.Length ? new char[count] : _window;
        Array.Copy(_window, _at, window, 0, left);
        int more = Math.Min(window.Length - left, _file.Length - _read);
        _file.CopyTo(_read, window, left, more);
        (_window, _at, _end, _read) = (window, 0, left + more, _read + more);
        return true;
    }
}
