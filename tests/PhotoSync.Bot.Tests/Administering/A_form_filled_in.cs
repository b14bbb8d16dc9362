using System.Globalization;
using Microsoft.Bot.Builder;
using Moq;
using PhotoSync.Bot.Administering.Campaigns;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Speaking;
using PhotoSync.Diagnosis;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Planning;
using PhotoSync.Reminders.Timing;
using PhotoSync.Testing.People;

namespace PhotoSync.Bot.Tests.Administering;

public sealed class A_form_filled_in
{
    private const string Group = "0e8c2c5e-5c1c-4a51-8b52-3a5f2c1d0001";
    private static readonly Turn Turn = new(Mock.Of<ITurnContext>(), Some.PersonId(), new Voice(CultureInfo.GetCultureInfo("en-GB"), Clockwork.Of(Some.Morning, "Europe/Stockholm", "UTC")));
    private static readonly NamedFile File = new(Guid.NewGuid(), 12, new FaultyLines(0, []), new FaultyLines(0, []));

    [Theory]
    [InlineData("everyone", "", "", null)]
    [InlineData("group", Group, "", null)]
    [InlineData("group", "the sales people", "", "Campaign.Problem.Group")]
    [InlineData("names", "", "adele@contoso.example\nanna@contoso.example", null)]
    [InlineData("names", "", " \n", "Campaign.Problem.Names")]
    [InlineData("names", "", "Name", "Campaign.Problem.Names")]
    [InlineData("file", "", "", "Campaign.Problem.File")]
    [InlineData("affected", "", "", null)]
    [InlineData("stuck", "", "", null)]
    [InlineData("whoever", "", "", "Campaign.Problem.Audience")]
    [InlineData("", "", "", "Campaign.Problem.Audience")]
    public void Says_whom_it_is_for_or_what_is_missing(string audience, string group, string names, string? problem) =>
        Assert.Equal(problem, ProblemOf(new FormEntries { Audience = audience, Group = group, Names = names }));

    [Fact]
    public void Becomes_the_audience_that_was_chosen()
    {
        Assert.Equal(new Audience.InGroup(new Guid(Group)), Made(new FormEntries { Audience = "group", Group = Group }).Audience);
        Assert.Equal(["adele@contoso.example"], Assert.IsType<Audience.Named>(Made(new FormEntries { Audience = "names", Names = "adele@contoso.example" }).Audience).Names);
        Assert.Equal([PhotoState.Stuck], Assert.IsType<Audience.InStates>(Made(new FormEntries { Audience = "stuck" }).Audience).States);
        Assert.Equal(new Audience.Listed(File.List, 12), Made(new FormEntries { Audience = "file" }, File).Audience);
    }

    [Theory]
    [InlineData("once", "2026-06-01", "09:30", null)]
    [InlineData("once", "2026-06-01", "half past nine", "Campaign.Problem.Time")]
    [InlineData("once", "tomorrow", "09:30", "Campaign.Problem.Time")]
    [InlineData("once", "2027-03-28", "02:30", "Campaign.Problem.Time")]
    [InlineData("weekly", "2026-06-01", "09:30", null)]
    [InlineData("fortnightly", "2026-06-01", "09:30", null)]
    [InlineData("someday", "2026-06-01", "09:30", "Campaign.Problem.Time")]
    public void Says_when_it_goes_out_or_that_no_time_was_chosen(string when, string date, string time, string? problem) =>
        Assert.Equal(problem, ProblemOf(new FormEntries { Audience = "everyone", When = when, Date = date, Time = time }));

    [Fact]
    public void Means_the_admins_own_time_of_day()
    {
        var entries = new FormEntries { Audience = "everyone", When = "once", Date = "2026-06-01", Time = "09:30" };

        Assert.Equal(new Schedule.Once(new DateTimeOffset(2026, 6, 1, 7, 30, 0, TimeSpan.Zero)), Made(entries).Schedule);
        Assert.Equal(new Schedule.Weekly(new DateOnly(2026, 6, 1), new TimeOnly(9, 30), "Europe/Stockholm", 1), Made(entries with { When = "weekly" }).Schedule);
        Assert.Equal(new Schedule.Weekly(new DateOnly(2026, 6, 1), new TimeOnly(9, 30), "Europe/Stockholm", 2), Made(entries with { When = "fortnightly" }).Schedule);
    }

    [Theory]
    [InlineData("", "Campaign.Problem.QuietDays")]
    [InlineData("-1", "Campaign.Problem.QuietDays")]
    [InlineData("a week", "Campaign.Problem.QuietDays")]
    [InlineData("0", null)]
    public void Says_for_how_many_days_to_leave_people_in_peace(string quiet, string? problem) => Assert.Equal(problem, ProblemOf(new FormEntries { Audience = "everyone", QuietDays = quiet }));

    [Theory]
    [InlineData(0, false, null)]
    [InlineData(1000, true, null)]
    [InlineData(1001, true, "Campaign.Problem.OwnText")]
    public void Has_words_of_ones_own_or_none(int letters, bool onlyWorkingHours, string? problem)
    {
        var entries = new FormEntries { Audience = "everyone", OwnText = new string('a', letters), OnlyWorkingHours = onlyWorkingHours };

        Assert.Equal(problem, ProblemOf(entries));
        if (problem is null)
            Assert.Equal((letters == 0 ? null : entries.OwnText, onlyWorkingHours ? SendingHours.Work : null), (Made(entries).Message.OwnText, Made(entries).Hours));
    }

    [Theory]
    [InlineData(PlanFault.InThePast, "Campaign.Problem.Past")]
    [InlineData(PlanFault.QuietDays, "Campaign.Problem.QuietDays")]
    [InlineData(PlanFault.TooManyNames, "Campaign.File.TooManyNames")]
    [InlineData(PlanFault.EmptyAudience, "Campaign.Problem.Names")]
    [InlineData(PlanFault.NoSuchTimeZone, "Campaign.Problem.Time")]
    public void Has_a_sentence_for_each_fault_of_its_plan(PlanFault fault, string sentence)
    {
        Assert.Equal(sentence, PlanMaking.ProblemOf(fault));
        Assert.NotNull(Turn.Voice.Find(sentence));
    }

    private static string? ProblemOf(FormEntries entries) => (PlanMaking.Make(Turn, entries, null) as PlanOutcome.Faulty)?.Problem;

    private static CampaignPlan Made(FormEntries entries, NamedFile? file = null) => Assert.IsType<PlanOutcome.Made>(PlanMaking.Make(Turn, entries, file)).Plan;
}
