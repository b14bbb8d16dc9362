using PhotoSync.Bot.Checking;
using PhotoSync.Bot.Interactions;
using PhotoSync.Diagnosis;
using PhotoSync.People;
using PhotoSync.Reminders.FollowUps;
using PhotoSync.Synchronization;

namespace PhotoSync.Bot.Resyncing;

/// <summary>Notes visits of people to their SharePoint page and promises to look again after them.</summary>
internal sealed class Visits(IVisitStore visits, IFollowUpStore followUps, InteractionDesk desk, TimeProvider clock) : ICheckVisits
{
    /// <summary>Within this time the same visit is told twice: a click repeated by the client, or the link and the button after it.</summary>
    private static readonly TimeSpan SameVisit = TimeSpan.FromMinutes(2);

    public Task ConfirmAsync(PersonId person, CancellationToken cancellationToken) => NoteAsync(person, VisitKind.Confirmed, cancellationToken);

    public async Task NoteAsync(PersonId person, VisitKind kind, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var known = await visits.ListAsync(person, cancellationToken);
        if (!known.Any(visit => visit.Kind == kind && now - visit.At < SameVisit))
            await visits.RecordAsync(person, new Visit(now, kind), cancellationToken);
    }

    public Task<Interaction> AwaitAsync(Interaction interaction, CancellationToken cancellationToken) => AwaitAsync(interaction, keepView: false, cancellationToken);

    /// <param name="interaction">The check whose card shall tell of the arrival.</param>
    /// <param name="keepView">Whether the card stays turned as it is.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Interaction> AwaitAsync(Interaction interaction, bool keepView, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var changed = await desk.ChangeAsync<CheckState>(interaction.Id, state => Awaited(state, now, keepView), cancellationToken) ?? interaction;
        if (InteractionDesk.Read<CheckState>(changed).LookAgainAt is { } due)
            await followUps.ScheduleAsync(Checker.FollowUpOf(changed, due), cancellationToken);

        return changed;
    }

    private static CheckState Awaited(CheckState state, DateTimeOffset now, bool keepView)
    {
        var view = keepView ? state.View : null;
        return state.VisitAt is { } visit && now - visit < SameVisit && state.LookAgainAt > now
            ? state with { View = view }
            : state with { View = view, VisitAt = now, LookAgainAt = FollowUpTimes.Next(now, state.Photo?.LastLook, now), Told = null };
    }
}
