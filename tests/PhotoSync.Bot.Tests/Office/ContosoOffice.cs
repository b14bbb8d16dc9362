using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PhotoSync.Bot.Administering.Commands;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;
using PhotoSync.Bot.Pictures;
using PhotoSync.Bot.Preferences;
using PhotoSync.Bot.SigningIn;
using PhotoSync.Bot.Tests.Office.Memory;
using PhotoSync.Bot.Uploading;
using PhotoSync.Diagnosis;
using PhotoSync.People;
using PhotoSync.Photos;
using PhotoSync.Reminders;
using PhotoSync.Reminders.FollowUps;
using PhotoSync.Reminders.Planning;
using PhotoSync.Synchronization;
using PhotoSync.Testing.Diagnosis;
using PhotoSync.Testing.Memory;

namespace PhotoSync.Bot.Tests.Office;

/// <summary>The bot as it runs, in an office with people: only the wire, the clock, the stores and Microsoft 365 are the test's.</summary>
internal sealed class ContosoOffice : IAsyncDisposable
{
    private readonly ServiceProvider services;

    public ContosoOffice(params (string Key, string Value)[] settings)
    {
        Clock = new OfficeClock(Situations.Now);
        Check = new ScriptedCheck(Visits, Clock);
        Change = new ScriptedChange(Clock);
        Uploads = new InMemoryUploads(Clock);
        PersonalData = new PersonalData(this);
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("PublicAddress", "https://photosync.example/"), .. settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))])
            .Build();
        services = Compose(new ServiceCollection(), configuration).BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    public OfficeClock Clock { get; }

    public TeamsWire Teams { get; } = new();

    public ScriptedCheck Check { get; }

    public ScriptedChange Change { get; }

    public SentFiles Files { get; } = new();

    public Grants Grants { get; } = new();

    public CheckedTokens SsoTokens { get; } = new();

    public OwnPages SharePoint { get; } = new();

    public TurnPlaces Places { get; } = new();

    public InMemoryInteractions Interactions { get; } = new();

    public InMemoryConversations Conversations { get; } = new();

    public InMemoryPreferences Preferences { get; } = new();

    public InMemoryFollowUps FollowUps { get; } = new();

    public CampaignMemory Campaigns { get; } = new();

    public InMemoryMarks Marks { get; } = new();

    public AdminsSight Sight { get; } = new();

    public InMemoryUploads Uploads { get; }

    public InMemoryVisits Visits { get; } = new();

    public InMemoryTenantSigns Signs { get; } = new();

    public Memory.Audit Audit { get; } = new();

    public PersonalData PersonalData { get; }

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public Employee Employee(int number = 1, string locale = "en-GB", string? timeZone = "Europe/Stockholm") => new(this, number, locale, timeZone);

    /// <summary>What Microsoft 365 answers about a person from now on.</summary>
    public void Sees(Employee employee, Situation situation) => Check[employee.Id] = situation;

    public async Task<(int Status, string Body)> PostAsync(string json)
    {
        var http = new DefaultHttpContext();
        http.Request.Method = "POST";
        http.Request.ContentType = "application/json";
        http.Request.Body = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(json));
        var answer = new MemoryStream();
        http.Response.Body = answer;
        await Get<IBotFrameworkHttpAdapter>().ProcessAsync(http.Request, http.Response, Places.Around(Get<IBot>()));
        return (http.Response.StatusCode, System.Text.Encoding.UTF8.GetString(answer.ToArray()));
    }

    public Task WhenIdleAsync() => Get<AfterTurn>().WhenIdleAsync();

    /// <summary>Waits until the bot itself waits for time to pass.</summary>
    public Task UntilWaitingAsync() => Clock.UntilSomebodyWaitsAsync();

    /// <summary>Lets time pass and keeps every promise that falls due on the way, at its own time.</summary>
    public async Task PassAsync(TimeSpan time)
    {
        var end = Clock.GetUtcNow() + time;
        while (FollowUps.Open.FirstOrDefault(row => row.DueAt <= end) is { } due)
        {
            if (due.DueAt > Clock.GetUtcNow()) Clock.SetUtcNow(due.DueAt);
            await KeepAsync(due);
        }

        Clock.SetUtcNow(end);
    }

    public async Task<FollowUpOutcome> KeepAsync(FollowUp due)
    {
        var outcome = await Get<IFollowUpHandler>().HandleAsync(due, default);
        await (outcome is FollowUpOutcome.Again again ? FollowUps.RescheduleAsync(due.Id, again.At, 0, default) : FollowUps.CompleteAsync(due.Id, default));
        return outcome;
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private IServiceCollection Compose(IServiceCollection collection, IConfiguration configuration) => collection
        .AddLogging()
        .AddSingleton(configuration)
        .AddCampaigns()
        .AddCampaignMemory(Campaigns)
        .AddPhotoSyncBot(configuration)
        .AddSingleton<TimeProvider>(Clock)
        .AddSingleton<BotFrameworkAuthentication>(new KnownBot(configuration, Teams))
        .AddSingleton<IPhotoCheck>(Check)
        .AddSingleton<IPhotoChange>(Change)
        .AddSingleton(new UploadPreparation(Clock))
        .AddSingleton<ISharePointPhotos>(SharePoint)
        .AddSingleton<IPersonGrants>(Grants)
        .AddSingleton<ISsoTokenCheck>(SsoTokens)
        .AddSingleton<ITenantSigns>(Signs)
        .AddSingleton<IVisitStore>(Visits)
        .AddSingleton<IFollowUpStore>(FollowUps)
        .AddSingleton<IInteractionStore>(Interactions)
        .AddSingleton<IConversationStore>(Conversations)
        .AddSingleton<IPreferenceStore>(Preferences)
        .AddSingleton<IRecipientMarks>(Marks)
        .AddSingleton<IPendingUploads>(Uploads)
        .AddSingleton<IAttachmentDownloads>(Files)
        .AddSingleton<IPictureLinks>(new PlainLinks())
        .AddSingleton<IAudit>(Audit)
        .AddSingleton<IAdminSight>(Sight)
        .AddSingleton<IPersonalData>(PersonalData);
}
