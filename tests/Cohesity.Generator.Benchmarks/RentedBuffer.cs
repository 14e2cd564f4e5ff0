using System;
using System.Buffers;

namespace Cohesity.Generator.Benchmarks;

/// <summary>What plain types are written into: an array of the shared pool, as large as the last text, wiped before it goes back. JsonSerializer does the same for whoever asks it for bytes or gives it a stream, and so does the generated code.</summary>
internal sealed class RentedBuffer : IBufferWriter<byte>
{
    private byte[] _array = [];
    private int _count;
    private int _capacity = 1024;

    public ReadOnlySpan<byte> Written => _array.AsSpan(0, _count);

    public void Rent() => _array = ArrayPool<byte>.Shared.Rent(_capacity);

    public void Return()
    {
        _capacity = Math.Max(_capacity, _count);
        Array.Clear(_array, 0, _count);
        ArrayPool<byte>.Shared.Return(_array);
        _array = [];
        _count = 0;
    }

    public void Advance(int count) => _count += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _array.AsMemory(_count);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _array.AsSpan(_count);
    }

    private void Reserve(int count)
    {
        count = Math.Max(count, 1);
        if (_array.Length - _count < count)
        {
            byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(_count + count, 2 * _array.Length));
            Written.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_array, clearArray: true);
            _array = larger;
        }
    }
}
