using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What a login goes through: the host's HTTP client, or MSAL's own if null, and its log.</summary>
internal sealed record LoginMeans(HttpClient Http, ILogger Logger)
{
    public static readonly LoginMeans Default = new(null, NullLogger.Instance);

    public static LoginMeans Of(HttpClient http, ILogger logger) => new(http, logger ?? NullLogger.Instance);
}
