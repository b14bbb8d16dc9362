using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Ledger;
using PhotoSync.Reminders.Planning;
using PhotoSync.Reminders.Tests.Sending;
using PhotoSync.Testing.People;

namespace PhotoSync.Reminders.Tests.Planning;

public sealed class A_plan
{
    [Fact]
    public async Task Is_counted_by_reason_before_anything_is_sent()
    {
        await using var office = await Office.OpenAsync(people: 5);
        office.Town.Settle(2);
        office.Town.Add(new Candidate(Guid.NewGuid(), IsGuest: true, AccountEnabled: true, null));
        office.Town.Add(new Candidate(Guid.NewGuid(), IsGuest: false, AccountEnabled: false, null));
        await office.Marks.SnoozeAsync(Some.PersonId(5), Some.Morning.AddDays(3), CancellationToken.None);

        var run = (await office.Desk.DraftAsync(Office.Plan(), Guid.NewGuid(), CancellationToken.None)).Run;

        Assert.Equal(4, run.Recipients);
        Assert.Equal([ExclusionReason.Guest, ExclusionReason.AccountDisabled, ExclusionReason.Snoozed], run.LeftOut.Keys.Order());
        Assert.All(run.LeftOut.Values, number => Assert.Equal(1, number));
        Assert.Empty(office.Teams.Attempts);
    }

    [Fact]
    public async Task Shows_three_people_of_as_many_languages_as_there_are()
    {
        await using var office = await Office.OpenAsync(people: 5);
        office.Town.Add(new Candidate(Guid.NewGuid(), false, true, "sv"));
        office.Town.Add(new Candidate(Guid.NewGuid(), false, true, "de"));

        var run = (await office.Desk.DraftAsync(Office.Plan(), Guid.NewGuid(), CancellationToken.None)).Run;

        Assert.Equal(["de", "en", "sv"], run.Samples.Select(sample => sample.Language).Order());
    }

    [Fact]
    public async Task For_more_than_ten_needs_their_number()
    {
        await using var office = await Office.OpenAsync(people: 11);
        var draft = (await office.Desk.DraftAsync(Office.Plan(), Guid.NewGuid(), CancellationToken.None)).Campaign.Id;

        Assert.Equal(ConfirmOutcome.WrongNumber, await office.Desk.ConfirmAsync(draft, null, CancellationToken.None));
        Assert.Equal(ConfirmOutcome.WrongNumber, await office.Desk.ConfirmAsync(draft, 10, CancellationToken.None));
        Assert.Equal(ConfirmOutcome.Scheduled, await office.Desk.ConfirmAsync(draft, 11, CancellationToken.None));
        Assert.Equal(ConfirmOutcome.NoDraft, await office.Desk.ConfirmAsync(draft, 11, CancellationToken.None));
    }

    [Fact]
    public async Task That_reaches_nobody_is_not_started()
    {
        await using var office = await Office.OpenAsync();
        var draft = (await office.Desk.DraftAsync(Office.Plan(), Guid.NewGuid(), CancellationToken.None)).Campaign.Id;

        Assert.Equal(ConfirmOutcome.NobodyToRemind, await office.Desk.ConfirmAsync(draft, 0, CancellationToken.None));
    }

    [Fact]
    public async Task From_a_file_tells_the_lines_that_mean_nobody()
    {
        await using var office = await Office.OpenAsync(people: 2);
        var plan = Office.Plan(new Audience.Named([Some.PersonId(2).ObjectId.ToString(), "nobody@contoso.example"]));

        var run = (await office.Desk.DraftAsync(plan, Guid.NewGuid(), CancellationToken.None)).Run;

        Assert.Equal((1, "nobody@contoso.example"), (run.Recipients, Assert.Single(run.Unknown)));
    }

    [Fact]
    public async Task Leaves_out_whom_another_campaign_reminded_less_than_30_days_ago()
    {
        await using var office = await Office.OpenAsync(people: 3);
        await office.RunAsync();

        var soon = (await office.Desk.DraftAsync(Office.Plan(), Guid.NewGuid(), CancellationToken.None)).Run;
        office.Clock.Advance(TimeSpan.FromDays(31));
        var later = (await office.Desk.DraftAsync(Office.Plan(), Guid.NewGuid(), CancellationToken.None)).Run;

        Assert.Equal((0, 3), (soon.Recipients, soon.LeftOut[ExclusionReason.RemindedRecently]));
        Assert.Equal(3, later.Recipients);
    }

    [Fact]
    public async Task Whose_audience_cannot_be_read_to_its_end_sends_nothing()
    {
        await using var office = await Office.OpenAsync(people: 1100);
        var draft = (await office.Desk.DraftAsync(Office.Plan(), Guid.NewGuid(), CancellationToken.None)).Campaign.Id;
        office.Town.Unreadable = new InvalidOperationException("The directory broke off.");

        await office.Desk.ConfirmAsync(draft, 1100, CancellationToken.None);
        await Office.WaitUntilAsync(async () => (await office.SumAsync(draft))[RecipientState.Planned] == 1000);

        Assert.Equal((CampaignStatus.Preparing, null), ((await office.FindAsync(draft)).Status, (await office.FindAsync(draft)).Recipients));
        Assert.Empty(office.Teams.Attempts);
    }

    [Fact]
    public async Task Whose_audience_grew_much_beyond_the_number_confirmed_holds_itself_back()
    {
        await using var office = await Office.OpenAsync(people: 11);
        var draft = (await office.Desk.DraftAsync(Office.Plan(), Guid.NewGuid(), CancellationToken.None)).Campaign.Id;
        office.Town.Settle(20);

        await office.Desk.ConfirmAsync(draft, 11, CancellationToken.None);
        await office.WaitForAsync(draft, CampaignStatus.Paused);

        Assert.Equal((CampaignHold.AudienceGrew, 20), ((await office.FindAsync(draft)).Hold, (await office.FindAsync(draft)).Recipients));
        Assert.Empty(office.Teams.Attempts);
    }
}
