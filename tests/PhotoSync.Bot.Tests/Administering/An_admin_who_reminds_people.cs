using PhotoSync.Bot.Tests.Cards;
using PhotoSync.Bot.Tests.Office;
using PhotoSync.Reading;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Ledger;
using PhotoSync.Reminders.Planning;
using PhotoSync.Reminders.Timing;
using PhotoSync.Testing.People;
using static PhotoSync.Bot.Tests.Administering.AdminAtWork;

namespace PhotoSync.Bot.Tests.Administering;

public sealed class An_admin_who_reminds_people
{
    [Fact]
    public async Task Is_asked_whom_and_of_what_and_when()
    {
        await using var office = new ContosoOffice();
        var samuel = await AdminAsync(office);

        await samuel.SaysAsync("remind people");

        Assert.Equal("Remind people of their photo", samuel.Last.Heading);
        Assert.Equal(["Count first", "Earlier reminders"], samuel.Last.ButtonTitles);
        CardRules.Hold(samuel.Last.Card!);
    }

    [Fact]
    public async Task Sees_whom_it_would_reach_and_three_cards_before_anything_is_sent()
    {
        await using var office = new ContosoOffice();
        var samuel = await AdminAsync(office);
        Settle(office, 12);
        office.Campaigns.People.Add(new Candidate(Guid.NewGuid(), IsGuest: true, AccountEnabled: true, "en"));
        await samuel.SaysAsync("remind everyone");

        await CountAsync(office, samuel, Usual);

        Assert.Equal("This would reach 12 people.", samuel.Last.Heading);
        Assert.Contains("Left out: guests", samuel.Last.Card!.ToString(), StringComparison.Ordinal);
        CardRules.Hold(samuel.Last.Card!);
        await samuel.PressesAsync("See some of the cards");
        Assert.Contains("Några ord om din bild", samuel.Last.Card!.ToString(), StringComparison.Ordinal);
        CardRules.Hold(samuel.Last.Card!);
        Assert.Equal(CampaignStatus.Draft, office.Campaigns.Table[1].Status);
    }

    [Theory]
    [InlineData(AudienceBasis.Directory, "Counted from the directory: today at 09:00.")]
    [InlineData(AudienceBasis.CompleteSweep, "Counted from the last look at everybody, completed today at 09:00.")]
    [InlineData(AudienceBasis.KnownFindings, "Counted from single checks so far: today at 09:00. Everybody has not been looked at lately, so whoever was never checked is missing.")]
    public async Task Is_told_where_the_people_were_taken_from_and_as_of_when(AudienceBasis basis, string told)
    {
        await using var office = new ContosoOffice();
        var samuel = await AdminAsync(office);
        Settle(office, 3);
        office.Campaigns.Origin = new AudienceOrigin(basis, office.Clock.GetUtcNow().AddHours(-2));
        await samuel.SaysAsync("remind people");

        await CountAsync(office, samuel, Usual);

        Assert.Contains(told, samuel.Last.Texts);
    }

    [Theory]
    [InlineData("11", "The number you typed is not the number of people. Nothing was sent.", CampaignStatus.Draft)]
    [InlineData("", "The number you typed is not the number of people. Nothing was sent.", CampaignStatus.Draft)]
    [InlineData("12", null, CampaignStatus.Scheduled)]
    public async Task Types_the_number_of_more_than_ten(string typed, string? problem, CampaignStatus status)
    {
        await using var office = new ContosoOffice();
        var samuel = await AdminAsync(office);
        Settle(office, 12);
        await samuel.SaysAsync("remind people");
        await CountAsync(office, samuel, Usual);

        await EnterAsync(samuel, "sendCampaign", ("typed", typed));

        Assert.Equal(status, office.Campaigns.Table[1].Status);
        if (problem is not null) Assert.Contains(problem, samuel.Last.Texts);
    }

    [Theory]
    [InlineData("when", "once", "Please choose a day and a time.")]
    [InlineData("quiet", "many", "Please give the days as a number from 0 to 3650.")]
    [InlineData("audience", "group", "Please give the object id of the group, as the Entra admin center shows it.")]
    [InlineData("audience", "names", "There is no name in it. Please give sign-in names or object ids, one a line.")]
    [InlineData("audience", "file", "Please send me the file first, then choose it here.")]
    [InlineData("audience", "friends", "Please choose whom to remind.")]
    [InlineData("quiet", "4000", "Please give the days as a number from 0 to 3650.")]
    public async Task Is_told_what_is_missing_and_nothing_is_kept(string input, string value, string problem)
    {
        await using var office = new ContosoOffice();
        var samuel = await AdminAsync(office);
        await samuel.SaysAsync("remind people");

        await EnterAsync(samuel, "countCampaign", [.. Usual.Where(entry => entry.Item1 != input), (input, value)]);

        Assert.Contains(problem, samuel.Last.Texts);
        Assert.Empty(await office.Campaigns.Table.ListAsync(samuel.Id.Tenant, 10, default));
    }

