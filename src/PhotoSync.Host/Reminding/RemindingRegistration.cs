using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using PhotoSync.Reminders;
using PhotoSync.Reminders.Planning;
using PhotoSync.Reminders.Reaching;
using PhotoSync.Reminders.Sending;
using PhotoSync.Synchronization;

namespace PhotoSync.Host.Reminding;

/// <summary>Campaigns, with their ways to people.</summary>
internal static class RemindingRegistration
{
    public static IServiceCollection AddReminding(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<ReachingOptions, ReachingOptionsValidator>().BindConfiguration("Reminders:Reaching");
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<ReachingOptions>>().Value);
        services
            .AddSingleton<NewConversations>()
            .AddSingleton<ChatOpening>()
            .AddSingleton<PersonalChats>()
            .AddSingleton<PersonZones>()
            .AddSingleton<IRecipientZones>(provider => provider.GetRequiredService<PersonZones>())
            .AddSingleton<IRecipientCheck, FreshFindings>()
            .AddSingleton<SweptAudiences>()
            .AddSingleton<IAudienceSource, DirectoryAudiences>()
            .AddSingleton<IReminderSender, ConnectorReminderSender>()
            .AddSingleton<ThanksQueue>()
            .AddHostedService(provider => provider.GetRequiredService<ThanksQueue>());
        // Whoever checks a photo gives thanks.
        services.Replace(ServiceDescriptor.Singleton<IPhotoCheck>(provider =>
            new ThankfulCheck(ActivatorUtilities.CreateInstance<PhotoCheck>(provider), provider.GetRequiredService<ThanksQueue>())));
        return services.AddCampaigns();
    }
}
