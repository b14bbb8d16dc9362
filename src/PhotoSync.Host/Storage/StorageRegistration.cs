using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;
using PhotoSync.Bot.Preferences;
using PhotoSync.Bot.Uploading;
using PhotoSync.Host.Api.Audit;
using PhotoSync.Host.Api.Exports;
using PhotoSync.Host.Api.Repeating;
using PhotoSync.Host.Storage.Api;
using PhotoSync.Host.Storage.Audit;
using PhotoSync.Host.Storage.Conversations;
using PhotoSync.Host.Storage.Coverage;
using PhotoSync.Host.Storage.FollowUps;
using PhotoSync.Host.Storage.Photos;
using PhotoSync.Host.Storage.Reminders;
using PhotoSync.Host.Storage.Secrets;
using PhotoSync.Microsoft365.Clouds;
using PhotoSync.Microsoft365.SignIn;
using PhotoSync.Reminders.FollowUps;
using PhotoSync.Synchronization;

namespace PhotoSync.Host.Storage;

/// <summary>The database and every store on it.</summary>
internal static class StorageRegistration
{
    public static IServiceCollection AddStorage(this IServiceCollection services, StorageOptions options, Cloud cloud) => services
        .AddSingleton<Database>(_ => options.PostgreSql is { Length: > 0 } ? new PostgreSqlDatabase(PostgreSqlSource.Open(options, cloud)) : new SqliteDatabase(options.Folder))
        .AddSingleton<IObservationStore, ObservationStore>()
        .AddSingleton<IVisitStore, VisitStore>()
        .AddSingleton<IPhotoWriteJournal, PhotoWriteJournal>()
        .AddSingleton<ITenantSigns, TenantSigns>()
        .AddSingleton<IFindings, Findings>()
        .AddSingleton<IFollowUpStore, FollowUpStore>()
        .AddSingleton<OverdueFollowUps>()
        .AddSingleton<IInteractionStore, InteractionStore>()
        .AddSingleton<IConversationStore, ConversationStore>()
        .AddSingleton<IPreferenceStore, PreferenceStore>()
        .AddSingleton<IPendingUploads, PendingUploadStore>()
        .AddSingleton<IPersonalData, PersonalData>()
        .AddReminderStorage()
        .AddCoverageStorage()
        .AddSingleton<IAuditReading, AuditReading>()
        .AddSingleton<IRepetitions, RepetitionStore>()
        .AddSingleton<ITickets, TicketStore>()
        .AddSingleton<AuditTrail>()
        .AddSingleton<AuditPages>()
        .AddSingleton<AuditSeal>()
        .AddSingleton<AuditVerifier>()
        .AddSingleton<AuditRetention>()
        .AddSingleton<AuditExport>()
        .AddSingleton<IAudit>(provider => provider.GetRequiredService<AuditTrail>())
        .AddSingleton<ITokenCacheStore, TokenCacheStore>()
        .AddSingleton<SigningKeyStore>()
        .AddSingleton<OptOuts>()
        .AddSingleton<IForgottenWishes>(provider => provider.GetRequiredService<OptOuts>())
        .AddHostedService<StorageStart>()
        .AddHostedService<Retention>();
}
