using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Leasing;
using PhotoSync.Reminders.Ledger;
using PhotoSync.Reminders.Planning;

namespace PhotoSync.Host.Storage.Reminders;

/// <summary>Puts the tables of campaigns into the host.</summary>
internal static class ReminderStorage
{
    public static IServiceCollection AddReminderStorage(this IServiceCollection services) => services
        .AddSingleton<ICampaignStore, CampaignStore>()
        .AddSingleton<ISnapshotStore, SnapshotStore>()
        .AddSingleton<ILedgerStore, LedgerStore>()
        .AddSingleton<IRecipientStore, RecipientStore>()
        .AddSingleton<IRecipientMarks, RecipientMarkStore>()
        .AddSingleton<IAudienceLists, AudienceListStore>()
        .AddSingleton<FindingReader>()
        .AddSingleton<ILeaseStore, LeaseStore>();
}
