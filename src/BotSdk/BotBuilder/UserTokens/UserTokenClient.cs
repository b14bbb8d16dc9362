using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The token service: keeps people's tokens for the bot's OAuth connections. A turn's own is in its state.</summary>
public abstract class UserTokenClient : IDisposable
{
    /// <summary>A person's token, or null where the service has none; the code is what a sign-in window gave.</summary>
    public abstract Task<TokenResponse> GetUserTokenAsync(string userId, string connectionName, string channelId, string magicCode, CancellationToken cancellationToken);

    /// <summary>What a person needs to sign in, for the conversation of this activity.</summary>
    public abstract Task<SignInResource> GetSignInResourceAsync(string connectionName, Activity activity, string finalRedirect, CancellationToken cancellationToken);

    /// <summary>Forgets a person's token.</summary>
    public abstract Task SignOutUserAsync(string userId, string connectionName, string channelId, CancellationToken cancellationToken);

    /// <summary>Exchanges a token of the client, or a resource, for a token of the connection.</summary>
    /// <exception cref="InvalidOperationException">The service refuses: the message tells code and reason.</exception>
    public abstract Task<TokenResponse> ExchangeTokenAsync(string userId, string connectionName, string channelId, TokenExchangeRequest exchangeRequest, CancellationToken cancellationToken);

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Ends the client's use.</summary>
    protected virtual void Dispose(bool disposing)
    {
    }
}
