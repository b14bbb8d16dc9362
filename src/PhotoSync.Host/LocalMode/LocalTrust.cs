using Microsoft.AspNetCore.Authentication.JwtBearer;
using PhotoSync.Microsoft365.Wire;

namespace PhotoSync.Host.LocalMode;

/// <summary>The http clients that sign in, and only these, take the local tenant's certificate.</summary>
internal static class LocalTrust
{
    public static IServiceCollection AddTrustInLocalTenant(this IServiceCollection services, string thumbprint)
    {
        // The default client is the Bot SDK's: it asks for the bot's token and for the channel's keys.
        foreach (var client in new[] { string.Empty, HttpClients.Login })
            services.AddHttpClient(client).ConfigurePrimaryHttpMessageHandler(() => TrustOneCertificate.Handler(thumbprint));
        return services.Configure<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme, options => options.BackchannelHttpHandler = TrustOneCertificate.Handler(thumbprint));
    }
}
