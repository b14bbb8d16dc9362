using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PhotoSync.Bot.Administering.Campaigns;
using PhotoSync.Bot.Answering;
using PhotoSync.Bot.Checking;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Explaining;
using PhotoSync.Bot.Helping;
using PhotoSync.Bot.Interactions;
using PhotoSync.Bot.Listening;
using PhotoSync.Bot.Preferences;
using PhotoSync.Bot.Reminding;
using PhotoSync.Bot.Removing;
using PhotoSync.Bot.Resyncing;
using PhotoSync.Bot.Settling;
using PhotoSync.Bot.SigningIn;
using PhotoSync.Bot.Uploading;
using PhotoSync.Bot.Wishes;
using PhotoSync.People;
using PhotoSync.Photos;
using PhotoSync.Reminders.FollowUps;

namespace PhotoSync.Bot;

/// <summary>Puts the bot into a host.</summary>
public static class BotRegistration
{
    /// <summary>
    /// Adds the bot, its talks and its adapter. The host brings the ports (stores, pictures, downloads, audit, personal data), the library's checks,
    /// people's grants, the Bot SDK's authentication and a <see cref="TimeProvider"/>.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configuration">The section "Bot".</param>
    public static IServiceCollection AddPhotoSyncBot(this IServiceCollection services, IConfiguration configuration) => services
        .AddOptionsOf<BotOptions>(configuration)
        .AddOptionsOf<SignInOptions>(configuration)
        .AddConversations()
        .AddSignIn()
        .AddChecks()
        .AddChanges()
        .AddReminding()
        .AddAnswers();

    private static IServiceCollection AddOptionsOf<TOptions>(this IServiceCollection services, IConfiguration configuration)
        where TOptions : class
    {
        services.AddOptions<TOptions>().Bind(configuration).ValidateDataAnnotations().ValidateOnStart();
        return services.AddSingleton(provider => provider.GetRequiredService<IOptions<TOptions>>().Value);
    }

    private static IServiceCollection AddConversations(this IServiceCollection services) => services
        .AddSingleton<PhotoSyncAdapter>()
        .AddSingleton<BotAdapter>(provider => provider.GetRequiredService<PhotoSyncAdapter>())
        .AddSingleton<IBotFrameworkHttpAdapter>(provider => provider.GetRequiredService<PhotoSyncAdapter>())
        .AddSingleton<PeopleBook>()
        .AddSingleton<TurnDoor>()
        .AddSingleton<TurnLimits>()
        .AddSingleton<Patience>()
        .AddSingleton<Outreach>()
        .AddSingleton<AfterTurn>()
        .AddSingleton<IHostedService>(provider => provider.GetRequiredService<AfterTurn>())
        .AddSingleton<InteractionDesk>()
        .AddSingleton<CardGuard>()
        .AddSingleton<CardPost>();

    private static IServiceCollection AddSignIn(this IServiceCollection services) => services
        .AddSingleton<IActingChoice, ActingByOption>()
        .AddSingleton<SignInRecords>()
        .AddSingleton<ISsoTokens, SsoTokens>()
        .AddSingleton<AdminRule>()
        .AddSingleton<IAdmins, AdminsByToken>()
        .AddSingleton<SignInAsking>()
        .AddSingleton<AdminDoor>()
        .AddSingleton<AfterSignIn>()
        .AddSingleton<SignInEnd>()
        .AddSingleton<TokenExchange>()
        .AddSingleton<SignInInvokes>()
        .AddSingleton<SignOutTalk>();

