using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Ledger;
using PhotoSync.Reminders.Pacing;

namespace PhotoSync.Reminders.Reporting;

/// <summary>Tells what came of campaigns. Counts read every row of a campaign: about a third of a second for a million, so ask every few seconds, not for every reader.</summary>
public sealed class CampaignReports(ICampaignStore campaigns, IRecipientStore recipients, ConnectorBudgets budgets)
{
    /// <summary>One campaign; <see langword="null"/> where there is none of this number.</summary>
    public async Task<CampaignReport?> FindAsync(CampaignId id, CancellationToken cancellationToken)
    {
        if (await campaigns.FindAsync(id, cancellationToken) is not { } campaign)
            return null;
        var sums = await recipients.SumAsync(id, cancellationToken);
        return new CampaignReport(campaign, sums, TimeLeft(campaign, sums));
    }

    /// <summary>Everybody of a campaign in one state, or all, in the order of their ids, at constant memory.</summary>
    public async IAsyncEnumerable<Recipient> ListAsync(
        CampaignId id, RecipientState? state, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        const int PageSize = 500;
        Guid? after = null;
        while (await recipients.ListAsync(id, state, after, PageSize, cancellationToken) is [.., var last] page)
        {
            foreach (var recipient in page)
                yield return recipient;
            after = last.Person;
        }
    }

    private TimeSpan? TimeLeft(Campaign campaign, LedgerSums sums) => campaign.Status == CampaignStatus.Running
        ? TimeSpan.FromSeconds((sums[RecipientState.Planned] + sums[RecipientState.Claimed]) / budgets.For(campaign.Plan.Tenant).Rate)
        : null;
}
