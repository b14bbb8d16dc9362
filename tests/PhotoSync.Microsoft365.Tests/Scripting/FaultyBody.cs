namespace PhotoSync.Microsoft365.Tests.Scripting;

/// <summary>A body that does not come as it should.</summary>
internal sealed class FaultyBody(FaultyBody.Kind kind) : Stream
{
    public enum Kind
    {
        Breaks,
        Drips,
        NeverEnds,
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public static HttpResponseMessage Response(Kind kind)
    {
        var response = new HttpResponseMessage { Content = new StreamContent(new FaultyBody(kind)) };
        response.Content.Headers.ContentType = new("application/json");
        return response;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (kind == Kind.Breaks)
            throw new HttpIOException(HttpRequestError.ResponseEnded, "reset");
        if (kind == Kind.Drips)
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, cancellationToken);
        buffer.Span[0] = (byte)' ';
        return kind == Kind.Drips ? 1 : buffer.Length;
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
