using System.Net;

namespace PhotoSync.Host.Messages;

/// <summary>Stands in the bot's own http client: no request of the bot, and so no token of it, leaves for a host that is not on the list, and none goes uncounted.</summary>
internal sealed partial class ConnectorGuard(ConnectorHosts hosts, ConnectorPauses pauses, ConnectorCount count, ILogger<ConnectorGuard> logger) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var address = request.RequestUri!;
        if (request.Headers.Authorization is not null && !hosts.Allow(address))
        {
            Log.Refused(logger, address.Host);
            throw new HttpRequestException(HttpRequestError.Unknown, $"{address.Host} is no connector host, so it gets no token.");
        }

        var response = await count.SendAsync(address, () => base.SendAsync(request, cancellationToken));
        if (response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable)
            pauses.Note(address, response.Headers.RetryAfter);
        return response;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The bot's token was about to go to {Host}, which is no connector host; the call was refused")]
        public static partial void Refused(ILogger logger, string host);
    }
}
