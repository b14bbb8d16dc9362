using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;

namespace PhotoSync.Host.Messages;

/// <summary>The way in for activities and the way out for answers.</summary>
internal static class MessagesRegistration
{
    /// <summary>More than the channel's services ever answer to a bot: nobody can fill the memory.</summary>
    private const int LargestAnswer = 4 << 20;

    public const string Limit = "messages";

    /// <param name="services">The Host's services.</param>
    /// <param name="configuration">The Host's settings.</param>
    /// <param name="local">Base addresses of the local tenant; none in tenant mode.</param>
    public static IServiceCollection AddMessages(this IServiceCollection services, IConfiguration configuration, IReadOnlyList<Uri> local)
    {
        var options = configuration.GetSection("Messages").Get<MessagesOptions>() ?? new MessagesOptions();
        var own = configuration.GetValue<Guid?>("MicrosoftAppTenantId");
        services.AddSingleton(new ServedTenants([.. options.FurtherTenants, .. own is { } tenant ? [tenant] : Array.Empty<Guid>()]));
        services.AddSingleton(new ConnectorHosts(options.FurtherConnectorHosts, local));
        services.AddSingleton(new TenantBounds(options));
        services.AddSingleton<ConnectorPauses>();
        services.AddSingleton<ServiceClientCredentialsFactory>(provider => BotCredentials.Create(provider, configuration));
        services.AddSingleton<BotFrameworkAuthentication>(provider => new ConfigurationBotFrameworkAuthentication(
            configuration,
            provider.GetRequiredService<ServiceClientCredentialsFactory>(),
            httpClientFactory: provider.GetRequiredService<IHttpClientFactory>(),
            logger: provider.GetRequiredService<ILogger<CloudAdapter>>()));
        services.AddSingleton<ConnectorCount>();
        services.AddTransient<ConnectorGuard>();
        // The SDK asks the factory for its default client.
        services.AddHttpClient(string.Empty, client => client.MaxResponseContentBufferSize = LargestAnswer).AddHttpMessageHandler<ConnectorGuard>();
        return services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.AddConcurrencyLimiter(Limit, limiter => (limiter.PermitLimit, limiter.QueueLimit) = (options.AtOnce, options.Waiting));
        });
    }
}
