using Microsoft.Extensions.Logging;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Leasing;
using PhotoSync.Reminders.Planning;

namespace PhotoSync.Reminders.Sending;

/// <summary>What a campaign needs beside sending: its snapshot before, the skipping of the rest after it was ended, the taking back of cards.</summary>
internal sealed partial class CampaignChores(CampaignSnapshot snapshot, WithdrawalRun withdrawal, PumpTables tables, Clocks clocks, ILogger<CampaignChores> logger)
{
    private const int SliceOfRest = 5000;
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(10);

    /// <summary>Does what a campaign needs; nothing where it needs nothing. A failure is told, waited over and tried again by the next call.</summary>
    public async Task DoAsync(Campaign campaign, TenantWork work, CancellationToken cancellationToken)
    {
        try
        {
            await (campaign.Status switch
            {
                CampaignStatus.Scheduled or CampaignStatus.Preparing => snapshot.TakeAsync(campaign, work.Lease.Grip, cancellationToken),
                CampaignStatus.Cancelled => EndAsync(campaign, work, CampaignStatus.Cancelled, cancellationToken),
                CampaignStatus.Withdrawing => WithdrawAsync(campaign, work, cancellationToken),
                _ => Task.CompletedTask,
            });
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The next holder of the lease goes on.
        }
        catch (Exception failure) // an audience or a table that cannot be read must not stop the tenant's other campaigns
        {
            Log.Failed(logger, campaign.Id, campaign.Status, failure);
            await clocks.Machine.RestAsync(AfterFailure, cancellationToken);
        }
    }

    private async Task WithdrawAsync(Campaign campaign, TenantWork work, CancellationToken cancellationToken)
    {
        await CloseRestAsync(campaign, work, cancellationToken);
        while (await withdrawal.GoOverAsync(campaign, work, cancellationToken) > 0)
            await CloseRestAsync(campaign, work, cancellationToken);
        await EndAsync(campaign, work, CampaignStatus.Withdrawn, cancellationToken);
    }

    private async Task EndAsync(Campaign campaign, TenantWork work, CampaignStatus end, CancellationToken cancellationToken)
    {
        await CloseRestAsync(campaign, work, cancellationToken);
        // False while a last message is under way: the next call sees to it.
        if (!await tables.Campaigns.TryFinishAsync(campaign.Id, end, cancellationToken))
            await clocks.Machine.RestAsync(Rest, cancellationToken);
    }

    private async Task CloseRestAsync(Campaign campaign, TenantWork work, CancellationToken cancellationToken)
    {
        while (await tables.Ledger.CloseRestAsync(campaign.Id, work.Lease.Grip, clocks.Now, SliceOfRest, cancellationToken) > 0)
            await Task.Yield();
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Campaign {Campaign} ({Status}) could not be seen to; it is tried again")]
        public static partial void Failed(ILogger logger, CampaignId campaign, CampaignStatus status, Exception failure);
    }
}