    [Theory]
    [InlineData("weekly", "2026-13-01", "09:00")]
    [InlineData("weekly", "2027-01-04", "9 o'clock")]
    [InlineData("once", "2027-03-28", "02:30")]
    [InlineData("sometimes", "2027-01-04", "09:00")]
    public async Task Is_told_that_a_time_is_none(string when, string date, string time)
    {
        await using var office = new ContosoOffice();
        var samuel = await AdminAsync(office);
        await samuel.SaysAsync("remind people");

        await EnterAsync(samuel, "countCampaign", [.. Usual.Where(entry => entry.Item1 != "when"), ("when", when), ("date", date), ("time", time)]);

        Assert.Contains("Please choose a day and a time.", samuel.Last.Texts);
    }

    [Fact]
    public async Task Is_told_that_the_own_words_are_too_long()
    {
        await using var office = new ContosoOffice();
        var samuel = await AdminAsync(office);
        await samuel.SaysAsync("remind people");

        await EnterAsync(samuel, "countCampaign", [.. Usual.Where(entry => entry.Item1 != "own"), ("own", new string('a', 1001))]);

        Assert.Contains("Your own words are too long: at most 1,000 letters, please.", samuel.Last.Texts);
    }

    [Theory]
    [InlineData("once", 0)]
    [InlineData("weekly", 1)]
    [InlineData("fortnightly", 2)]
    public async Task May_choose_a_day_or_every_so_many_weeks(string when, int weeks)
    {
        await using var office = new ContosoOffice();
        var samuel = await AdminAsync(office);
        Settle(office, 3);
        await samuel.SaysAsync("remind people");

        await CountAsync(office, samuel, [.. Usual.Where(entry => entry.Item1 is not "when" and not "own"), ("when", when), ("date", "2027-01-04"), ("time", "09:30"), ("own", "")]);

        var plan = office.Campaigns.Table[1].Plan;
        Assert.Null(plan.Message.OwnText);
        Assert.Equal(
            weeks == 0 ? new Schedule.Once(new DateTimeOffset(2027, 1, 4, 8, 30, 0, TimeSpan.Zero)) : new Schedule.Weekly(new DateOnly(2027, 1, 4), new TimeOnly(9, 30), "Europe/Stockholm", weeks),
            plan.Schedule);
    }

    [Fact]
    public async Task May_choose_a_group_names_or_states()
    {
        var group = Guid.NewGuid();
        Audience[] audiences =
        [
            await AudienceOfAsync(("audience", "group"), ("group", group.ToString())),
            await AudienceOfAsync(("audience", "names"), ("names", "adele@contoso.com")),
            await AudienceOfAsync(("audience", "stuck")),
        ];

        Assert.Equal(new Audience.InGroup(group), audiences[0]);
        Assert.IsType<Audience.Listed>(audiences[1]);
        Assert.NotEmpty(Assert.IsType<Audience.InStates>(audiences[2]).States);
    }

    private static async Task<Audience> AudienceOfAsync(params (string, string)[] entries)
    {
        await using var office = new ContosoOffice();
        var samuel = await AdminAsync(office);
        await samuel.SaysAsync("remind people");

        await CountAsync(office, samuel, [.. Usual.Where(entry => entry.Item1 != "audience"), .. entries]);

        return office.Campaigns.Table[1].Plan.Audience;
    }

    [Fact]
    public async Task Is_told_that_a_time_has_passed()
    {
        await using var office = new ContosoOffice();
        var samuel = await AdminAsync(office);
        await samuel.SaysAsync("remind people");

        await EnterAsync(samuel, "countCampaign", [.. Usual.Where(entry => entry.Item1 != "when"), ("when", "once"), ("date", "2020-01-01"), ("time", "09:00")]);

        Assert.Contains("That time has passed. Please choose a later one.", samuel.Last.Texts);
    }

    [Fact]
    public async Task Is_told_when_the_list_of_people_cannot_be_read()
    {
        await using var office = new ContosoOffice();
        var samuel = await AdminAsync(office);
        office.Campaigns.Unreadable = new AudienceUnreadException(new ReadFailure(Source.Directory, ReadFailureReason.Unavailable, default));
        await samuel.SaysAsync("remind people");

        await CountAsync(office, samuel, Usual);

        Assert.Contains("The list of people could not be read just now. Nothing was sent; please try again in a few minutes.", samuel.Last.Texts);
    }