    private static IServiceCollection AddChecks(this IServiceCollection services) => services
        .AddSingleton<PhotoLook>()
        .AddSingleton<Checker>()
        .AddSingleton<PermissionLook>()
        .AddSingleton<PhotosSideBySide>()
        .AddSingleton<FindingCard>()
        .AddSingleton<ICheckView, WhyView>()
        .AddSingleton<ICheckView, MessageForItView>()
        .AddSingleton<ICheckView, CachesView>()
        .AddSingleton<ICheckView, StepsView>()
        .AddSingleton<ICheckView, InviteView>()
        .AddSingleton<CheckCards>()
        .AddSingleton<CheckDelivery>()
        .AddSingleton<CheckRun>()
        .AddSingleton<Visits>()
        .AddSingleton<ICheckVisits>(provider => provider.GetRequiredService<Visits>())
        .AddSingleton(provider => new VisitRecorder(
            provider.GetRequiredService<Visits>(),
            provider.GetRequiredService<IInteractionStore>(),
            provider.GetRequiredService<ISharePointPhotos>(),
            provider.GetRequiredService<TimeProvider>()))
        .AddSingleton<ArrivalNews>()
        .AddSingleton<ArrivalFollowUp>()
        .AddTalk<CheckTalk>();

    private static IServiceCollection AddChanges(this IServiceCollection services) => services
        .AddSingleton<WriteTraces>()
        .AddSingleton<DirectCopy>()
        .AddSingleton<OwnPhoto>()
        .AddSingleton<PhotoWriting>()
        .AddSingleton<ChangeDelivery>()
        .AddSingleton<ChangeRun>()
        .AddSingleton<SettlingReach>()
        .AddSingleton<SettlingFollowUp>()
        .AddSingleton<PictureIntake>()
        .AddSingleton<UploadCards>()
        .AddSingleton<UploadWrite>()
        .AddSingleton<UploadRun>()
        .AddSingleton<UploadPictures>()
        .AddSingleton<CropDialog>()
        .AddSingleton<Removal>()
        .AddTalk<UploadTalk>()
        .AddTalk<RemoveTalk>();

    private static IServiceCollection AddReminding(this IServiceCollection services) => services
        .AddSingleton<PreferenceKeeping>()
        .AddSingleton<ReminderWishes>()
        .AddSingleton<ReminderEnds>()
        .AddSingleton(provider => new ReminderThanks(provider.GetRequiredService<ReminderEnds>(), provider.GetRequiredService<Outreach>()))
        .AddSingleton(provider => new ReminderPost(
            provider.GetRequiredService<Outreach>(),
            provider.GetRequiredService<InteractionDesk>(),
            provider.GetRequiredService<ReminderEnds>(),
            provider.GetRequiredService<ILogger<ReminderPost>>()))
        .AddTalk<ReminderTalk>()
        .AddCampaignTalk();

    private static IServiceCollection AddCampaignTalk(this IServiceCollection services) => services
        .AddSingleton<CampaignView>()
        .AddSingleton<CampaignOrders>()
        .AddSingleton<CampaignSamples>()
        .AddSingleton<CampaignFigures>()
        .AddSingleton<CampaignPages>()
        .AddSingleton<CampaignCounting>()
        .AddSingleton<CampaignWatch>()
        .AddSingleton<DraftMoves>()
        .AddSingleton<RunningMoves>()
        .AddSingleton<CampaignMoves>()
        .AddSingleton<CampaignProgress>()
        .AddSingleton<NameFileReading>()
        .AddSingleton<NameFileTalk>()
        .AddTalk<CampaignTalk>();

    private static IServiceCollection AddAnswers(this IServiceCollection services) => services
        .AddSingleton(IntentFinder.WithAllLanguages)
        .AddSingleton<PreferenceTalk>()
        .AddSingleton<ForgetTraces>()
        .AddSingleton<IPersonErasure, PersonErasure>()
        .AddSingleton<Leaving>()
        .AddTalk<HelpTalk>()
        .AddTalk<ForgetTalk>()
        .AddSingleton<Talks>()
        .AddSingleton<TextAnswers>()
        .AddSingleton<CardAnswers>()
        .AddSingleton<Answers>()
        .AddSingleton<Doorkeeper>()
        .AddSingleton<IFollowUpHandler, FollowUpTalk>()
        .AddSingleton<IBot, PhotoSyncBot>();

    private static IServiceCollection AddTalk<TTalk>(this IServiceCollection services)
        where TTalk : class, ITalk => services
        .AddSingleton<TTalk>()
        .AddSingleton<ITalk>(provider => provider.GetRequiredService<TTalk>());
}
