using Microsoft.Extensions.DependencyInjection;
using PhotoSync.Host.Tests.Running;
using PhotoSync.Reminders.Campaigns;

namespace PhotoSync.Host.Tests.Administering;

[Trait("Pace", "Slow")]
public sealed class Steering_a_campaign
{
    private static readonly DayOfWeek DayOff = DayOfWeek.Saturday;

    [Fact]
    public async Task Shows_how_far_it_is_in_one_card_that_follows_it_to_its_end()
    {
        await using var office = await AdminOffice.OpenAsync("--Reminders:Pacing:CallsPerSecond", "2");
        var samuel = await CampaignInTheChat.OfAsync(office.Host, "Samuel Baptiste");
        await samuel.WriteAsync("remind people");
        var form = await samuel.SeeAsync(message => message.Offers("countCampaign"), "the form");

        var card = await samuel.SendCampaignAsync(form, ("audience", "everyone"));
        await samuel.SeeAsync(message => message.Id == card.Id && message.Lines.Any(line => line.StartsWith("100 % done.", StringComparison.Ordinal)), "the end");

        var end = await office.SeeAsync("Everybody was served.");
        Assert.Equal(card.Id, end.Id);
        Assert.Contains("Still to come: 0", end.Lines);
        Assert.Single(await samuel.ReadAsync(), message => message.Lines.Any(line => line.StartsWith("Reminder ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Pauses_it_and_lets_it_go_on_by_a_word()
    {
        await using var office = await RunningAsync();

        var paused = await office.AskAsync("pause", "It is paused.");
        Assert.Equal(CampaignStatus.Paused, await StatusAsync(office));
        Assert.True(paused.Offers("resumeCampaign"));
        await office.AskAsync("resume 1", "Messages are going out.");

        Assert.Equal(CampaignStatus.Running, await StatusAsync(office));
        Assert.Equal(["CampaignPaused", "CampaignResumed"], [.. (await office.AuditOfAsync("CampaignPaused")).Select(line => line.Act), .. (await office.AuditOfAsync("CampaignResumed")).Select(line => line.Act)]);
    }

    [Fact]
    public async Task Asks_back_before_it_ends_it()
    {
        await using var office = await RunningAsync();

        var asked = await office.AskAsync("cancel", "This can't be undone.");
        Assert.Equal(["cancelCampaign", "back"], asked.Buttons.Select(button => button.Verb));
        var kept = await office.Admin.PressAsync(asked, "back");
        Assert.True(kept.Offers("pauseCampaign"));
        Assert.Equal(CampaignStatus.Running, await StatusAsync(office));
        await office.Admin.PressAsync(kept, "cancelCampaign");

        await office.SeeAsync("It was stopped.");
        Assert.Equal(CampaignStatus.Cancelled, await StatusAsync(office));
        Assert.Single(await office.AuditOfAsync("CampaignCancelled"));
    }

    [Fact]
    public async Task Asks_back_before_it_takes_the_cards_back()
    {
        await using var office = await RunningAsync();

        var asked = await office.AskAsync("withdraw 1", "Take its cards back?");
        await office.Admin.PressAsync(asked, "rewriteCards");

        await office.SeeAsync("The cards were taken back");
        Assert.Equal(CampaignStatus.Withdrawn, await StatusAsync(office));
        Assert.Single(await office.AuditOfAsync("CampaignWithdrawn"));
    }

    [Theory]
    [InlineData("pause 77")]
    [InlineData("resume")]
    public async Task Asks_which_one_is_meant_where_none_can_be(string words)
    {
        await using var office = await RunningAsync();

        await office.AskAsync(words, "Which campaign?");
    }

    // On a day off nobody is written to in working hours only, so the campaign keeps running.
    private static async Task<AdminOffice> RunningAsync()
    {
        var office = await AdminOffice.OpenAsync();
        var now = await office.Host.Chat.ReadClockAsync(default);
        var noon = now.Date.AddDays((DayOff - now.DayOfWeek + 7) % 7 + 7).AddHours(12);
        await office.Host.Chat.MoveClockAsync(noon - now.UtcDateTime, default);
        var samuel = await CampaignInTheChat.OfAsync(office.Host, "Samuel Baptiste");
        await samuel.WriteAsync("remind people");
        var form = await samuel.SeeAsync(message => message.Offers("countCampaign"), "the form");
        await samuel.SendCampaignAsync(form, ("audience", "everyone"), ("hours", "true"));
        await office.SeeAsync("Messages are going out.");
        return office;
    }

    private static async Task<CampaignStatus> StatusAsync(AdminOffice office) =>
        (await office.Host.Services.GetRequiredService<ICampaignStore>().FindAsync(new CampaignId(1), default))!.Status;
}
