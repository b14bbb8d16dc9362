using System.Net.Http.Headers;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Signs requests as an app.</summary>
public abstract class AppCredentials : ServiceClientCredentials
{
    /// <summary>The app; null where requests are not signed.</summary>
    public string MicrosoftAppId { get; set; }

    /// <summary>A token for the service, from the cache while it is good; null where requests are not signed.</summary>
    public abstract Task<string> GetTokenAsync(bool forceRefresh = false);

    /// <inheritdoc/>
    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (await GetTokenAsync().ConfigureAwait(false) is { } token)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    internal static AppCredentials OfSecret(string appId, string secret) => string.IsNullOrEmpty(appId)
        ? Unsigned.Instance
        : new EntraLogin(appId, BotEndpoints.Public.LoginUrl, validateAuthority: true, LoginMeans.Default).WithSecret(secret, BotEndpoints.Public.Scope);

    internal sealed class Unsigned : AppCredentials
    {
        public static readonly Unsigned Instance = new();

        public override Task<string> GetTokenAsync(bool forceRefresh = false) => Task.FromResult<string>(null);
    }
}
