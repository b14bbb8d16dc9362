using PhotoSync.Bot.Interactions;
using PhotoSync.Bot.Tests.Office;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Ledger;
using PhotoSync.Testing.People;
using static PhotoSync.Bot.Tests.Administering.AdminAtWork;

namespace PhotoSync.Bot.Tests.Administering;

public sealed class An_admin_who_watches_a_campaign
{
    private static readonly TimeSpan TenSeconds = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task Sees_percent_rate_and_time_left_in_the_one_card()
    {
        await using var office = new ContosoOffice();
        var samuel = await AdminAsync(office);
        await RunningAsync(office, samuel);
        var messages = samuel.Chat.Count;

        Stands(office, planned: 1, sent: 3, uncertain: 1);
        await office.PassAsync(TenSeconds);

        Assert.Equal(["Reminder 1", "Messages are going out.", "80 % done. 20 people a minute. About 1 minute to go."], samuel.Last.Texts);
        Assert.Equal(messages, samuel.Chat.Count);
    }

    [Fact]
    public async Task Reads_no_rate_once_it_is_over_and_is_updated_no_more()
    {
        await using var office = new ContosoOffice();
        var samuel = await AdminAsync(office);
        await RunningAsync(office, samuel);

        Stands(office, planned: 0, sent: 4, uncertain: 1);
        office.Campaigns.Table[1] = office.Campaigns.Table[1] with { Status = CampaignStatus.Done };
        await office.PassAsync(TenSeconds);

        Assert.Equal(["Reminder 1", "Everybody was served.", "100 % done."], samuel.Last.Texts);
        Assert.Empty(office.FollowUps.Open);
    }

    [Fact]
    public async Task Keeps_the_side_that_was_chosen_while_the_news_were_on_their_way()
    {
        await using var office = new ContosoOffice();
        var samuel = await AdminAsync(office);
        office.Campaigns.Recipients.Add(new Recipient(Some.PersonId(5).ObjectId, RecipientState.Uncertain, default));
        await RunningAsync(office, samuel);
        Stands(office, planned: 1, sent: 3, uncertain: 1);
        office.Teams.Meanwhile = async _ =>
        {
            office.Teams.Meanwhile = _ => Task.CompletedTask;
            await samuel.BeginsToPressAsync("Who is uncertain?");
        };

        await office.PassAsync(TenSeconds);

        Assert.Equal("Nobody knows whether these people got it", samuel.Last.Heading);
    }

    [Fact]
    public async Task Has_each_order_noted_once_it_has_taken_effect()
    {
        await using var office = new ContosoOffice();
        var samuel = await AdminAsync(office);
        await RunningAsync(office, samuel);

        await samuel.PressesAsync("Pause");
        await samuel.PressesAsync("Go on");
        await samuel.PressesAsync("End the campaign");

        Assert.Equal(
            [AuditAct.CampaignPlanned, AuditAct.CampaignConfirmed, AuditAct.CampaignPaused, AuditAct.CampaignResumed, AuditAct.CampaignCancelled],
            office.Audit.Acts.Where(act => act.ToString().StartsWith("Campaign", StringComparison.Ordinal)));
    }

    private static void Stands(ContosoOffice office, int planned, int sent, int uncertain) => office.Campaigns.Sums = new LedgerSums(
        planned + sent + uncertain,
        new Dictionary<RecipientState, int> { [RecipientState.Planned] = planned, [RecipientState.Sent] = sent, [RecipientState.Uncertain] = uncertain });
}
