using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using PhotoSync.Bot.SigningIn;
using PhotoSync.Host.Messages;

namespace PhotoSync.Host.SigningIn;

/// <summary>Checks a token that came by the chat as those that come with a page's calls are checked.</summary>
internal sealed class SsoTokenCheck(IOptionsMonitor<JwtBearerOptions> options, ServedTenants served) : ISsoTokenCheck
{
    private readonly JsonWebTokenHandler handler = new() { MapInboundClaims = false };

    public async Task<ClaimsIdentity?> CheckAsync(string token, CancellationToken cancellationToken)
    {
        var bearer = options.Get(JwtBearerDefaults.AuthenticationScheme);
        var parameters = bearer.TokenValidationParameters.Clone();
        parameters.ConfigurationManager = bearer.ConfigurationManager as BaseConfigurationManager;

        var result = await handler.ValidateTokenAsync(token, parameters);
        return result.IsValid && new ClaimsPrincipal(result.ClaimsIdentity).FaultFor(served) is null ? result.ClaimsIdentity : null;
    }
}
