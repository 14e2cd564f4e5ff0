using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Cohesity.Generator.Benchmarks.Http;

/// <summary>A stream of any length over one block, which is repeated; like a connection it cannot be sought in.</summary>
internal sealed class RepeatedBytes(byte[] block, long length) : Stream
{
    private long _left = length;
    private int _start;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        int count = (int)Math.Min(Math.Min(buffer.Length, block.Length - _start), _left);
        block.AsSpan(_start, count).CopyTo(buffer);
        _start = (_start + count) % block.Length;
        _left -= count;
        return count;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
