using PhotoSync.Reminders.Timing;

namespace PhotoSync.Reminders.Sending;

/// <summary>Says from when on a message may arrive at a recipient.</summary>
internal sealed class ArrivalTimes(IRecipientZones zones, SendingOptions options, TimeProvider clock)
{
    /// <summary>When the message is to wait for the recipient's hours: until when; <see langword="null"/> where it may arrive now.</summary>
    public async Task<DateTimeOffset?> FindWaitAsync(RecipientTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Campaign.Plan.Hours is not { } hours)
            return null;

        var zone = LocalTime.FindZone(await zones.FindAsync(turn.PersonId, cancellationToken), LocalTime.FindZone(options.TimeZone, TimeZoneInfo.Utc));
        var now = clock.GetUtcNow();
        var first = hours.FirstFrom(now, zone);
        return first > now ? first : null;
    }
}
