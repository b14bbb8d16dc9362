using PhotoSync.People;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Leasing;
using PhotoSync.Reminders.Ledger;
using PhotoSync.Reminders.Pacing;
using PhotoSync.Reminders.Reaching;

namespace PhotoSync.Reminders.Sending;

/// <summary>Takes the cards of a campaign back, at the tenant's pace. Taking back may be repeated, so nothing is claimed for it.</summary>
internal sealed class WithdrawalRun(IRecipientStore recipients, LedgerWriter ledger, IReminderSender sender, Clocks clocks)
{
    private const int PageSize = 64;
    private const int AtOnce = 8;
    private const int Attempts = 5;

    /// <summary>Goes over all cards once.</summary>
    /// <returns>How many were taken back.</returns>
    public async Task<int> GoOverAsync(Campaign campaign, TenantWork work, CancellationToken cancellationToken)
    {
        var taken = 0;
        Guid? after = null;
        while (await recipients.ListAsync(campaign.Id, RecipientState.Sent, after, PageSize, cancellationToken) is [.., var last] page)
        {
            after = last.Person;
            await Parallel.ForEachAsync(
                page,
                new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
                async (recipient, token) =>
                {
                    if (await TakeBackAsync(campaign, recipient, work, token))
                        Interlocked.Increment(ref taken);
                });
        }

        return taken;
    }

    private async Task<bool> TakeBackAsync(Campaign campaign, Recipient recipient, TenantWork work, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            var reply = await CallAsync(campaign, recipient, work, cancellationToken);
            if (reply is ConnectorReply.Accepted || ReplyReader.IsGone(reply))
                return await ledger.WriteAsync(new LedgerEntry.TakeBack(campaign.Id, recipient.Person, work.Lease.Grip, clocks.Now)) == EntryAnswer.Done;
            if (reply is ConnectorReply.NoWay or ConnectorReply.Refused { Status: 400 or 401 or 403 })
                return false;

            var asked = reply is ConnectorReply.Refused { Status: 429 } throttled ? work.Budget.Throttled(recipient.Person, throttled.RetryAfter) : TimeSpan.FromSeconds(attempt);
            await clocks.Machine.WaitAsync(asked, cancellationToken);
        }

        return false;
    }

    private async Task<ConnectorReply> CallAsync(Campaign campaign, Recipient recipient, TenantWork work, CancellationToken cancellationToken)
    {
        using var call = await work.Budget.TakeAsync(CallPriority.Campaign, cancellationToken);
        return await sender.WithdrawAsync(
            new PersonId(campaign.Plan.Tenant, recipient.Person), recipient.ActivityId!, campaign.Withdrawal ?? Withdrawal.Delete, cancellationToken);
    }
}
