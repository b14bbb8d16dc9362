using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.IdentityModel.Tokens;
using PhotoSync.Bot.SigningIn;
using PhotoSync.Host.Messages;

namespace PhotoSync.Host.SigningIn;

/// <summary>The person's own single sign-on token from Teams, checked on each call: signature, issuer, lifetime, and that it was made for this application and a served tenant.</summary>
internal static class PersonTokens
{
    public static IServiceCollection AddPersonTokens(this IServiceCollection services, IConfiguration configuration)
    {
        var options = configuration.GetSection("SignOn").Get<SignOnOptions>() ?? new SignOnOptions();
        services.AddAuthorizationBuilder().AddPolicy(AdminPolicy.Name, policy => policy.RequireAuthenticatedUser().AddRequirements(AdminPolicy.Requirement));
        services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer(jwt =>
        {
            jwt.MetadataAddress = options.Metadata ?? $"https://login.microsoftonline.com/{configuration["MicrosoftAppTenantId"]}/v2.0/.well-known/openid-configuration";
            jwt.MapInboundClaims = false;
            jwt.TokenValidationParameters = new TokenValidationParameters
            {
                ValidAudiences = [.. Audiences(configuration), .. options.FurtherAudiences],
                ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            };
            jwt.Events = new JwtBearerEvents { OnMessageReceived = LeaveTheChannels, OnTokenValidated = RefuseOtherTokens };
        });
        return services
            .AddSingleton<IAuthorizationHandler, AdminHandler>()
            .AddSingleton<ISsoTokenCheck, SsoTokenCheck>();
    }

    private static IEnumerable<string> Audiences(IConfiguration configuration)
    {
        var app = configuration["MicrosoftAppId"];
        yield return $"{app}";
        yield return $"api://botid-{app}";
        if (configuration.GetValue<Uri>("Bot:PublicAddress") is { } address)
            yield return $"api://{address.Host}/botid-{app}";
    }

    /// <summary>The channel's token is the Bot SDK's to check: tried here, it would cost each turn three exceptions.</summary>
    private static Task LeaveTheChannels(MessageReceivedContext context)
    {
        if (context.Request.Path.StartsWithSegments(MessagesEndpoint.Path))
            context.NoResult();
        return Task.CompletedTask;
    }

    private static Task RefuseOtherTokens(TokenValidatedContext context)
    {
        if (context.Principal?.FaultFor(context.HttpContext.RequestServices.GetRequiredService<ServedTenants>()) is { } fault)
            context.Fail(fault);
        return Task.CompletedTask;
    }
}
