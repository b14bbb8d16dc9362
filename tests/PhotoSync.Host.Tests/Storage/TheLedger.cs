using PhotoSync.Host.Storage.Reminders;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Ledger;
using PhotoSync.Reminders.Timing;
using PhotoSync.Testing.People;

namespace PhotoSync.Host.Tests.Storage;

[Collection(DatabaseCollection.Name)]
public sealed class TheLedger(Databases databases)
{
    private static readonly Settlement Sent = new Settlement.Sent("1:1");

    [Theory, OnBothDatabases]
    public async Task Adds_up_to_the_audience_in_every_state(DatabaseKind kind)
    {
        var tables = await CampaignTables.StartAsync(await databases.OpenAsync(kind), people: 1203);
        await tables.Ledger.CommitAsync([.. Enumerable.Range(1, 6).Select(person => tables.Claim(person))], default);

        await tables.Ledger.CommitAsync(
            [
                tables.Close(1, Sent), tables.Close(2, new Settlement.Unreachable(UnreachableReason.ConversationGone)),
                tables.Close(3, new Settlement.Uncertain(UncertainCause.NoAnswer)), tables.Close(4, new Settlement.Later(Some.Morning)),
                new LedgerEntry.Pass(tables.Campaign.Id, CampaignTables.Person(7), tables.Grip, Some.Morning, new Settlement.Skipped(SkipReason.PhotoIsRight)),
            ],
            default);

        var sums = await tables.SumAsync();
        Assert.Equal((1203, 1197, 2, 1), (sums.Audience, sums[RecipientState.Planned], sums[RecipientState.Claimed], sums[RecipientState.Sent]));
        Assert.Equal((1, 1, 1), (sums.Skipped[SkipReason.PhotoIsRight], sums.Unreachable[UnreachableReason.ConversationGone], sums.Uncertain[UncertainCause.NoAnswer]));
        Assert.Equal("1:1", (await tables.FindAsync(1)).ActivityId);
    }

    [Theory, OnBothDatabases]
    public async Task Lets_a_stale_epoch_claim_nothing_and_still_tell_what_it_knows(DatabaseKind kind)
    {
        var tables = await CampaignTables.StartAsync(await databases.OpenAsync(kind), people: 3);
        var stale = tables.Grip;
        await tables.CommitAsync(tables.Claim(1));

        await tables.TakeOverAsync();

        Assert.Equal(1, await tables.Ledger.RecoverAsync(tables.Grip, Some.Morning, default));
        Assert.Equal(UncertainCause.BrokenOff, (await tables.FindAsync(1)).Uncertain);
        Assert.Equal(EntryAnswer.LeaseLost, await tables.CommitAsync(tables.Claim(2, stale)));
        Assert.Equal(EntryAnswer.Done, await tables.CommitAsync(tables.Close(1, Sent, stale)));
        Assert.Equal(RecipientState.Sent, (await tables.FindAsync(1)).State);
        Assert.Equal(1, (await tables.SumAsync())[RecipientState.Sent]);
    }

    [Theory, OnBothDatabases]
    public async Task Lets_each_recipient_be_claimed_once(DatabaseKind kind)
    {
        var tables = await CampaignTables.StartAsync(await databases.OpenAsync(kind), people: 2);
        await tables.CommitAsync(tables.Claim(1));
        await tables.CommitAsync(tables.Close(1, Sent));

        Assert.Equal(EntryAnswer.NotInState, await tables.CommitAsync(tables.Claim(1)));
        Assert.Equal(EntryAnswer.NotInState, await tables.CommitAsync(tables.Close(2, Sent)));
    }

    [Theory, OnBothDatabases]
    public async Task Answers_a_repeated_commit_like_the_first(DatabaseKind kind)
    {
        var tables = await CampaignTables.StartAsync(await databases.OpenAsync(kind), people: 1);

        Assert.Equal(EntryAnswer.Done, await tables.CommitAsync(tables.Claim(1)));
        Assert.Equal(EntryAnswer.Done, await tables.CommitAsync(tables.Claim(1)));
    }

    [Theory, OnBothDatabases]
    public async Task Lets_nobody_be_claimed_once_the_campaign_was_stopped(DatabaseKind kind)
    {
        var tables = await CampaignTables.StartAsync(await databases.OpenAsync(kind), people: 4);
        await tables.CommitAsync(tables.Claim(1));
        await tables.Campaigns.TryMoveAsync(tables.Campaign.Id, [CampaignStatus.Running], CampaignStatus.Cancelled, CampaignHold.None, default);

        Assert.Equal(EntryAnswer.CampaignStopped, await tables.CommitAsync(tables.Claim(2)));
        Assert.Equal(3, await tables.Ledger.CloseRestAsync(tables.Campaign.Id, tables.Grip, Some.Morning, 100, default));
        Assert.False(await tables.Campaigns.TryFinishAsync(tables.Campaign.Id, CampaignStatus.Cancelled, default));
        Assert.Equal(EntryAnswer.Done, await tables.CommitAsync(tables.Close(1, Sent)));
        Assert.True(await tables.Campaigns.TryFinishAsync(tables.Campaign.Id, CampaignStatus.Cancelled, default));
        Assert.Equal(3, (await tables.SumAsync()).Skipped[SkipReason.CampaignEnded]);
    }

