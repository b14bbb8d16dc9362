using PhotoSync.Host.Trying;

namespace PhotoSync.Host.Tests.Running;

[Trait("Pace", "Slow")]
public sealed class ACampaign
{
    private const string Admin = "Samuel Baptiste";

    [Fact]
    public async Task Reaches_those_whose_photo_is_wrong_thanks_them_when_it_is_right_and_can_be_taken_back()
    {
        await using var host = await RunningHost.StartAsync();
        var samuel = await CampaignInTheChat.OfAsync(host, Admin);
        await samuel.WriteAsync("remind people");
        var form = await samuel.SeeAsync(message => message.Offers("countCampaign"), "the form");

        var progress = await samuel.SendCampaignAsync(form, ("audience", "everyone"), ("own", "The *new* intranet comes in May."));
        await samuel.SeeAsync(message => message.Id == progress.Id && message.Lines.Contains("Everybody was served."), "the end");

        var mei = await CampaignInTheChat.OfAsync(host, "Mei Tanaka");
        var clara = await CampaignInTheChat.OfAsync(host, "Clara Lindqvist");
        var olivia = await CampaignInTheChat.OfAsync(host, "Olivia Marsh");
        var reminder = await mei.SeeAsync(IsReminder, "the reminder");
        Assert.Contains("SharePoint has not fetched your photo yet.", reminder.Lines);
        Assert.Contains(reminder.Lines, line => line.Contains("The \\*new\\* intranet", StringComparison.Ordinal));
        Assert.Contains("Några ord om din bild", (await clara.SeeAsync(IsReminder, "the reminder")).Lines);
        Assert.DoesNotContain(await olivia.ReadAsync(), IsReminder);

        await VisitAsync(host, mei, reminder);
        await host.Chat.MoveClockAsync(TimeSpan.FromMinutes(3), default);
        await mei.SeeAsync(message => message.Id == reminder.Id && message.Lines[0].StartsWith("Done, thank you!", StringComparison.Ordinal), "thanks");

        var ended = await samuel.SeeAsync(message => message.Id == progress.Id && message.Offers("rewriteCards"), "the way to take cards back");
        await samuel.PressAsync(ended, "rewriteCards");
        await clara.SeeAsync(message => message.Lines[0] == "Den här påminnelsen har dragits tillbaka. Du behöver inte göra något.", "that it was withdrawn");
        await samuel.SeeAsync(message => message.Id == progress.Id && message.Lines.Any(line => line.StartsWith("The cards were taken back", StringComparison.Ordinal)), "that all is taken back");
    }

    [Fact]
    public async Task Is_for_admins_only_and_others_learn_nothing_of_it()
    {
        await using var host = await RunningHost.StartAsync();
        var mei = await CampaignInTheChat.OfAsync(host, "Mei Tanaka");

        await mei.WriteAsync("remind people");

        var answer = await mei.SeeAsync(message => message.Card is not null && !message.IsSignIn, "an answer");
        Assert.True(answer.Offers("check"));
        Assert.False(answer.Offers("countCampaign"));
    }

    [Fact]
    public async Task Leaves_out_guests_and_blocked_accounts_and_says_so_before_anything_is_sent()
    {
        await using var host = await RunningHost.StartAsync();
        var samuel = await CampaignInTheChat.OfAsync(host, Admin);
        await samuel.WriteAsync("remind people");
        var form = await samuel.SeeAsync(message => message.Offers("countCampaign"), "the form");

        await samuel.PressAsync(form, "countCampaign", ("audience", "group"), ("group", "c0de0000-0000-4000-9000-000000000003"), ("template", "soon"), ("when", "now"), ("quiet", "30"));

        var draft = await samuel.SeeAsync(message => message.Id == form.Id && message.Offers("sendCampaign"), "whom it would reach");
        Assert.Equal("This would reach 23 people.", draft.Lines[0]);
        Assert.Contains("Left out: guests: 1", draft.Lines);
        Assert.Contains("Left out: accounts that are blocked: 1", draft.Lines);
    }

    [Fact]
    public async Task Leaves_people_alone_who_said_not_now_or_never_again()
    {
        await using var host = await RunningHost.StartAsync();
        var samuel = await CampaignInTheChat.OfAsync(host, Admin);
        await samuel.WriteAsync("remind people");
        var form = await samuel.SeeAsync(message => message.Offers("countCampaign"), "the form");
        await samuel.SendCampaignAsync(form, ("audience", "names"), ("names", "mei.tanaka@contoso.com\namina.haddad@contoso.com"));
        var mei = await CampaignInTheChat.OfAsync(host, "Mei Tanaka");
        var amina = await CampaignInTheChat.OfAsync(host, "Amina Haddad");

        await mei.PressAsync(await mei.SeeAsync(IsReminder, "the reminder"), "notNow");
        await amina.PressAsync(await amina.SeeAsync(IsReminder, "the reminder"), "stopReminding");
        await samuel.WriteAsync("remind people");
        var second = await samuel.SeeAsync(message => message.Offers("countCampaign") && message.Id != form.Id, "another form");
        await samuel.PressAsync(second, "countCampaign", ("audience", "names"), ("names", "mei.tanaka@contoso.com\namina.haddad@contoso.com\nnobody@contoso.com"), ("template", "friendly"), ("when", "now"), ("quiet", "0"));

        var draft = await samuel.SeeAsync(message => message.Id == second.Id && message.Offers("editCampaign"), "whom it would reach");
        Assert.Equal("This would reach 0 people.", draft.Lines[0]);
        Assert.Contains("Left out: said “not now”: 1", draft.Lines);
        Assert.Contains("Left out: want no reminders: 1", draft.Lines);
        Assert.Contains("1 line means nobody", draft.Lines);
    }

    private static bool IsReminder(ShownMessage message) => message.Offers("stopReminding");

    private static async Task VisitAsync(RunningHost host, CampaignInTheChat person, ShownMessage reminder)
    {
        await person.PressAsync(reminder, "resync");
        var steps = await person.SeeAsync(message => message.Buttons.Any(button => button.Link is not null), "the steps");
        await ChatClient.BrowseAsync(host.Tenant.HttpBase, person.Who, steps.Buttons.First(button => button.Link is not null).Link!, default);
    }
}
