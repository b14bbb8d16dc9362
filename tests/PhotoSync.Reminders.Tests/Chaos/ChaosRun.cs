using Dapper;
using Microsoft.Data.Sqlite;
using PhotoSync.Host.Storage;
using PhotoSync.Host.Storage.Reminders;
using PhotoSync.People;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Chaos.Nodes;
using PhotoSync.Reminders.Chaos.Teams;
using PhotoSync.Reminders.Ledger;
using PhotoSync.Reminders.Timing;

namespace PhotoSync.Reminders.Tests.Chaos;

/// <summary>Two nodes on one database, a Teams that fails, and somebody who kills nodes, locks the database and ends leases before their time.</summary>
internal sealed class ChaosRun : IAsyncDisposable
{
    private readonly ChaosTerms terms;
    private readonly FakeTeams teams;
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("photosync-chaos-");
    private readonly SqliteDatabase database;
    private readonly Random dice = new(20261123);
    private readonly ChildProcess[] nodes = new ChildProcess[2];
    private readonly List<CampaignId> campaigns = [];

    private ChaosRun(ChaosTerms terms, FakeTeams teams)
    {
        (this.terms, this.teams) = (terms, teams);
        database = new SqliteDatabase(folder.FullName);
    }

    public FakeTeams Teams => teams;

    public IReadOnlyList<CampaignId> Campaigns => campaigns;

    /// <summary>How often a node lost its leases while messages may have been under way.</summary>
    public int Interruptions { get; private set; }

    public static async Task<ChaosRun> StartAsync(ChaosTerms terms)
    {
        var limits = new TeamsTerms(terms.CallsPerSecond * 9 / 10, TimeSpan.FromMilliseconds(30), 7) { BadGateways = 10, Timeouts = 5, LostAnswers = 2 };
        var run = new ChaosRun(terms, await FakeTeams.StartAsync(limits));
        await run.database.MigrateAsync(CancellationToken.None);
        foreach (var tenant in Enumerable.Range(1, terms.Tenants).Select(Tenant))
            run.campaigns.Add((await run.Store.AddAsync(Plan(tenant, terms.PeoplePerTenant), CancellationToken.None)).Id);
        run.Revive(0);
        run.Revive(1);
        return run;
    }

    public static TenantId Tenant(int number) => new(new Guid($"c0ffee00-0000-4000-8000-{number:d12}"));

    public async Task BreakThingsAsync()
    {
        for (var kill = 1; kill <= terms.Kills; kill++)
        {
            await WaitForCardsAsync(terms.Tenants * terms.PeoplePerTenant * kill / (terms.Kills + 1));
            await Task.Delay(TimeSpan.FromSeconds(dice.NextDouble()));
            await KillOwnerAsync();
            if (kill == 1)
                await EndLeasesAsync();
            if (kill == 2)
                await LockDatabaseAsync();
        }
    }

    public async Task WaitUntilDoneAsync(TimeSpan patience)
    {
        using var timeout = new CancellationTokenSource(patience);
        foreach (var id in campaigns)
            while ((await Store.FindAsync(id, timeout.Token))!.Status != CampaignStatus.Done)
                await Task.Delay(TimeSpan.FromMilliseconds(250), timeout.Token);
    }

    public Task<LedgerSums> SumAsync(CampaignId id) => new RecipientStore(database).SumAsync(id, CancellationToken.None);

    public Task<IReadOnlyList<Recipient>> ListAsync(CampaignId id) => new RecipientStore(database).ListAsync(id, null, null, int.MaxValue, CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        foreach (var node in nodes)
            node.Dispose();
        await teams.DisposeAsync();
        await database.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private CampaignStore Store => new(database);

    private static Campaign Plan(TenantId tenant, int people) => new(
        default, new CampaignPlan(tenant, new Audience.Everyone(), new CampaignMessage("chaos", null), new Schedule.AtOnce()), CampaignStatus.Scheduled, DateTimeOffset.UtcNow.AddDays(-1))
    {
        Counted = people,
        CreatedAt = DateTimeOffset.UtcNow,
    };

    private void Revive(int node) => nodes[node] = ChildProcess.Start(
        "node", new NodeTerms(Name(node), folder.FullName, teams.Address, terms.PeoplePerTenant, terms.CallsPerSecond) { ClockJumps = true, FullDiskAt = node == 0 ? 20 : 0 });

    private async Task WaitForCardsAsync(int cards)
    {
        while (teams.Everybody.Count < cards)
            await Task.Delay(TimeSpan.FromMilliseconds(50));
    }

    // Whichever node sends for most tenants.
    private async Task KillOwnerAsync()
    {
        await using var connection = Open();
        var owner = await connection.QueryFirstAsync<string>("SELECT owner FROM tenant_leases GROUP BY owner ORDER BY COUNT(*) DESC LIMIT 1");
        var node = owner == Name(0) ? 0 : 1;
        nodes[node].Kill();
        Interruptions++;
        Revive(node);
    }

    private static string Name(int node) => $"node {node}";

    // What the database's clock does when it is put forward: every lease has ended, though its holder goes on.
    private async Task EndLeasesAsync()
    {
        await using var connection = Open();
        await connection.ExecuteAsync("UPDATE tenant_leases SET expires = 0");
        Interruptions++;
    }

    private async Task LockDatabaseAsync()
    {
        await using var connection = Open();
        await connection.ExecuteAsync("BEGIN IMMEDIATE");
        await Task.Delay(TimeSpan.FromSeconds(10));
        await connection.ExecuteAsync("COMMIT");
        // Leases may have run out meanwhile, with messages under way.
        Interruptions += nodes.Length;
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(folder.FullName, "photosync.db")};Pooling=False;Default Timeout=30");
        connection.Open();
        return connection;
    }
}
