using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Timing;

namespace PhotoSync.Reminders.Planning;

/// <summary>Finds what is wrong with a plan as such.</summary>
internal static class PlanFaults
{
    private const int LongestQuiet = 3650;

    public static PlanFault? Find(CampaignPlan plan, DateTimeOffset now) => plan switch
    {
        { Schedule: Schedule.Once once } when once.At < now => PlanFault.InThePast,
        { Schedule: Schedule.Weekly weekly } when !TimeZoneInfo.TryFindSystemTimeZoneById(weekly.TimeZone, out _) => PlanFault.NoSuchTimeZone,
        { Audience: Audience.Named { Names.Count: 0 } or Audience.InStates { States.Count: 0 } or Audience.Listed { People: 0 } } => PlanFault.EmptyAudience,
        { Audience: Audience.Named { Names.Count: > NameFile.MostNames } } => PlanFault.TooManyNames,
        { QuietDays: < 0 or > LongestQuiet } => PlanFault.QuietDays,
        _ => null,
    };
}
