using Moq;
using PhotoSync.Coverage.Listing;
using PhotoSync.Host.Api.Campaigns;
using PhotoSync.Host.Api.Coverage;
using PhotoSync.Host.Api.Exports;
using PhotoSync.Host.Privacy;
using PhotoSync.People;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Leasing;
using PhotoSync.Reminders.Ledger;
using PhotoSync.Reminders.Pacing;
using PhotoSync.Reminders.Reporting;
using PhotoSync.Reminders.Timing;
using PhotoSync.Testing.People;

namespace PhotoSync.Host.Tests.Api;

public sealed class The_recipients_in_a_download
{
    private static readonly CampaignId Id = new(7);
    private static readonly Campaign Ours = new(Id, new CampaignPlan(Some.Tenant, new Audience.Everyone(), new CampaignMessage("friendly", null), new Schedule.AtOnce()), CampaignStatus.Running, default);

    private readonly Mock<ICampaignStore> campaigns = new();
    private readonly Mock<IRecipientStore> recipients = new();

    [Fact]
    public async Task Are_each_with_their_state_and_its_one_reason()
    {
        Recipient[] people =
        [
            new(Guid.NewGuid(), RecipientState.Sent, Some.Morning),
            new(Guid.NewGuid(), RecipientState.Skipped, Some.Morning) { Skipped = SkipReason.OptedOut },
            new(Guid.NewGuid(), RecipientState.Unreachable, Some.Morning) { Unreachable = UnreachableReason.AppNotInstalled },
            new(Guid.NewGuid(), RecipientState.Uncertain, Some.Morning) { Uncertain = UncertainCause.NoAnswer },
        ];
        var last = people[^1].Person;
        campaigns.Setup(store => store.FindAsync(Id, default)).ReturnsAsync(Ours);
        recipients.Setup(store => store.ListAsync(Id, null, null, It.IsAny<int>(), default)).ReturnsAsync(people);
        recipients.Setup(store => store.ListAsync(Id, null, last, It.IsAny<int>(), default)).ReturnsAsync([]);

        var rows = await RowsAsync(Some.Tenant, campaign: 7);

        Assert.Equal(
            people.Zip([null, "OptedOut", "AppNotInstalled", "NoAnswer"], (one, reason) => (string?[])[$"{one.Person}", $"{one.State}", "2026-05-04T09:00:00Z", reason]), rows);
    }

    [Fact]
    public async Task Are_nobody_of_a_campaign_that_is_gone_or_another_tenants()
    {
        campaigns.Setup(store => store.FindAsync(Id, default)).ReturnsAsync(Ours);

        Assert.Empty(await RowsAsync(new TenantId(Guid.NewGuid()), campaign: 7));
        Assert.Empty(await RowsAsync(Some.Tenant, campaign: 8));
        Assert.Empty(await RowsAsync(Some.Tenant, campaign: null));
    }

    private async Task<List<IReadOnlyList<string?>>> RowsAsync(TenantId tenant, long? campaign)
    {
        var counts = new GroupCounts(new PrivacyOptions());
        var reports = new CampaignReports(campaigns.Object, recipients.Object, new ConnectorBudgets(new PacingOptions(), new MachineTime(TimeProvider.System)));
        // Neither the desk nor the audit is asked for a table of recipients.
        var room = new CampaignRoom(null!, reports, campaigns.Object, new CampaignPapers(recipients.Object, null!, counts));
        var tables = new ExportTables(new CoverageTables(Mock.Of<ICoverageStore>(), counts), null!, room, TimeProvider.System);
        return await tables.RowsAsync(tenant, new ExportWish(ExportKind.Recipients) { Campaign = campaign }, default).ToListAsync();
    }
}
