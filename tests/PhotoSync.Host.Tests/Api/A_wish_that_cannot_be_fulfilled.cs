using PhotoSync.Diagnosis;
using PhotoSync.Host.Api.Campaigns;
using PhotoSync.Reading;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Planning;
using PhotoSync.Reminders.Timing;
using PhotoSync.Testing.People;

namespace PhotoSync.Host.Tests.Api;

public sealed class A_wish_that_cannot_be_fulfilled
{
    private static readonly AudienceWish Everyone = new(AudienceKind.Everyone);

    [Fact]
    public void Is_one_without_an_audience_or_a_template_or_with_too_long_a_text()
    {
        const string needed = "\"audience\" and \"template\" are needed.";

        Assert.Equal(needed, new CampaignWish(null!, "friendly").Fault);
        Assert.Equal(needed, new CampaignWish(Everyone, null!).Fault);
        Assert.Equal(needed, new CampaignWish(Everyone, "").Fault);
        Assert.Equal(needed, new CampaignWish(Everyone, new string('a', 51)).Fault);
        Assert.Null(new CampaignWish(Everyone, new string('a', 50)).Fault);
        Assert.Contains($"{CampaignMessage.LongestText}", new CampaignWish(Everyone, "friendly") { OwnText = new string('a', CampaignMessage.LongestText + 1) }.Fault, StringComparison.Ordinal);
        Assert.Null(new CampaignWish(Everyone, "friendly") { OwnText = new string('a', CampaignMessage.LongestText) }.Fault);
    }

    [Fact]
    public void Is_one_whose_audience_names_nobody() => Assert.All(
        new[] { AudienceKind.States, AudienceKind.Group, AudienceKind.Named, AudienceKind.Listed },
        kind =>
        {
            Assert.StartsWith("The audience names nobody", new CampaignWish(new AudienceWish(kind), "friendly").Fault, StringComparison.Ordinal);
            Assert.NotNull(new CampaignWish(new AudienceWish(kind) { States = [], Names = [] }, "friendly").Fault);
        });

    [Fact]
    public void Is_none_whose_audience_says_whom_it_means()
    {
        var group = Guid.NewGuid();

        Assert.IsType<Audience.Everyone>(Everyone.ToAudience());
        Assert.Equal([PhotoState.Stuck], Assert.IsType<Audience.InStates>(new AudienceWish(AudienceKind.States) { States = [PhotoState.Stuck] }.ToAudience()).States);
        Assert.Equal(new Audience.InGroup(group), new AudienceWish(AudienceKind.Group) { Group = group }.ToAudience());
        Assert.IsType<Audience.Named>(new AudienceWish(AudienceKind.Named) { Names = ["adele"] }.ToAudience());
    }

    [Theory]
    [InlineData(true, null)]
    [InlineData(false, 30)]
    public void Becomes_a_plan_where_it_has_no_fault(bool onlyInWorkingHours, int? minutes)
    {
        var wish = new CampaignWish(Everyone, "friendly") { OnlyInWorkingHours = onlyInWorkingHours, At = minutes is { } after ? Some.Morning.AddMinutes(after) : null, QuietDays = 3 };

        var plan = wish.ToPlan(Some.Tenant);

        Assert.Equal((onlyInWorkingHours ? SendingHours.Work : null, 3), (plan.Hours, plan.QuietDays));
        Assert.Equal(minutes is null ? new Schedule.AtOnce() : new Schedule.Once(Some.Morning.AddMinutes(30)), plan.Schedule);
    }

    [Theory]
    [InlineData(PlanFault.InThePast, "\"at\"")]
    [InlineData(PlanFault.EmptyAudience, "names nobody")]
    [InlineData(PlanFault.TooManyNames, "\"names\"")]
    [InlineData(PlanFault.QuietDays, "\"quietDays\"")]
    [InlineData(PlanFault.NoSuchTimeZone, "time zone")]
    public void Is_told_by_what_is_wrong_with_its_plan(PlanFault fault, string part)
    {
        var problem = PlanProblems.Of(fault);

        Assert.Equal(400, problem.StatusCode);
        Assert.Contains(part, problem.ProblemDetails.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(404, ReadFailureReason.Unreadable, null, 422)]
    [InlineData(403, ReadFailureReason.Forbidden, "GroupMember.Read.All", 502)]
    [InlineData(429, ReadFailureReason.Throttled, null, 503)]
    [InlineData(null, ReadFailureReason.Unavailable, null, 503)]
    [InlineData(null, ReadFailureReason.Unreadable, null, 502)]
    public void Is_told_by_why_its_audience_could_not_be_read(int? upstream, ReadFailureReason reason, string? permission, int status)
    {
        var problem = PlanProblems.Of(new ReadFailure(Source.Directory, reason, Some.Morning) { Status = upstream, MissingPermission = permission });

        Assert.Equal(status, problem.StatusCode);
        Assert.Contains(permission ?? "", problem.ProblemDetails.Detail, StringComparison.Ordinal);
    }
}
