using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Cohesity.Generator.Tests.Support;

/// <summary>A body that gives bytes one piece at a time, then does what it is told, and knows whether it was disposed.</summary>
internal sealed class ProbeStream(byte[] bytes, Func<CancellationToken, Task<int>>? afterwards = null) : Stream
{
    private int _position;

    public bool IsDisposed { get; private set; }

    public int BytesRead => _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => ReadAsync(buffer.AsMemory(offset, count)).AsTask().GetAwaiter().GetResult();

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        cancellationToken.ThrowIfCancellationRequested();
        int count = Math.Min(Math.Min(buffer.Length, 1000), bytes.Length - _position);
        if (count == 0 && afterwards is not null)
        {
            return await afterwards(cancellationToken);
        }

        bytes.AsMemory(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
