using Microsoft.Extensions.Options;
using PhotoSync.Bot.Administering.Commands;
using PhotoSync.Host.Storage;

namespace PhotoSync.Host.Privacy;

/// <summary>The options about people's data, checked at start.</summary>
internal static class PrivacyRegistration
{
    public static IServiceCollection AddPrivacy(this IServiceCollection services, IConfiguration configuration) => services
        .AddChecked<PrivacyOptions>(configuration.GetSection("Privacy"))
        .AddChecked<RetentionOptions>(configuration.GetSection("Retention"))
        .AddSingleton<GroupCounts>()
        .AddSingleton<IAdminSight>(provider => provider.GetRequiredService<GroupCounts>());

    private static IServiceCollection AddChecked<TOptions>(this IServiceCollection services, IConfiguration section)
        where TOptions : class
    {
        services.AddOptions<TOptions>().Bind(section).ValidateDataAnnotations().ValidateOnStart();
        return services.AddSingleton(provider => provider.GetRequiredService<IOptions<TOptions>>().Value);
    }
}
