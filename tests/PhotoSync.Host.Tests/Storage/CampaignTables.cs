using PhotoSync.Host.Storage;
using PhotoSync.Host.Storage.Reminders;
using PhotoSync.People;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Leasing;
using PhotoSync.Reminders.Ledger;
using PhotoSync.Reminders.Planning;
using PhotoSync.Reminders.Timing;
using PhotoSync.Testing.People;

namespace PhotoSync.Host.Tests.Storage;

/// <summary>A database with one running campaign and the lease to send it.</summary>
internal sealed class CampaignTables(Database database)
{
    public LedgerStore Ledger { get; } = new(database);

    public RecipientStore Recipients { get; } = new(database);

    public CampaignStore Campaigns { get; } = new(database);

    public LeaseStore Leases { get; } = new(database);

    public SnapshotStore Snapshots { get; } = new(database);

    public Grip Grip { get; private set; } = new(Some.Tenant, 0);

    public Campaign Campaign { get; private set; } = null!;

    public static async Task<CampaignTables> StartAsync(Database database, int people, Schedule? schedule = null)
    {
        var tables = new CampaignTables(database);
        await tables.TakeOverAsync();
        var plan = new CampaignPlan(Some.Tenant, new Audience.Everyone(), new CampaignMessage("photo", "Hej!"), schedule ?? new Schedule.AtOnce());
        tables.Campaign = await tables.Campaigns.AddAsync(
            new Campaign(default, plan, CampaignStatus.Scheduled, Some.Morning) { Counted = people, CreatedBy = Guid.NewGuid(), CreatedAt = Some.Morning }, default);
        await tables.Snapshots.TryBeginAsync(tables.Campaign.Id, tables.Grip, default);
        foreach (var chunk in Enumerable.Range(1, people).Select(Person).Chunk(500))
            await tables.Snapshots.TryAddAsync(tables.Campaign.Id, tables.Grip, chunk, default);
        await tables.CompleteAsync(people);
        return tables;
    }

    public static Guid Person(int number) => Some.PersonId(number).ObjectId;

    public static PersonId PersonId(int number) => Some.PersonId(number);

    public Task<bool> CompleteAsync(int people) =>
        Snapshots.TryCompleteAsync(new SnapshotEnd(Campaign, people, CampaignStatus.Running, CampaignHold.None, Campaign.Plan.Schedule.NextAfter(Campaign.StartsAt)), Grip, default);

    /// <summary>Takes the lease over, as after a restart.</summary>
    public async Task<Grip> TakeOverAsync() =>
        Grip = new Grip(Some.Tenant, (await Leases.TryTakeAsync(Some.Tenant, "here", TimeSpan.FromSeconds(15), default))!.Value);

    public LedgerEntry Claim(int person, Grip? grip = null) => new LedgerEntry.Claim(Campaign.Id, Person(person), grip ?? Grip, Some.Morning);

    public LedgerEntry Close(int person, Settlement settlement, Grip? grip = null) => new LedgerEntry.Close(Campaign.Id, Person(person), grip ?? Grip, Some.Morning, settlement);

    public async Task<EntryAnswer> CommitAsync(LedgerEntry entry) => (await Ledger.CommitAsync([entry], default))[0];

    public async Task<Recipient> FindAsync(int person) => (await Recipients.ListAsync(Campaign.Id, null, null, 1000, default)).Single(row => row.Person == Person(person));

    public async Task<LedgerSums> SumAsync()
    {
        var sums = await Recipients.SumAsync(Campaign.Id, default);
        Assert.True(sums.IsBalanced);
        return sums;
    }
}
