using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Ledger;
using PhotoSync.Reminders.Reaching;
using PhotoSync.Reminders.Tests.Timing;
using PhotoSync.Reminders.Timing;
using PhotoSync.Testing.People;

namespace PhotoSync.Reminders.Tests.Sending;

public sealed class An_admins_word
{
    private const int InFlight = 8;

    [Fact]
    public async Task To_cancel_stops_at_once_and_skips_the_rest()
    {
        await using var office = await Office.OpenAsync(people: 400);
        var id = await StartAndWaitInTheMiddleAsync(office);

        Assert.True(await office.Desk.CancelAsync(Some.Tenant, id, CancellationToken.None));
        var atCancel = office.Teams.Attempts.Count;
        office.Teams.LetGo();
        await Office.WaitUntilAsync(async () => (await office.SumAsync(id)).IsSettled);

        var sums = await office.SumAsync(id);
        Assert.Equal(atCancel, office.Teams.Attempts.Count);
        Assert.Equal((atCancel, 400 - atCancel), (sums[RecipientState.Sent], sums.Skipped[SkipReason.CampaignEnded]));
    }

    [Fact]
    public async Task To_pause_holds_until_the_word_to_go_on()
    {
        await using var office = await Office.OpenAsync(people: 60);
        var id = await StartAndWaitInTheMiddleAsync(office);

        Assert.True(await office.Desk.PauseAsync(id, CancellationToken.None));
        office.Teams.LetGo();
        await Office.WaitUntilAsync(async () => (await office.SumAsync(id))[RecipientState.Claimed] == 0);
        var paused = office.Teams.Attempts.Count;
        Assert.Equal(60 - paused, (await office.SumAsync(id))[RecipientState.Planned]);

        Assert.True(await office.Desk.ResumeAsync(Some.Tenant, id, CancellationToken.None));
        await office.WaitForAsync(id, CampaignStatus.Done);
        Assert.Equal(60, office.Teams.Attempts.Count);
    }

    [Fact]
    public async Task To_withdraw_takes_back_every_card_sent()
    {
        await using var office = await Office.OpenAsync(people: 12);
        var id = await office.StartAsync();
        await office.WaitForAsync(id, CampaignStatus.Done);

        Assert.True(await office.Desk.WithdrawAsync(Some.Tenant, id, Withdrawal.Rewrite, CancellationToken.None));
        await office.WaitForAsync(id, CampaignStatus.Withdrawn);

        Assert.Equal(12, (await office.SumAsync(id))[RecipientState.Withdrawn]);
        Assert.All(office.Teams.TakenBack, card => Assert.Equal((ScriptedTeams.IdFor(card.Person), Withdrawal.Rewrite), (card.ActivityId, card.How)));
    }

    public static TheoryData<ConnectorReply, bool> Refusals => new()
    {
        { new ConnectorReply.Refused(404, null, null), true },
        { new ConnectorReply.Refused(400, null, null), false },
        { new ConnectorReply.Refused(401, null, null), false },
        { new ConnectorReply.Refused(403, null, null), false },
        { new ConnectorReply.NoWay(UnreachableReason.BlockedByPerson), false },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task To_withdraw_counts_a_card_that_is_gone_and_leaves_one_that_cannot_be_reached(ConnectorReply reply, bool isGone)
    {
        await using var office = await Office.OpenAsync(people: 3);
        office.Teams.AnswerToTakingBack = (_, _) => reply;
        var id = await office.StartAsync();
        await office.WaitForAsync(id, CampaignStatus.Done);

        Assert.True(await office.Desk.WithdrawAsync(Some.Tenant, id, Withdrawal.Delete, CancellationToken.None));
        await office.WaitForAsync(id, CampaignStatus.Withdrawn);

        var sums = await office.SumAsync(id);
        Assert.Equal(isGone ? (3, 0) : (0, 3), (sums[RecipientState.Withdrawn], sums[RecipientState.Sent]));
        Assert.Equal(3, office.Teams.TakenBack.Count);
    }

    [Fact]
    public async Task To_withdraw_waits_as_long_as_the_connector_asks_and_tries_again()
    {
        await using var office = await Office.OpenAsync(people: 1);
        office.Teams.AnswerToTakingBack = (_, before) => before == 0 ? new ConnectorReply.Refused(429, null, TimeSpan.FromMilliseconds(1)) : new ConnectorReply.Accepted("");
        var id = await office.StartAsync();
        await office.WaitForAsync(id, CampaignStatus.Done);

        await office.Desk.WithdrawAsync(Some.Tenant, id, Withdrawal.Delete, CancellationToken.None);
        await office.WaitForAsync(id, CampaignStatus.Withdrawn);

        Assert.Equal((1, 2), ((await office.SumAsync(id))[RecipientState.Withdrawn], office.Teams.TakenBack.Count));
    }

    [Fact]
    public async Task To_repeat_adds_the_next_campaign_when_one_starts()
    {
        await using var office = await Office.OpenAsync(people: 2);
        var plan = Office.Plan() with { Schedule = new Schedule.Weekly(new DateOnly(2026, 5, 4), new TimeOnly(9, 30), "UTC", 2), QuietDays = 7 };
        var first = await office.StartAsync(plan);

        office.Clock.SetUtcNow(When.At("2026-05-04T09:30Z"));
        await office.WaitForAsync(first, CampaignStatus.Done);
        var next = await office.FindAsync(new CampaignId(first.Value + 1));
        Assert.Equal((CampaignStatus.Scheduled, When.At("2026-05-18T09:30Z")), (next.Status, next.StartsAt));

        office.Clock.SetUtcNow(next.StartsAt);
        await office.WaitForAsync(next.Id, CampaignStatus.Done);
        Assert.Equal(4, office.Teams.Attempts.Count);
    }

    /// <summary>Some were written to; as many as can be are under way, and stay so until they are let go.</summary>
    private static async Task<CampaignId> StartAndWaitInTheMiddleAsync(Office office)
    {
        office.Teams.HoldAfter = 10;
        var id = await office.StartAsync();
        await Office.WaitUntilAsync(() => Task.FromResult(office.Teams.Held == InFlight));
        return id;
    }
}
