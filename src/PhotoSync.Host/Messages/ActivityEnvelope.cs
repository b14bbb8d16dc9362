using System.Text.Json;

namespace PhotoSync.Host.Messages;

/// <summary>What can be told about a request to the bot before anything trusts it: <see cref="Acceptable"/>, <see cref="TooLarge"/> or <see cref="Malformed"/>.</summary>
internal abstract record ActivityEnvelope
{
    /// <summary>The largest body. Teams' own messages stay under 100 KB (domain.md §4.6).</summary>
    public const int LargestBody = 256 * 1024;

    private const int Deepest = 64;

    private ActivityEnvelope()
    {
    }

    /// <summary>An object in JSON that names an absolute service URL.</summary>
    public sealed record Acceptable(byte[] Body) : ActivityEnvelope;

    /// <summary>More than <see cref="LargestBody"/> bytes.</summary>
    public sealed record TooLarge : ActivityEnvelope;

    /// <summary>No JSON, nested too deep, no object, or without an absolute service URL.</summary>
    public sealed record Malformed : ActivityEnvelope;

    public static async Task<ActivityEnvelope> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > LargestBody)
            return new TooLarge();

        var body = await ReadBodyAsync(request.Body, cancellationToken);
        if (body is null)
            return new TooLarge();
        return NamesAService(body) ? new Acceptable(body) : new Malformed();
    }

    private static async Task<byte[]?> ReadBodyAsync(Stream body, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[16 * 1024];
        while (await body.ReadAsync(chunk, cancellationToken) is > 0 and var length)
        {
            buffer.Write(chunk, 0, length);
            if (buffer.Length > LargestBody)
                return null;
        }

        return buffer.ToArray();
    }

    private static bool NamesAService(byte[] body)
    {
        try
        {
            return Uri.TryCreate(FindServiceUrl(body), UriKind.Absolute, out var url) && url.Scheme is "https" or "http";
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException) // the latter: text that is no UTF-8
        {
            return false;
        }
    }

    // The SDK reads names in any case, and of two the last.
    private static string? FindServiceUrl(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body.StartsWith("\uFEFF"u8) ? body[3..] : body, new JsonReaderOptions { MaxDepth = Deepest });
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            return null;

        string? serviceUrl = null;
        while (reader.Read())
        {
            if (reader.CurrentDepth != 1 || reader.TokenType != JsonTokenType.PropertyName)
                continue;
            var isServiceUrl = string.Equals(reader.GetString(), "serviceUrl", StringComparison.OrdinalIgnoreCase);
            reader.Read();
            if (isServiceUrl)
                serviceUrl = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        }

        return serviceUrl;
    }
}
