using System.Net;
using PhotoSync.Bot.Uploading;

namespace PhotoSync.Host.Attachments;

/// <summary>Fetches the pictures that people send: from known hosts only, bounded in size and time while it streams, and with the bot's token only where the connector asks for it.</summary>
internal sealed partial class AttachmentDownloads(IHttpClientFactory clients, AttachmentHosts hosts, BotToken token, ILogger<AttachmentDownloads> logger) : IAttachmentDownloads
{
    public const string Client = "attachments";
    public const int LargestPicture = 15_000_000;

    /// <summary>What a service says in a picture's place is no picture of anybody's.</summary>
    public Task<DownloadOutcome> FetchAsync(SentPicture picture, CancellationToken cancellationToken) =>
        FetchAsync(picture, new(LargestPicture, response => !IsText(response.Content.Headers.ContentType?.MediaType)), cancellationToken);

    public Task<DownloadOutcome> FetchFileAsync(SentPicture file, int largest, CancellationToken cancellationToken) => FetchAsync(file, new(largest, _ => true), cancellationToken);

    private async Task<DownloadOutcome> FetchAsync(SentPicture picture, Wanted wanted, CancellationToken cancellationToken)
    {
        if (!hosts.Allow(picture.Address, picture.Kind))
        {
            Log.NotAllowed(logger, picture.Address.Host);
            return new DownloadOutcome.NotAllowed();
        }

        try
        {
            using var client = clients.CreateClient(Client);
            using var limit = new CancellationTokenSource(client.Timeout, TimeProvider.System);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
            return await ReadAsync(client, picture, wanted, either.Token);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException || (failure is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            Log.Failed(logger, picture.Address.Host, failure.GetType().Name);
            return new DownloadOutcome.Failed();
        }
    }

    private async Task<DownloadOutcome> ReadAsync(HttpClient client, SentPicture picture, Wanted wanted, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, picture.Address);
        if (picture.Kind == SentPictureKind.Inline)
            await token.SignAsync(request, cancellationToken);

        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        return response.StatusCode switch
        {
            HttpStatusCode.OK when wanted.IsIt(response) => await ReadBodyAsync(response.Content, wanted.Largest, cancellationToken),
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.NotFound or HttpStatusCode.Gone => new DownloadOutcome.Gone(),
            _ => new DownloadOutcome.Failed(),
        };
    }

    private static async Task<DownloadOutcome> ReadBodyAsync(HttpContent content, int largest, CancellationToken cancellationToken)
    {
        var told = content.Headers.ContentLength;
        if (told > largest)
            return new DownloadOutcome.TooLarge(told);

        await using var stream = await content.ReadAsStreamAsync(cancellationToken);
        using var buffer = new MemoryStream((int)(told ?? 0));
        var chunk = new byte[64 * 1024];
        while (await stream.ReadAsync(chunk, cancellationToken) is > 0 and var length)
        {
            buffer.Write(chunk, 0, length);
            if (buffer.Length > largest)
                return new DownloadOutcome.TooLarge(told);
        }

        return buffer.Length == 0 ? new DownloadOutcome.Failed() : new DownloadOutcome.Fetched(buffer.ToArray());
    }

    private static bool IsText(string? mediaType) => mediaType is "text/html" or "application/json";

    /// <param name="Largest">How many bytes it may have.</param>
    /// <param name="IsIt">Whether an answer is what was asked for, as far as its headers tell.</param>
    private sealed record Wanted(int Largest, Func<HttpResponseMessage, bool> IsIt);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "A picture was not fetched from {Host}, which is no host that pictures come from")]
        public static partial void NotAllowed(ILogger logger, string host);

        [LoggerMessage(2, LogLevel.Warning, "A picture could not be fetched from {Host}: {Fault}")]
        public static partial void Failed(ILogger logger, string host, string fault);
    }
}
