using Microsoft.Extensions.Logging;
using PhotoSync.Reminders.Leasing;
using PhotoSync.Reminders.Ledger;
using PhotoSync.Reminders.Pacing;

namespace PhotoSync.Reminders.Sending;

/// <summary>Serves a tenant's recipients: looks at some of them at once, and lets at most eight of their messages be under way.</summary>
internal sealed partial class SendingLoop(RecipientDoor door, Delivery delivery, LedgerWriter ledger, PacingOptions pacing, Clocks clocks, ILogger<SendingLoop> logger)
{
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(200);

    /// <summary>Runs until cancelled or the lease is lost; then waits for what is under way.</summary>
    public async Task RunAsync(RecipientFeed feed, TenantWork work, CancellationToken cancellationToken)
    {
        using var looks = new SemaphoreSlim(pacing.RecipientsAtOnce);
        using var sends = new SemaphoreSlim(pacing.SendsInFlight);
        try
        {
            while (!cancellationToken.IsCancellationRequested)
                await StartNextAsync(feed, work, (looks, sends), cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // What is under way is waited for below.
        }
        finally
        {
            for (var i = 0; i < pacing.RecipientsAtOnce; i++)
                await looks.WaitAsync(CancellationToken.None);
        }
    }

    private async Task StartNextAsync(RecipientFeed feed, TenantWork work, (SemaphoreSlim Looks, SemaphoreSlim Sends) limits, CancellationToken cancellationToken)
    {
        await limits.Looks.WaitAsync(cancellationToken);
        RecipientTurn? turn = null;
        try
        {
            turn = await feed.NextAsync(cancellationToken);
        }
        finally
        {
            if (turn is null)
                limits.Looks.Release();
        }

        if (turn is null)
            await clocks.Machine.RestAsync(Rest, cancellationToken);
        else
            _ = ServeAsync(turn, feed, work, limits, cancellationToken);
    }

    private async Task ServeAsync(RecipientTurn turn, RecipientFeed feed, TenantWork work, (SemaphoreSlim Looks, SemaphoreSlim Sends) limits, CancellationToken cancellationToken)
    {
        try
        {
            Heed(await ServeAsync(turn, work, limits.Sends, cancellationToken), feed, work);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Still planned: served when somebody holds the lease again.
        }
        catch (Exception failure) // the recipient keeps the state that the ledger has; one of many must not end the loop
        {
            Log.Failed(logger, turn.Campaign.Id, failure);
            await clocks.Machine.RestAsync(Rest, cancellationToken);
        }
        finally
        {
            feed.Leave(turn.Person);
            limits.Looks.Release();
        }
    }

    private async Task<EntryAnswer> ServeAsync(RecipientTurn turn, TenantWork work, SemaphoreSlim sends, CancellationToken cancellationToken)
    {
        var (ready, end) = await door.AskAsync(turn, cancellationToken);
        if (end is not null)
            return await ledger.WriteAsync(new LedgerEntry.Pass(turn.Campaign.Id, turn.Person, work.Lease.Grip, clocks.Now, end));

        await sends.WaitAsync(cancellationToken);
        try
        {
            return await delivery.DeliverAsync(ready, work, cancellationToken);
        }
        finally
        {
            sends.Release();
        }
    }

    private static void Heed(EntryAnswer answer, RecipientFeed feed, TenantWork work)
    {
        if (answer == EntryAnswer.LeaseLost)
            work.Lease.Drop();
        else if (answer == EntryAnswer.CampaignStopped)
            feed.LookAgain();
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "A recipient of campaign {Campaign} could not be served; they stay in the ledger as they are")]
        public static partial void Failed(ILogger logger, Campaigns.CampaignId campaign, Exception failure);
    }
}
