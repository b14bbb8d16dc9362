using PhotoSync.Host.Storage.Reminders;
using PhotoSync.Host.Tests.Storage;
using PhotoSync.People;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Chaos.Nodes;
using PhotoSync.Reminders.Chaos.Teams;
using PhotoSync.Reminders.Ledger;
using PhotoSync.Reminders.Timing;
using PhotoSync.Testing.Network;

namespace PhotoSync.Reminders.Tests.Chaos;

/// <summary>Two nodes on one database, a Teams that fails, and somebody who kills nodes, locks the database and ends leases before their time.</summary>
internal sealed class ChaosRun : IAsyncDisposable
{
    private readonly ChaosTerms terms;
    private readonly FakeTeams teams;
    private readonly ChaosDatabase database;
    private readonly ClaimWatch watch;
    private readonly Random dice = new(20261123);
    private readonly ChildProcess[] nodes = new ChildProcess[2];
    private readonly int[] ports = [FreePorts.Next(), FreePorts.Next()];
    private readonly List<CampaignId> campaigns = [];

    private ChaosRun(ChaosTerms terms, FakeTeams teams, ChaosDatabase database)
    {
        (this.terms, this.teams, this.database) = (terms, teams, database);
        watch = new ClaimWatch(database.Stores);
    }

    public FakeTeams Teams => teams;

    public IReadOnlyList<CampaignId> Campaigns => campaigns;

    /// <summary>How often a node lost its leases while messages may have been under way.</summary>
    public int Interruptions { get; private set; }

    public static async Task<ChaosRun> StartAsync(ChaosTerms terms, DatabaseKind kind)
    {
        var limits = new TeamsTerms(terms.TeamsBears ?? terms.CallsPerSecond * 9 / 10, TimeSpan.FromMilliseconds(30), 7) { BadGateways = 10, Timeouts = 5, LostAnswers = 2 };
        var run = new ChaosRun(terms, await FakeTeams.StartAsync(limits), await ChaosDatabase.CreateAsync(kind));
        if (kind == DatabaseKind.PostgreSql)
            await run.watch.BeginAsync();
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

    /// <summary>An admin's word: nobody else is to be written to.</summary>
    public async Task CancelAsync()
    {
        foreach (var id in campaigns)
            Assert.True(await Store.TryMoveAsync(id, [CampaignStatus.Running], CampaignStatus.Cancelled, CampaignHold.None, CancellationToken.None), "A campaign was over already.");
    }

    /// <summary>Waits until everybody has come to an end, and the campaigns with them.</summary>
    public async Task WaitUntilSettledAsync(TimeSpan patience)
    {
        using var timeout = new CancellationTokenSource(patience);
        foreach (var id in campaigns)
            while (!(await SumAsync(id)).IsSettled)
                await Task.Delay(TimeSpan.FromMilliseconds(250), timeout.Token);
    }

    public Task<LedgerSums> SumAsync(CampaignId id) => new RecipientStore(database.Stores).SumAsync(id, CancellationToken.None);

    public Task<IReadOnlyList<Recipient>> ListAsync(CampaignId id) => new RecipientStore(database.Stores).ListAsync(id, null, null, int.MaxValue, CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        foreach (var node in nodes)
            node.Dispose();
        await teams.DisposeAsync();
        await database.DisposeAsync();
    }

    private CampaignStore Store => new(database.Stores);

    private static Campaign Plan(TenantId tenant, int people) => new(
        default, new CampaignPlan(tenant, new Audience.Everyone(), new CampaignMessage("chaos", null), new Schedule.AtOnce()), CampaignStatus.Scheduled, DateTimeOffset.UtcNow.AddDays(-1))
    {
        Counted = people,
        CreatedAt = DateTimeOffset.UtcNow,
    };

    /// <summary>Starts a node, under its name, that was killed or stopped.</summary>
    public void Revive(int node) => nodes[node] = ChildProcess.Start(
        "node",
        new NodeTerms(Name(node), database.Folder, teams.Address, terms.PeoplePerTenant, terms.CallsPerSecond)
        {
            PostgreSql = database.PostgreSql,
            ClusterPort = terms.InCluster ? ports[node] : null,
            ClockJumps = terms.ClockJumps,
            FullDiskAt = node == 0 ? terms.FullDiskAt : 0,
        });

    /// <summary>The node that sends for most tenants.</summary>
    public async Task<int> OwnerAsync()
    {
        var owner = await database.Stores.FindAsync<string>("SELECT owner FROM tenant_leases GROUP BY owner ORDER BY COUNT(*) DESC LIMIT 1", new { }, CancellationToken.None);
        return owner == Name(0) ? 0 : 1;
    }

    /// <summary>The tenants that a node sends for.</summary>
    public async Task<IReadOnlyList<string>> TenantsOfAsync(int node) =>
        await database.Stores.ListAsync<string>("SELECT tenant FROM tenant_leases WHERE owner = @owner", new { owner = Name(node) }, CancellationToken.None);

    public ChildProcess Node(int node) => nodes[node];

    /// <summary>On PostgreSQL: how many claims there were, and how many of them at another epoch than the lease's.</summary>
    public Task<(int All, int Stale)> WatchedClaimsAsync() => watch.CountAsync();

    public async Task WaitForCardsAsync(int cards)
    {
        while (teams.Everybody.Count < cards)
            await Task.Delay(TimeSpan.FromMilliseconds(50));
    }

    /// <summary>Waits until both nodes count as active in their cluster.</summary>
    public async Task WaitForClusterAsync(CancellationToken cancellationToken)
    {
        const int Active = 3;
        while (await database.Stores.FindAsync<int>("SELECT COUNT(*) FROM orleansmembershiptable WHERE status = @Active", new { Active }, cancellationToken) < nodes.Length)
            await Task.Delay(TimeSpan.FromMilliseconds(100), cancellationToken);
    }

    private static string Name(int node) => $"node {node}";

    private async Task KillOwnerAsync()
    {
        var node = await OwnerAsync();
        nodes[node].Kill();
        Interruptions++;
        Revive(node);
    }

    // What the database's clock does when it is put forward: every lease has ended, though its holder goes on.
    private async Task EndLeasesAsync()
    {
        await database.Stores.ChangeAsync("UPDATE tenant_leases SET expires = 0", new { }, CancellationToken.None);
        Interruptions++;
    }

    private async Task LockDatabaseAsync()
    {
        await database.LockAsync(TimeSpan.FromSeconds(10));
        // Leases may have run out meanwhile, with messages under way.
        Interruptions += nodes.Length;
    }
}
