using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks who calls the bot, and signs what the bot calls, for one cloud.</summary>
public abstract class BotFrameworkAuthentication
{
    /// <summary>Checks the Authorization header of a request that carries this activity.</summary>
    /// <exception cref="UnauthorizedAccessException">The request is not let in.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken);

    /// <summary>What makes connectors that sign as this identity.</summary>
    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);

    /// <summary>A client of the token service that signs as this identity.</summary>
    public abstract Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken);

    /// <summary>The audience of tokens that the bot sends when it speaks first.</summary>
    public virtual string GetOriginatingAudience() => throw new NotImplementedException();
}
