using PhotoSync.Host.Storage.Reminders;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Leasing;
using PhotoSync.Reminders.Ledger;
using PhotoSync.Testing.People;

namespace PhotoSync.Host.Tests.Storage;

public sealed class What_an_entry_writes
{
    private static readonly CampaignId Campaign = new(7);
    private static readonly Guid Person = Some.PersonId().ObjectId;
    private static readonly Grip Grip = new(Some.Tenant, 3);

    public static TheoryData<int> Settlements => [.. Enumerable.Range(0, Expected.Length)];

    private static (Settlement Settlement, RecipientState State, int Reason, string? Activity)[] Expected { get; } =
    [
        (new Settlement.Sent("a1"), RecipientState.Sent, 0, "a1"),
        (new Settlement.Skipped(SkipReason.OptedOut), RecipientState.Skipped, 3, null),
        (new Settlement.Unreachable(UnreachableReason.ConversationGone), RecipientState.Unreachable, 6, null),
        (new Settlement.Uncertain(UncertainCause.BrokenOff), RecipientState.Uncertain, 5, null),
        (new Settlement.Later(Some.Morning.AddHours(1)), RecipientState.Planned, 0, null),
        (new Settlement.Withdrawn(), RecipientState.Withdrawn, 0, null),
    ];

    [Theory]
    [MemberData(nameof(Settlements))]
    public void Is_how_it_was_settled(int number)
    {
        var (settlement, state, reason, activity) = Expected[number];

        EntryRow[] rows =
        [
            EntryRow.From(new LedgerEntry.Close(Campaign, Person, Grip, Some.Morning, settlement)),
            EntryRow.From(new LedgerEntry.Pass(Campaign, Person, Grip, Some.Morning, settlement)),
        ];

        Assert.All(rows, row => Assert.Equal((state, reason, activity), (row.State, row.Reason, row.Activity)));
        Assert.Equal([EntryKind.Close, EntryKind.Pass], rows.Select(row => row.Kind));
        Assert.Equal([state == RecipientState.Sent, false], rows.Select(row => row.Reminds));
        Assert.All(rows, row => Assert.Equal(settlement is Settlement.Later ? Some.Morning.AddHours(1) : Some.Morning, DateTimeOffset.FromUnixTimeMilliseconds(row.At)));
    }

    [Fact]
    public void Is_that_it_was_claimed_or_taken_back()
    {
        var claim = EntryRow.From(new LedgerEntry.Claim(Campaign, Person, Grip, Some.Morning));
        var back = EntryRow.From(new LedgerEntry.TakeBack(Campaign, Person, Grip, Some.Morning));

        Assert.Equal((EntryKind.Claim, RecipientState.Claimed), (claim.Kind, claim.State));
        Assert.Equal((EntryKind.TakeBack, RecipientState.Withdrawn), (back.Kind, back.State));
        Assert.Equal((7, Person, 3, $"{Some.Tenant}"), (claim.Campaign, claim.Person, claim.Epoch, claim.Tenant));
    }
}
