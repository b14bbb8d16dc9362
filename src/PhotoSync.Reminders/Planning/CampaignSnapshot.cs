using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Leasing;

namespace PhotoSync.Reminders.Planning;

/// <summary>
/// Writes the audience of a campaign down before anything is sent: immutable chunks of 500 recipients. A snapshot that broke off is begun anew,
/// since nobody can tell any more what the rest of it would have been.
/// </summary>
internal sealed class CampaignSnapshot(AudienceReader reader, ISnapshotStore store, TimeProvider clock)
{
    private const double Growth = 1.1;

    /// <summary>Takes the snapshot.</summary>
    /// <returns>Whether it is complete; it is not where the lease was lost on the way.</returns>
    public async Task<bool> TakeAsync(Campaign campaign, Grip grip, CancellationToken cancellationToken)
    {
        if (!await store.TryBeginAsync(campaign.Id, grip, cancellationToken))
            return false;

        var recipients = 0;
        await foreach (var chunk in (await reader.ReadAsync(campaign.Plan, cancellationToken)).Chunks)
        {
            var people = chunk.Where(one => one.Out is null).Select(one => one.Candidate.Person).ToList();
            if (people.Count > 0 && !await store.TryAddAsync(campaign.Id, grip, people, cancellationToken))
                return false;
            recipients += people.Count;
        }

        return await store.TryCompleteAsync(End(campaign, recipients), grip, cancellationToken);
    }

    private SnapshotEnd End(Campaign campaign, int recipients)
    {
        var grew = recipients > NumberConfirmation.Free && recipients > campaign.Counted * Growth;
        var next = campaign.Plan.Schedule.NextAfter(campaign.StartsAt);
        // Times that passed while the service was down are not made up for.
        if (next is { } missed && missed < clock.GetUtcNow())
            next = campaign.Plan.Schedule.FirstFrom(clock.GetUtcNow());
        return new SnapshotEnd(
            campaign, recipients, grew ? CampaignStatus.Paused : CampaignStatus.Running, grew ? CampaignHold.AudienceGrew : CampaignHold.None, next);
    }
}
