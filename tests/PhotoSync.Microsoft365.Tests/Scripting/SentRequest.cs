namespace PhotoSync.Microsoft365.Tests.Scripting;

/// <summary>A request as it left.</summary>
internal sealed record SentRequest(string Method, string Address, byte[] Body)
{
    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    public string? Token => Headers.TryGetValue("Authorization", out var value) ? value["Bearer ".Length..] : null;

    public string Text => System.Text.Encoding.UTF8.GetString(Body);

    public static async Task<SentRequest> ReadAsync(HttpRequestMessage request, CancellationToken cancellationToken) => new(
        request.Method.Method,
        request.RequestUri!.AbsoluteUri,
        request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken))
    {
        Headers = request.Headers.Concat(request.Content?.Headers ?? Enumerable.Empty<KeyValuePair<string, IEnumerable<string>>>())
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value)),
    };
}
