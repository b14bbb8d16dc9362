using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using PhotoSync.Host.Storage;
using PhotoSync.Host.Storage.Reminders;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Chaos.Nodes;
using PhotoSync.Reminders.Ledger;
using PhotoSync.Reminders.Planning;
using PhotoSync.Reminders.Reaching;
using PhotoSync.Reminders.Running;
using PhotoSync.Reminders.Sending;
using PhotoSync.Reminders.Timing;
using PhotoSync.Testing.People;

namespace PhotoSync.Reminders.Tests.Sending;

/// <summary>The whole of the reminders on a database of their own: a town on one side, Teams on the other.</summary>
internal sealed class Office : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("photosync-office-");
    private readonly IHost host;

    private Office()
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Reminders:Pacing:CallsPerSecond"] = "50" });
        builder.Services
            .AddSingleton<Database>(_ => new SqliteDatabase(folder.FullName))
            .AddReminderStorage()
            .AddSingleton<IForgottenWishes, NobodyWasForgotten>()
            .AddSingleton<IAudienceSource>(Town)
            .AddSingleton<IRecipientCheck>(Town)
            .AddSingleton<IRecipientZones>(Town)
            .AddSingleton<IReminderSender>(Teams)
            .AddSingleton<TimeProvider>(Clock)
            .AddCampaigns();
        host = builder.Build();
    }

    public Town Town { get; } = new();

    public ScriptedTeams Teams { get; } = new();

    public FakeTimeProvider Clock { get; } = new(Some.Morning);

    public CampaignDesk Desk => Get<CampaignDesk>();

    public IRecipientMarks Marks => Get<IRecipientMarks>();

    public static CampaignPlan Plan(Audience? audience = null) =>
        new(Some.Tenant, audience ?? new Audience.Everyone(), new CampaignMessage("photo", null), new Schedule.AtOnce());

    public static async Task<Office> OpenAsync(int people = 0)
    {
        var office = new Office();
        office.Town.Settle(people);
        await office.Get<Database>().MigrateAsync(CancellationToken.None);
        await office.host.StartAsync();
        return office;
    }

    public T Get<T>()
        where T : notnull => host.Services.GetRequiredService<T>();

    /// <summary>Plans a campaign and lets it go.</summary>
    public async Task<CampaignId> StartAsync(CampaignPlan? plan = null)
    {
        var draft = await Desk.DraftAsync(plan ?? Plan(), Guid.NewGuid(), CancellationToken.None);
        Assert.Equal(ConfirmOutcome.Scheduled, await Desk.ConfirmAsync(draft.Campaign.Id, draft.Run.Recipients, CancellationToken.None));
        return draft.Campaign.Id;
    }

    public async Task<LedgerSums> RunAsync(CampaignPlan? plan = null)
    {
        var id = await StartAsync(plan);
        await WaitForAsync(id, CampaignStatus.Done);
        return await SumAsync(id);
    }

    public Task WaitForAsync(CampaignId id, CampaignStatus status) => WaitUntilAsync(async () => (await FindAsync(id)).Status == status);

    public static async Task WaitUntilAsync(Func<Task<bool>> holds)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!await holds())
            await Task.Delay(TimeSpan.FromMilliseconds(20), patience.Token);
    }

    public async Task<Campaign> FindAsync(CampaignId id) => (await Get<ICampaignStore>().FindAsync(id, CancellationToken.None))!;

    public async Task<LedgerSums> SumAsync(CampaignId id)
    {
        var sums = await Get<IRecipientStore>().SumAsync(id, CancellationToken.None);
        Assert.True(sums.IsBalanced);
        return sums;
    }

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        await Get<Database>().DisposeAsync();
        host.Dispose();
        folder.Delete(recursive: true);
    }
}
