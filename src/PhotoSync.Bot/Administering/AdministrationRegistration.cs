using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PhotoSync.Bot.Administering.Commands;
using PhotoSync.Bot.Administering.Doctor;
using PhotoSync.Bot.Administering.Ordering;
using PhotoSync.Bot.Administering.People;
using PhotoSync.Bot.Administering.Repairing;
using PhotoSync.Bot.Administering.Status;
using PhotoSync.Bot.Interactions;
using PhotoSync.Reminders.Reporting;
using PhotoSync.Reminders.Running;

namespace PhotoSync.Bot.Administering;

/// <summary>Adds what admins write to the bot. Wanted from the host beside what the bot wants: <see cref="IDoctor"/>, findings, the directory, the repair and the campaigns.</summary>
public static class AdministrationRegistration
{
    /// <summary>Adds the admins' talks; those about campaigns where campaigns were added before.</summary>
    public static IServiceCollection AddAdministration(this IServiceCollection services)
    {
        services.TryAddSingleton<CampaignReports>();
        if (services.Any(service => service.ServiceType == typeof(CampaignDesk)))
            services.AddSingleton<MeantCampaign>().AddSingleton<OrderTalk>().AddSingleton<IAdminTalk>(provider => provider.GetRequiredService<OrderTalk>());
        return services.AddTalks();
    }

    private static IServiceCollection AddTalks(this IServiceCollection services) => services
        .AddSingleton<AdminButtons>()
        .AddSingleton<AdminTools>()
        .AddSingleton<LongWork>()
        .AddSingleton<StatusCard>()
        .AddSingleton<PersonCard>()
        .AddSingleton<RepairAudience>()
        .AddSingleton<RepairCards>()
        .AddSingleton<RepairWork>()
        .AddAdminTalk<StatusTalk>()
        .AddAdminTalk<AffectedTalk>()
        .AddAdminTalk<PersonTalk>()
        .AddAdminTalk<DoctorTalk>()
        .AddAdminTalk<RepairTalk>()
        .AddSingleton<CommandMeans>()
        .AddSingleton<CommandTalk>()
        .AddSingleton<ITalk>(provider => provider.GetRequiredService<CommandTalk>())
        .AddSingleton<IAdminTexts>(provider => provider.GetRequiredService<CommandTalk>());

    private static IServiceCollection AddAdminTalk<TTalk>(this IServiceCollection services)
        where TTalk : class, ITalk, IAdminTalk => services
        .AddSingleton<TTalk>()
        .AddSingleton<ITalk>(provider => provider.GetRequiredService<TTalk>())
        .AddSingleton<IAdminTalk>(provider => provider.GetRequiredService<TTalk>());
}
