using System.Globalization;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Reminding;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Planning;
using PhotoSync.Reminders.Timing;

namespace PhotoSync.Bot.Administering.Campaigns;

/// <summary>Makes a plan of what an admin entered, in their own time zone.</summary>
internal static class PlanMaking
{
    public static PlanOutcome Make(Turn turn, FormEntries entries, NamedFile? file)
    {
        var (audience, problem) = AudienceOf(entries, file);
        if (problem is not null)
            return new PlanOutcome.Faulty(problem);
        if (ScheduleOf(turn, entries) is not { } schedule)
            return new PlanOutcome.Faulty("Campaign.Problem.Time");
        if (!int.TryParse(entries.QuietDays, NumberStyles.None, CultureInfo.InvariantCulture, out var quiet))
            return new PlanOutcome.Faulty("Campaign.Problem.QuietDays");
        if (entries.OwnText.Length > CampaignMessage.LongestText)
            return new PlanOutcome.Faulty("Campaign.Problem.OwnText");

        var message = new CampaignMessage(Templates.Find(entries.Template), entries.OwnText is { Length: > 0 } own ? own : null);
        return new PlanOutcome.Made(new CampaignPlan(turn.Person.Tenant, audience!, message, schedule)
        {
            Hours = entries.OnlyWorkingHours ? SendingHours.Work : null,
            QuietDays = quiet,
        });
    }

    public static string ProblemOf(PlanFault fault) => fault switch
    {
        PlanFault.InThePast => "Campaign.Problem.Past",
        PlanFault.QuietDays => "Campaign.Problem.QuietDays",
        PlanFault.TooManyNames => "Campaign.File.TooManyNames",
        PlanFault.EmptyAudience => "Campaign.Problem.Names",
        _ => "Campaign.Problem.Time",
    };

    private static (Audience? Audience, string? Problem) AudienceOf(FormEntries entries, NamedFile? file) => entries.Audience switch
    {
        Audiences.Everyone => (new Audience.Everyone(), null),
        Audiences.Group when Guid.TryParse(entries.Group, out var group) => (new Audience.InGroup(group), null),
        Audiences.Group => (null, "Campaign.Problem.Group"),
        Audiences.Names when NameList.Read(entries.Names) is { Count: > 0 } names => (new Audience.Named(names), null),
        Audiences.Names => (null, "Campaign.Problem.Names"),
        Audiences.File when file is not null => (new Audience.Listed(file.List, file.People), null),
        Audiences.File => (null, "Campaign.Problem.File"),
        var states when Audiences.StatesOf(states) is { } wanted => (new Audience.InStates(wanted), null),
        _ => (null, "Campaign.Problem.Audience"),
    };

    private static Schedule? ScheduleOf(Turn turn, FormEntries entries)
    {
        if (entries.When == Whens.Now)
            return new Schedule.AtOnce();
        if (!DateOnly.TryParseExact(entries.Date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            || !TimeOnly.TryParseExact(entries.Time, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            return null;
        var zone = turn.Voice.Clock.Zone;
        var local = date.ToDateTime(time);
        return entries.When switch
        {
            Whens.Once when !zone.IsInvalidTime(local) => new Schedule.Once(new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime()),
            Whens.Weekly => new Schedule.Weekly(date, time, zone.Id, 1),
            Whens.Fortnightly => new Schedule.Weekly(date, time, zone.Id, 2),
            _ => null,
        };
    }
}
