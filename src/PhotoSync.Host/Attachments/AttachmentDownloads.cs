using System.Net;
using PhotoSync.Bot.Uploading;

namespace PhotoSync.Host.Attachments;

/// <summary>Fetches the pictures that people send: from known hosts only, bounded in size and time while it streams, and with the bot's token only where the connector asks for it.</summary>
internal sealed partial class AttachmentDownloads(IHttpClientFactory clients, AttachmentHosts hosts, BotToken token, ILogger<AttachmentDownloads> logger) : IAttachmentDownloads
{
    public const string Client = "attachments";
    public const int LargestPicture = 15_000_000;

    public Task<DownloadOutcome> FetchAsync(SentPicture picture, CancellationToken cancellationToken) => FetchFileAsync(picture, LargestPicture, cancellationToken);

    public async Task<DownloadOutcome> FetchFileAsync(SentPicture picture, int largest, CancellationToken cancellationToken)
    {
        if (!hosts.Allow(picture.Address, picture.Kind))
        {
            Log.NotAllowed(logger, picture.Address.Host);
            return new DownloadOutcome.NotAllowed();
        }

        try
        {
            return await ReadAsync(picture, largest, cancellationToken);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException || (failure is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            Log.Failed(logger, picture.Address.Host, failure.GetType().Name);
            return new DownloadOutcome.Failed();
        }
    }

    private async Task<DownloadOutcome> ReadAsync(SentPicture picture, int largest, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, picture.Address);
        if (picture.Kind == SentPictureKind.Inline)
            await token.SignAsync(request, cancellationToken);

        using var client = clients.CreateClient(Client);
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        return response.StatusCode switch
        {
            HttpStatusCode.OK => await ReadBodyAsync(response.Content, largest, cancellationToken),
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

        return new DownloadOutcome.Fetched(buffer.ToArray());
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "A picture was not fetched from {Host}, which is no host that pictures come from")]
        public static partial void NotAllowed(ILogger logger, string host);

        [LoggerMessage(2, LogLevel.Warning, "A picture could not be fetched from {Host}: {Fault}")]
        public static partial void Failed(ILogger logger, string host, string fault);
    }
}
