using PhotoSync.Bot.Checking;
using PhotoSync.Bot.Interactions;
using PhotoSync.Diagnosis;
using PhotoSync.Reading;
using PhotoSync.Reminders.FollowUps;
using PhotoSync.Synchronization;

namespace PhotoSync.Bot.Resyncing;

/// <summary>Comes back as promised: reads again, updates the same card, and tells the person once what came of it.</summary>
internal sealed class ArrivalFollowUp(Checker checker, InteractionDesk desk, ArrivalNews news, TimeProvider clock)
{
    private static readonly TimeSpan AfterFailure = TimeSpan.FromMinutes(10);

    /// <summary>Reads that fail for this long end the waiting.</summary>
    private static readonly TimeSpan LongestFailing = TimeSpan.FromHours(48);

    public async Task<FollowUpOutcome> HandleAsync(FollowUp followUp, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (await desk.FindAsync(followUp.InteractionId, cancellationToken) is not { } interaction || interaction.ExpiresAt <= now)
            return new FollowUpOutcome.Done();

        using var patient = ReadingUrgency.NobodyWaits();
        var found = await checker.RunAsync(interaction, cancellationToken);
        var state = InteractionDesk.Read<CheckState>(found);
        var again = state.Photo is { } photo ? LookAgain(state, photo, interaction.CreatedAt, now) : null;
        var kept = await desk.ChangeAsync<CheckState>(found.Id, before => before with { LookAgainAt = again }, cancellationToken) ?? found;

        await news.TellAsync(kept, isOver: again is null, cancellationToken);
        return again is { } at ? new FollowUpOutcome.Again(at) : new FollowUpOutcome.Done();
    }

    /// <summary>When it is worth looking once more; <see langword="null"/> where it is settled or nothing more can come of waiting.</summary>
    private static DateTimeOffset? LookAgain(CheckState state, CheckedPhoto photo, DateTimeOffset begun, DateTimeOffset now)
    {
        if (!photo.CanArrive || photo.Remedy is Remedy.SignIn or Remedy.AskAdminForPermission) return null;
        if (photo.State is PhotoState.CannotTell) return now - (state.VisitAt ?? begun) < LongestFailing ? now + Wait(photo) : null;
        if (state.VisitAt is { } visit && FollowUpTimes.Next(visit, photo.LastLook, now) is { } next) return next;
        return photo is { Remedy: Remedy.VisitLater, NextStepAt: { } due } && due > now ? due : null;
    }

    private static TimeSpan Wait(CheckedPhoto photo)
    {
        var asked = photo.Failures.Max(failure => failure.RetryAfter) ?? TimeSpan.Zero;
        return asked > AfterFailure ? asked : AfterFailure;
    }
}
