using PhotoSync.Diagnosis;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Ledger;
using PhotoSync.Reminders.Reaching;
using PhotoSync.Reminders.Sending;
using PhotoSync.Reminders.Timing;
using PhotoSync.Testing.People;

namespace PhotoSync.Reminders.Tests.Sending;

public sealed class A_campaign
{
    [Fact]
    public async Task Reaches_everybody_once_and_at_most_eight_at_a_time()
    {
        await using var office = await Office.OpenAsync(people: 40);
        office.Teams.Answer = async (reminder, _) =>
        {
            await Task.Delay(TimeSpan.FromMilliseconds(300));
            return new ConnectorReply.Accepted(ScriptedTeams.IdFor(reminder.Person));
        };

        var sums = await office.RunAsync();

        Assert.Equal(40, sums[RecipientState.Sent]);
        Assert.Equal(40, office.Teams.Attempts.Select(reminder => reminder.Person).Distinct().Count());
        Assert.Equal(40, office.Teams.Attempts.Count);
        Assert.InRange(office.Teams.MostAtOnce, 2, 8);
    }

    [Fact]
    public async Task Leaves_out_whose_photo_became_right_and_counts_them_apart()
    {
        await using var office = await Office.OpenAsync(people: 3);
        office.Town.Findings[Some.PersonId(1).ObjectId] = new RecipientFinding.Found(PhotoState.InSync);
        office.Town.Findings[Some.PersonId(2).ObjectId] = new RecipientFinding.Gone();

        var sums = await office.RunAsync();

        Assert.Equal(1, sums.Skipped[SkipReason.PhotoIsRight]);
        Assert.Equal(1, sums.Skipped[SkipReason.AccountGone]);
        Assert.Equal(Some.PersonId(3), Assert.Single(office.Teams.Attempts).Person);
    }

    [Fact]
    public async Task For_some_states_leaves_out_who_came_to_another_state()
    {
        await using var office = await Office.OpenAsync(people: 1);
        office.Town.Findings[Some.PersonId(1).ObjectId] = new RecipientFinding.Found(PhotoState.Stuck);

        var sums = await office.RunAsync(Office.Plan(new Audience.InStates([PhotoState.NoPhotoAnywhere])));

        Assert.Equal(1, sums.Skipped[SkipReason.NotConcerned]);
    }

    [Fact]
    public async Task Never_repeats_a_message_whose_outcome_is_unknown()
    {
        await using var office = await Office.OpenAsync(people: 4);
        office.Teams.Answer = (reminder, _) => Task.FromResult<ConnectorReply>(
            reminder.Person == Some.PersonId(1) ? new ConnectorReply.Lost()
            : reminder.Person == Some.PersonId(2) ? new ConnectorReply.Refused(504, null, null)
            : reminder.Person == Some.PersonId(3) ? throw new InvalidOperationException("Unforeseen.")
            : new ConnectorReply.Accepted("1:4"));

        var sums = await office.RunAsync();

        Assert.Equal(3, sums[RecipientState.Uncertain]);
        Assert.Equal([UncertainCause.NoAnswer, UncertainCause.GatewayTimedOut, UncertainCause.SenderFailed], sums.Uncertain.Keys.Order());
        Assert.Equal(4, office.Teams.Attempts.Count);
    }

    [Fact]
    public async Task Sends_an_uncertain_one_again_only_at_an_admins_word()
    {
        await using var office = await Office.OpenAsync(people: 1);
        office.Teams.Answer = (_, before) => Task.FromResult<ConnectorReply>(before == 0 ? new ConnectorReply.Lost() : new ConnectorReply.Accepted("1:1"));
        var id = await office.StartAsync();
        await office.WaitForAsync(id, CampaignStatus.Done);

        Assert.Equal(1, await office.Desk.SendAgainAsync(Some.Tenant, id, [Some.PersonId(1).ObjectId], CancellationToken.None));
        await Office.WaitUntilAsync(async () => (await office.SumAsync(id))[RecipientState.Sent] == 1);

        Assert.Equal(2, office.Teams.Attempts.Count);
    }

    [Fact]
    public async Task Tries_again_what_was_not_delivered_for_certain()
    {
        await using var office = await Office.OpenAsync(people: 3);
        office.Teams.Answer = (reminder, before) => Task.FromResult<ConnectorReply>((before, reminder.Person.ObjectId) switch
        {
            (0, var one) when one == Some.PersonId(1).ObjectId => new ConnectorReply.Refused(429, null, TimeSpan.Zero),
            (0, var two) when two == Some.PersonId(2).ObjectId => new ConnectorReply.Refused(412, null, null),
            (0, _) => new ConnectorReply.NotConnected(),
            _ => new ConnectorReply.Accepted(ScriptedTeams.IdFor(reminder.Person)),
        });
        var id = await office.StartAsync();

        await Office.WaitUntilAsync(async () =>
        {
            office.Clock.Advance(TimeSpan.FromMilliseconds(100));
            return (await office.FindAsync(id)).Status == CampaignStatus.Done;
        });

        Assert.Equal(3, (await office.SumAsync(id))[RecipientState.Sent]);
        Assert.Equal(6, office.Teams.Attempts.Count);
    }

    [Fact]
    public async Task Ends_with_the_reason_for_whom_it_cannot_reach()
    {
        await using var office = await Office.OpenAsync(people: 2);
        office.Teams.Answer = (reminder, _) => Task.FromResult<ConnectorReply>(reminder.Person == Some.PersonId(1)
            ? new ConnectorReply.NoWay(UnreachableReason.AppBlockedByPolicy)
            : new ConnectorReply.Refused(403, """{"error":{"code":"ConversationBlockedByUser"}}""", null));

        var sums = await office.RunAsync();

        Assert.Equal([UnreachableReason.BlockedByPerson, UnreachableReason.AppBlockedByPolicy], sums.Unreachable.Keys.Order());
        Assert.Equal(2, sums[RecipientState.Unreachable]);
    }

    [Fact]
    public async Task Waits_for_the_recipients_morning()
    {
        await using var office = await Office.OpenAsync(people: 2);
        office.Town.Zones[Some.PersonId(1).ObjectId] = "Europe/Stockholm";
        office.Town.Zones[Some.PersonId(2).ObjectId] = "Tokyo Standard Time";
        var id = await office.StartAsync(Office.Plan() with { Hours = SendingHours.Work });

        await Office.WaitUntilAsync(async () => (await office.SumAsync(id))[RecipientState.Sent] == 1);
        Assert.Equal(Some.PersonId(1), Assert.Single(office.Teams.Attempts).Person);
        office.Clock.Advance(TimeSpan.FromHours(14));

        await office.WaitForAsync(id, CampaignStatus.Done);
        Assert.Equal(2, office.Teams.Attempts.Count);
    }

    [Fact]
    public async Task Skips_whose_finding_cannot_be_read_three_times()
    {
        await using var office = await Office.OpenAsync(people: 1);
        office.Town.Findings[Some.PersonId(1).ObjectId] = new RecipientFinding.Unread(TimeSpan.Zero);

        var sums = await office.RunAsync();

        Assert.Equal(1, sums.Skipped[SkipReason.CouldNotBeChecked]);
    }
}
