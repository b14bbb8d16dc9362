namespace PhotoSync.Microsoft365.Wire;

/// <summary>
/// Reads the body with the head, as far as it may go: so a reset or a drip in the middle of it is a failed try like any other, and nobody can fill the memory.
/// </summary>
internal sealed class WholeAnswer : DelegatingHandler
{
    private const int Step = 16 * 1024;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (Patience.Of(request) is not { } patience)
            return response;
        try
        {
            var whole = new ByteArrayContent(await ReadAsync(response.Content, patience.MostBytes, cancellationToken).ConfigureAwait(false));
            foreach (var header in response.Content.Headers)
                whole.Headers.TryAddWithoutValidation(header.Key, header.Value);
            response.Content.Dispose();
            response.Content = whole;
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    private static async Task<byte[]> ReadAsync(HttpContent content, int most, CancellationToken cancellationToken)
    {
        var announced = content.Headers.ContentLength;
        if (announced > most)
            throw new AnswerTooLargeException(most);
        using var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        using var body = new MemoryStream((int)(announced ?? Step));
        var buffer = new byte[Step];
        for (int read; (read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0;)
        {
            if (body.Length + read > most)
                throw new AnswerTooLargeException(most);
            body.Write(buffer, 0, read);
        }

        return body.ToArray();
    }
}
