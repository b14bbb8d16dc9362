using PhotoSync.Host.Api.Campaigns;
using PhotoSync.Host.Privacy;
using PhotoSync.People;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Ledger;
using PhotoSync.Reminders.Reporting;
using PhotoSync.Reminders.Timing;

namespace PhotoSync.Host.Tests.Api;

public sealed class What_counts_only_leaves_of_a_report
{
    [Theory]
    [InlineData(3, 20, null)]
    [InlineData(20, 3, null)]
    [InlineData(5, 15, 75.0)]
    [InlineData(0, 20, 100.0)]
    public void Tells_how_far_it_is_only_where_that_tells_of_no_few_people(int left, int sent, double? percent)
    {
        var report = Report(left, sent);

        var shown = ReportAnswer.Of(report, new GroupCounts(new PrivacyOptions { CountsOnly = true }));

        Assert.Equal(percent, shown.Percent);
        Assert.Equal(percent is null, shown.SecondsLeft is null);
        Assert.DoesNotContain(shown.States.Values, people => people is > 0 and < 5);
    }

    [Theory]
    [InlineData(CampaignStatus.Done, 3, true)]
    [InlineData(CampaignStatus.Withdrawn, 3, true)]
    [InlineData(CampaignStatus.Cancelled, 0, true)]
    [InlineData(CampaignStatus.Cancelled, 3, false)]
    [InlineData(CampaignStatus.Running, 0, false)]
    public void Tells_whether_it_is_at_its_end(CampaignStatus status, int left, bool isAtItsEnd)
    {
        var report = Report(left, 20);

        Assert.Equal(isAtItsEnd, ReportAnswer.Of(report with { Campaign = report.Campaign with { Status = status } }, new GroupCounts(new PrivacyOptions())).IsAtItsEnd);
    }

    [Theory]
    [InlineData(false, 3, 3)]
    [InlineData(true, 0, 0)]
    [InlineData(true, 3, null)]
    [InlineData(true, 8, 8)]
    public void Tells_how_many_photos_were_right_already_only_where_those_are_no_few(bool countsOnly, int right, int? shown)
    {
        var sums = new LedgerSums(right + 27, new Dictionary<RecipientState, int> { [RecipientState.Sent] = 20, [RecipientState.Skipped] = right + 7 })
        {
            Skipped = new Dictionary<SkipReason, int> { [SkipReason.PhotoIsRight] = right, [SkipReason.OptedOut] = 7 },
        };

        var answer = ReportAnswer.Of(Report(0, 20) with { Sums = sums }, new GroupCounts(new PrivacyOptions { CountsOnly = countsOnly }));

        Assert.Equal(shown, answer.GoalReached);
        Assert.Equal(!countsOnly || right != 3, answer.States.ContainsKey(RecipientState.Skipped));
    }

    private static CampaignReport Report(int left, int sent)
    {
        var plan = new CampaignPlan(new TenantId(Guid.NewGuid()), new Audience.Everyone(), new CampaignMessage("friendly", null), new Schedule.AtOnce());
        var sums = new LedgerSums(left + sent, new Dictionary<RecipientState, int> { [RecipientState.Planned] = left, [RecipientState.Sent] = sent });
        return new CampaignReport(new Campaign(new CampaignId(1), plan, CampaignStatus.Running, default), sums, TimeSpan.FromSeconds(9));
    }
}
