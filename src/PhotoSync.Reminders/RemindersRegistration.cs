using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.FollowUps;
using PhotoSync.Reminders.Leasing;
using PhotoSync.Reminders.Ledger;
using PhotoSync.Reminders.Pacing;
using PhotoSync.Reminders.Planning;
using PhotoSync.Reminders.Reaching;
using PhotoSync.Reminders.Reporting;
using PhotoSync.Reminders.Running;
using PhotoSync.Reminders.Sending;

namespace PhotoSync.Reminders;

/// <summary>Puts the reminders into a host.</summary>
public static class RemindersRegistration
{
    /// <summary>
    /// Adds follow-ups and their pump. The host brings an <see cref="IFollowUpStore"/>, an <see cref="IFollowUpHandler"/> and a <see cref="TimeProvider"/>.
    /// </summary>
    public static IServiceCollection AddReminders(this IServiceCollection services) => services
        .AddPacing()
        .AddSingleton<FollowUpBell>()
        .AddSingleton(provider => ActivatorUtilities.CreateInstance<FollowUpPump>(
            provider, new PacedFollowUps(provider.GetRequiredService<IFollowUpHandler>(), provider.GetRequiredService<ITenantCalls>())))
        .AddHostedService<FollowUpService>();

    /// <summary>
    /// Adds campaigns. The host brings the stores (<see cref="ICampaignStore"/>, <see cref="ISnapshotStore"/>, <see cref="ILedgerStore"/>, <see cref="IRecipientStore"/>,
    /// <see cref="ILeaseStore"/>, <see cref="IRecipientMarks"/>, <see cref="IAudienceLists"/>), the ways to people (<see cref="IAudienceSource"/>, <see cref="IRecipientCheck"/>,
    /// <see cref="IRecipientZones"/>, <see cref="IReminderSender"/>) and a <see cref="TimeProvider"/>.
    /// </summary>
    public static IServiceCollection AddCampaigns(this IServiceCollection services) => services
        .AddPacing()
        .AddPlanning()
        .AddSending()
        .AddSingleton(provider => new OwnersInProcess(
            provider.GetRequiredService<TenantPump>(), provider.GetRequiredService<MachineTime>(), provider.GetRequiredService<ILogger<OwnersInProcess>>()))
        .AddOwner()
        .AddSingleton<TenantWaking>()
        .AddSingleton<CampaignReports>()
        .AddSingleton(provider => new CampaignDesk(
            provider.GetRequiredService<ICampaignStore>(),
            provider.GetRequiredService<ILedgerStore>(),
            provider.GetRequiredService<ITenantOwners>(),
            provider.GetRequiredService<Planner>(),
            provider.GetRequiredService<TimeProvider>()))
        // Stopped in the opposite order: the ledger's writer goes when the last message has been written down.
        .AddHostedService<LedgerService>()
        .AddHostedService<Watchdog>();

    private static IServiceCollection AddPacing(this IServiceCollection services)
    {
        services.AddChecked<PacingOptions>("Reminders:Pacing");
        services.TryAddSingleton(new MachineTime(TimeProvider.System));
        services.TryAddSingleton(provider =>
        {
            var budgets = ActivatorUtilities.CreateInstance<ConnectorBudgets>(provider);
            SendingMetrics.Watch(budgets);
            return budgets;
        });
        services.TryAddSingleton<ITenantCalls>(provider => provider.GetRequiredService<ConnectorBudgets>());
        return services;
    }

    // A cluster has said by then that it chooses.
    private static IServiceCollection AddOwner(this IServiceCollection services)
    {
        services.TryAddSingleton<ITenantOwners>(provider => provider.GetRequiredService<OwnersInProcess>());
        return services;
    }

    private static IServiceCollection AddPlanning(this IServiceCollection services) => services
        .AddSingleton<AudienceReader>()
        .AddSingleton<DryRunner>()
        .AddSingleton<AudienceFixer>()
        .AddSingleton<Planner>()
        .AddSingleton<CampaignSnapshot>();

    private static IServiceCollection AddSending(this IServiceCollection services)
    {
        services.AddChecked<LeaseOptions>("Reminders:Lease");
        services.AddChecked<SendingOptions>("Reminders:Sending");
        return services
            .AddSingleton<LeaseDesk>()
            .AddSingleton<LedgerWriter>()
            .AddSingleton(new RetryWaits(new Random(Environment.TickCount)))
            .AddSingleton<ArrivalTimes>()
            .AddSingleton<MarksInGroups>()
            .AddSingleton<GoalCheck>()
            .AddSingleton<RecipientDoor>()
            .AddSingleton<Caller>()
            .AddSingleton<Delivery>()
            .AddSingleton<SendingLoop>()
            .AddSingleton<WithdrawalRun>()
            .AddSingleton<CampaignChores>()
            .AddSingleton<PumpTables>()
            .AddSingleton<Clocks>()
            .AddSingleton<TenantPump>();
    }

    private static void AddChecked<TOptions>(this IServiceCollection services, string section)
        where TOptions : class
    {
        services.AddOptions<TOptions>().BindConfiguration(section).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(provider => provider.GetRequiredService<IOptions<TOptions>>().Value);
    }
}