    [Fact]
    public async Task Is_told_that_an_audience_of_nobody_is_nothing_to_send_to()
    {
        await using var office = new ContosoOffice();
        var samuel = await AdminAsync(office);
        await samuel.SaysAsync("remind people");

        await CountAsync(office, samuel, Usual);

        Assert.Equal("This would reach 0 people.", samuel.Last.Heading);
        Assert.DoesNotContain(samuel.Last.Buttons, button => (string?)button["verb"] == "sendCampaign");
    }

    [Fact]
    public async Task Watches_it_in_one_card_and_pauses_and_goes_on_and_stops()
    {
        await using var office = new ContosoOffice();
        var samuel = await AdminAsync(office);
        await RunningAsync(office, samuel);

        Assert.Equal(["Reminder 1", "Messages are going out."], samuel.Last.Texts.Take(2));
        CardRules.Hold(samuel.Last.Card!);
        await samuel.PressesAsync("Pause");
        Assert.Equal(CampaignStatus.Paused, office.Campaigns.Table[1].Status);
        await samuel.PressesAsync("Go on");
        Assert.Equal(CampaignStatus.Running, office.Campaigns.Table[1].Status);
        await samuel.PressesAsync("End the campaign");
        Assert.Equal(CampaignStatus.Cancelled, office.Campaigns.Table[1].Status);
    }

    [Fact]
    public async Task Decides_about_those_of_whom_nobody_knows()
    {
        await using var office = new ContosoOffice();
        var samuel = await AdminAsync(office);
        office.Campaigns.Recipients.Add(new Recipient(Some.PersonId(5).ObjectId, RecipientState.Uncertain, default));
        await RunningAsync(office, samuel);

        await samuel.PressesAsync("Who is uncertain?");

        Assert.Equal("Nobody knows whether these people got it", samuel.Last.Heading);
        CardRules.Hold(samuel.Last.Card!);
    }

    [Fact]
    public async Task Decides_nothing_any_more_once_the_role_is_gone()
    {
        await using var office = new ContosoOffice();
        var samuel = await AdminAsync(office);
        await RunningAsync(office, samuel);
        office.SsoTokens.Add("sso", samuel.Id);

        await samuel.PressesAsync("End the campaign");

        Assert.Equal(CampaignStatus.Running, office.Campaigns.Table[1].Status);
        Assert.StartsWith("This is for administrators of PhotoSync only.", (string?)samuel.Answer!["value"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_nobody_without_the_role_and_learns_nothing()
    {
        await using var office = new ContosoOffice();
        var adele = office.Employee();
        await adele.SaysAsync("hi");
        office.Teams.Tokens[adele.UserId] = "sso";
        office.SsoTokens.Add("sso", adele.Id);

        await adele.SaysAsync("remind people");

        Assert.Contains("Check my photo", adele.Last.ButtonTitles);
    }

    [Theory]
    [InlineData("a list", "ÿþ\0", "There is no name in this file. Please put sign-in names or object ids into its first column.")]
    [InlineData("another encoding", "J\u00f6rg", "I can't read the letters of this file. Please save it as “CSV UTF-8” and send it again.")]
    public async Task Is_told_what_is_wrong_with_a_file(string what, string latin1, string problem)
    {
        await using var office = new ContosoOffice();
        var samuel = await AdminAsync(office);

        await samuel.SendsAsync(System.Text.Encoding.Latin1.GetBytes(latin1), "people.csv");

        Assert.True(samuel.Last.Text == problem, $"{what}: {samuel.Last.Text}");
    }

    [Fact]
    public async Task Can_send_a_file_of_names()
    {
        await using var office = new ContosoOffice();
        var samuel = await AdminAsync(office);
        Settle(office, 3);
        var names = string.Join('\n', office.Campaigns.People.Take(2).Select(person => $"{person.Person}"));

        await samuel.SendsAsync(System.Text.Encoding.UTF8.GetBytes(names + "\nnobody@example.com"), "people.csv");
        Assert.Contains("Your file names 2 people whom I found.", samuel.Last.Texts);
        await CountAsync(office, samuel, [.. Usual.Where(entry => entry.Item1 != "audience"), ("audience", "file")]);

        Assert.Equal("This would reach 2 people.", samuel.Last.Heading);
        Assert.Contains("1 line means nobody", samuel.Last.Texts);
    }
}
