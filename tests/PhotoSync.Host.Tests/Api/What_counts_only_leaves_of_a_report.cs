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

    private static CampaignReport Report(int left, int sent)
    {
        var plan = new CampaignPlan(new TenantId(Guid.NewGuid()), new Audience.Everyone(), new CampaignMessage("friendly", null), new Schedule.AtOnce());
        var sums = new LedgerSums(left + sent, new Dictionary<RecipientState, int> { [RecipientState.Planned] = left, [RecipientState.Sent] = sent });
        return new CampaignReport(new Campaign(new CampaignId(1), plan, CampaignStatus.Running, default), sums, TimeSpan.FromSeconds(9));
    }
}
