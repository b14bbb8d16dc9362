using PhotoSync.Diagnosis;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Planning;
using PhotoSync.Reminders.Tests.Sending;
using PhotoSync.Reminders.Timing;
using PhotoSync.Testing.People;

namespace PhotoSync.Reminders.Tests.Planning;

public sealed class A_plan_with_a_fault
{
    public static TheoryData<string, PlanFault?> Plans => new()
    {
        { "usual", null },
        { "later", null },
        { "earlier", PlanFault.InThePast },
        { "weekly", null },
        { "nowhere", PlanFault.NoSuchTimeZone },
        { "names", null },
        { "no names", PlanFault.EmptyAudience },
        { "too many names", PlanFault.TooManyNames },
        { "states", null },
        { "no states", PlanFault.EmptyAudience },
        { "file", null },
        { "empty file", PlanFault.EmptyAudience },
        { "quiet", null },
        { "quieter than that", PlanFault.QuietDays },
        { "less than quiet", PlanFault.QuietDays },
    };

    [Theory]
    [MemberData(nameof(Plans))]
    public void Is_told_which(string plan, PlanFault? fault) => Assert.Equal(fault, PlanFaults.Find(Of(plan), Some.Morning));

    private static CampaignPlan Of(string plan) => plan switch
    {
        "later" => Office.Plan() with { Schedule = new Schedule.Once(Some.Morning) },
        "earlier" => Office.Plan() with { Schedule = new Schedule.Once(Some.Morning.AddSeconds(-1)) },
        "weekly" => Office.Plan() with { Schedule = new Schedule.Weekly(new DateOnly(2026, 5, 4), new TimeOnly(9, 30), "Europe/Stockholm", 1) },
        "nowhere" => Office.Plan() with { Schedule = new Schedule.Weekly(new DateOnly(2026, 5, 4), new TimeOnly(9, 30), "Europe/Atlantis", 1) },
        "names" => Office.Plan(new Audience.Named(["a"])),
        "no names" => Office.Plan(new Audience.Named([])),
        "too many names" => Office.Plan(new Audience.Named(new string[NameFile.MostNames + 1])),
        "states" => Office.Plan(new Audience.InStates([PhotoState.Stuck])),
        "no states" => Office.Plan(new Audience.InStates([])),
        "file" => Office.Plan(new Audience.Listed(Guid.NewGuid(), 1)),
        "empty file" => Office.Plan(new Audience.Listed(Guid.NewGuid(), 0)),
        "quiet" => Office.Plan() with { QuietDays = 3650 },
        "quieter than that" => Office.Plan() with { QuietDays = 3651 },
        "less than quiet" => Office.Plan() with { QuietDays = -1 },
        _ => Office.Plan(),
    };
}
