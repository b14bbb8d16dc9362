using PhotoSync.People;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Leasing;

namespace PhotoSync.Reminders.Sending;

/// <summary>
/// Says whose turn is next in a tenant: the running campaigns take turns, and nobody is served by two at once, which also keeps it to one message a
/// conversation at a time. Called by one caller at a time; <see cref="Leave"/> by all.
/// </summary>
internal sealed class RecipientFeed(TenantId tenant, PumpTables tables, Clocks clocks)
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(500);

    private readonly HashSet<Guid> beingServed = [];
    private readonly Queue<CampaignCursor> running = new();
    private long lookedAt;
    private volatile bool mustLook = true;

    /// <summary>The next turn; <see langword="null"/> where nobody's time has come.</summary>
    public async Task<RecipientTurn?> NextAsync(CancellationToken cancellationToken)
    {
        await LookAsync(cancellationToken);
        for (var tried = 0; tried < running.Count; tried++)
        {
            var cursor = running.Dequeue();
            running.Enqueue(cursor);
            while (await cursor.NextAsync(cancellationToken) is { } turn)
                if (TryEnter(turn.Person))
                    return turn;
            await FinishIfServedAsync(cursor, cancellationToken);
        }

        return null;
    }

    /// <summary>Says that a recipient's turn is over.</summary>
    public void Leave(Guid person)
    {
        lock (beingServed)
            beingServed.Remove(person);
    }

    /// <summary>Has the next call look at the table of campaigns again, since one was stopped.</summary>
    public void LookAgain() => mustLook = true;

    private bool TryEnter(Guid person)
    {
        lock (beingServed)
            return beingServed.Add(person);
    }

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        if (!mustLook && clocks.Machine.Clock.GetElapsedTime(lookedAt) < LookEvery)
            return;
        mustLook = false;
        lookedAt = clocks.Machine.Clock.GetTimestamp();

        var work = await tables.Campaigns.ListWorkAsync(tenant, clocks.Now, cancellationToken);
        var known = running.ToDictionary(cursor => cursor.Id);
        running.Clear();
        foreach (var campaign in work.Where(campaign => campaign.Status == CampaignStatus.Running))
            running.Enqueue(known.GetValueOrDefault(campaign.Id) ?? new CampaignCursor(campaign, tables.Recipients, clocks));
    }

    private async Task FinishIfServedAsync(CampaignCursor cursor, CancellationToken cancellationToken)
    {
        if (!cursor.RoundEnded)
            return;
        cursor.RoundEnded = false;
        if (await tables.Campaigns.TryFinishAsync(cursor.Id, CampaignStatus.Done, cancellationToken))
            LookAgain();
    }
}
