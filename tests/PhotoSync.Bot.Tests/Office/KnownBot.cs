using System.Security.Claims;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;

namespace PhotoSync.Bot.Tests.Office;

/// <summary>The Bot SDK's authentication, with every request let in as the channel's own to a registered bot.</summary>
internal sealed class KnownBot(IConfiguration configuration, IHttpClientFactory wire)
    : ConfigurationBotFrameworkAuthentication(configuration, httpClientFactory: wire)
{
    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        var result = await base.AuthenticateRequestAsync(activity, authHeader, cancellationToken);
        result.ClaimsIdentity = new ClaimsIdentity([new Claim("aud", "bot-app"), new Claim("appid", "bot-app")]);
        return result;
    }
}