    [Theory, OnBothDatabases]
    public async Task Remembers_who_was_reminded_and_by_which_card(DatabaseKind kind)
    {
        var database = await databases.OpenAsync(kind);
        var tables = await CampaignTables.StartAsync(database, people: 2);
        var marks = new RecipientMarkStore(database, Secrets.OptOuts(database));
        await tables.CommitAsync(tables.Claim(1));
        await tables.CommitAsync(tables.Close(1, Sent));
        await marks.SnoozeAsync(CampaignTables.PersonId(1), Some.Morning.AddDays(1), default);

        var mark = Assert.Single(await marks.FindAsync(Some.Tenant, [CampaignTables.Person(1), CampaignTables.Person(2)], default));
        Assert.Equal((Some.Morning, Some.Morning.AddDays(1)), (mark.RemindedAt, mark.SnoozedUntil));
        Assert.Equal(new SentReminder(tables.Campaign.Id, "1:1", Some.Morning), await tables.Recipients.FindLastSentAsync(CampaignTables.PersonId(1), default));

        await tables.CommitAsync(new LedgerEntry.TakeBack(tables.Campaign.Id, CampaignTables.Person(1), tables.Grip, Some.Morning));
        Assert.Null(await tables.Recipients.FindLastSentAsync(CampaignTables.PersonId(1), default));
    }

    [Theory, OnBothDatabases]
    public async Task Walks_over_those_whose_time_has_come_in_order(DatabaseKind kind)
    {
        var tables = await CampaignTables.StartAsync(await databases.OpenAsync(kind), people: 5);
        await tables.CommitAsync(tables.Claim(2));
        await tables.CommitAsync(tables.Close(2, new Settlement.Later(Some.Morning.AddHours(1))));

        var page = await tables.Recipients.ListDueAsync(tables.Campaign.Id, null, Some.Morning, 3, default);

        Assert.Equal([CampaignTables.Person(1), CampaignTables.Person(3), CampaignTables.Person(4)], page.Select(row => row.Person));
        Assert.Equal(CampaignTables.Person(5), Assert.Single(await tables.Recipients.ListDueAsync(tables.Campaign.Id, page[^1].Person, Some.Morning, 3, default)).Person);
    }

    [Theory, OnBothDatabases]
    public async Task Plans_uncertain_ones_again_and_opens_their_campaign(DatabaseKind kind)
    {
        var tables = await CampaignTables.StartAsync(await databases.OpenAsync(kind), people: 2);
        await tables.Ledger.CommitAsync([tables.Claim(1), tables.Claim(2)], default);
        await tables.Ledger.CommitAsync([tables.Close(1, new Settlement.Uncertain(UncertainCause.NoAnswer)), tables.Close(2, Sent)], default);
        Assert.True(await tables.Campaigns.TryFinishAsync(tables.Campaign.Id, CampaignStatus.Done, default));

        Assert.Equal(1, await tables.Ledger.PlanAgainAsync(tables.Campaign.Id, [CampaignTables.Person(1), CampaignTables.Person(2)], default));

        Assert.Equal(CampaignStatus.Running, Assert.Single(await tables.Campaigns.ListWorkAsync(Some.Tenant, Some.Morning, default)).Status);
    }

    [Theory, OnBothDatabases]
    public async Task Adds_the_next_campaign_in_the_commit_that_starts_one(DatabaseKind kind)
    {
        var weekly = new Schedule.Weekly(new DateOnly(2026, 5, 4), new TimeOnly(9, 0), "UTC", 1);
        var tables = await CampaignTables.StartAsync(await databases.OpenAsync(kind), people: 1, weekly);

        Assert.False(await tables.CompleteAsync(1));
        var campaigns = await tables.Campaigns.ListAsync(Some.Tenant, 10, default);

        Assert.Equal([CampaignStatus.Scheduled, CampaignStatus.Running], campaigns.Select(campaign => campaign.Status));
        Assert.Equal((Some.Morning.AddDays(7), weekly), (campaigns[0].StartsAt, campaigns[0].Plan.Schedule));
    }

    [Theory, OnBothDatabases]
    [Trait("Pace", "Slow")]
    public async Task Takes_less_than_250_bytes_a_recipient(DatabaseKind kind)
    {
        const int People = 4_000;
        var database = await databases.OpenAsync(kind);
        var before = await SizeAsync(database, kind);
        var tables = await CampaignTables.StartAsync(database, People);
        foreach (var chunk in Enumerable.Range(1, People).Chunk(8))
        {
            await tables.Ledger.CommitAsync([.. chunk.Select(person => tables.Claim(person))], default);
            await tables.Ledger.CommitAsync([.. chunk.Select(person => tables.Close(person, new Settlement.Sent($"1:{person:d20}")))], default);
        }

        Assert.InRange((await SizeAsync(database, kind) - before) / People, 50, 250);
    }

    private static Task<long> SizeAsync(PhotoSync.Host.Storage.Database database, DatabaseKind kind) => database.FindAsync<long>(
        kind == DatabaseKind.Sqlite
            ? "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"
            : "SELECT pg_total_relation_size('recipients')",
        new { },
        default);
}
