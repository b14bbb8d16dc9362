namespace PhotoSync.Microsoft365.Calls;

/// <summary>What a service answered, read whole.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Body">The bytes; empty where there are none.</param>
internal sealed record Answer(int Status, ReadOnlyMemory<byte> Body)
{
    public string? MediaType { get; init; }

    public string? ETag { get; init; }

    public string? RequestId { get; init; }

    /// <summary>How long the service asks to be left alone.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>How long whoever can wait should, since the service grows short.</summary>
    public TimeSpan? Slack { get; init; }

    public bool IsJson => MediaType is { } type && (type.EndsWith("/json", StringComparison.OrdinalIgnoreCase) || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase));

    /// <summary>The code of a JSON error body; <see langword="null"/> where there is no such body.</summary>
    public string? ErrorCode => IsJson ? ErrorBody.Code(Body) : null;

    public static async Task<Answer> ReadAsync(HttpResponseMessage response, DateTimeOffset now, CancellationToken cancellationToken) =>
        new((int)response.StatusCode, await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false))
        {
            MediaType = response.Content.Headers.ContentType?.MediaType,
            ETag = response.Headers.ETag?.ToString(),
            RequestId = Header(response, "sprequestguid") ?? Header(response, "request-id"),
            RetryAfter = WaitHeaders.RetryAfter(response, now),
            Slack = WaitHeaders.Slack(response),
        };

    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;
}
