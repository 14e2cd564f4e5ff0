using System.Text;

namespace Cohesity.Generator.Reading.Trees;

/// <summary>Turns offsets in UTF-8 bytes into offsets in UTF-16 code units. Ascending questions cost one pass over the text in all.</summary>
internal sealed class ByteOffsets
{
    private readonly byte[] _bytes;
    private int _byte;
    private int _char;

    public ByteOffsets(byte[] bytes) => _bytes = bytes;

    public int ToChar(int offset)
    {
        if (offset < _byte)
        {
            _byte = 0;
            _char = 0;
        }

        _char += Encoding.UTF8.GetCharCount(_bytes, _byte, offset - _byte);
        _byte = offset;
        return _char;
    }
}
