using PhotoSync.Bot.Interactions;
using PhotoSync.Diagnosis;
using PhotoSync.People;
using PhotoSync.Reminders.FollowUps;

namespace PhotoSync.Bot.Checking;

/// <summary>Checks a person's photo for an interaction and keeps what was found in it.</summary>
internal sealed class Checker(PhotoLook look, InteractionDesk desk, IFollowUpStore followUps)
{
    /// <summary>Reads, keeps the finding in the interaction, and promises to come back where only waiting helps.</summary>
    public async Task<Interaction> RunAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var done = await RunAsync(interaction.Person, Task.FromResult(interaction), InteractionDesk.Read<CheckState>(interaction).StillSeesOldPicture, cancellationToken);
        await done.Noted;
        return done.Interaction;
    }

    /// <summary>The same while the interaction is still being kept: what is read does not depend on it. The finding is noted for the tenant beside what the caller does next.</summary>
    public async Task<Checked> RunAsync(PersonId person, Task<Interaction> opening, bool stillSeesOldPicture, CancellationToken cancellationToken)
    {
        var looking = look.LookOnlyAsync(person, stillSeesOldPicture, cancellationToken);
        var interaction = await opening;
        var result = await looking;
        var photo = CheckedPhoto.Of(result);
        var comeBack = photo is { Remedy: Remedy.VisitLater, NextStepAt: { } at } ? at : (DateTimeOffset?)null;
        var kept = await desk.ChangeAsync<CheckState>(interaction.Id, before => Found(before, photo, comeBack), cancellationToken);
        if (comeBack is { } due && !await IsAwaitedSoonerAsync(interaction.Person, due, cancellationToken))
            await followUps.ScheduleAsync(FollowUpOf(interaction, due), cancellationToken);

        return new Checked(kept ?? interaction, look.NoteAsync(person, result.Finding, cancellationToken));
    }

    public static FollowUp FollowUpOf(Interaction interaction, DateTimeOffset due) =>
        new(Guid.CreateVersion7(due), interaction.Person, FollowUpPurpose.PhotoArrival, due, 0, interaction.Id);

    /// <summary>A visit's own promises come first; at their end they lead to the same time.</summary>
    private async Task<bool> IsAwaitedSoonerAsync(PersonId person, DateTimeOffset due, CancellationToken cancellationToken) =>
        await followUps.FindOpenAsync(person, FollowUpPurpose.PhotoArrival, cancellationToken) is { } open && open.DueAt < due;

    private static CheckState Found(CheckState state, CheckedPhoto photo, DateTimeOffset? comeBack) => state with
    {
        Photo = photo,
        RunningSince = null,
        LookAgainAt = state.VisitAt is null ? comeBack : state.LookAgainAt,
        WasMissing = state.WasMissing || photo is { CanArrive: true, State: not PhotoState.CannotTell },
        WasRemoved = state.WasRemoved || photo.State is PhotoState.RemovedInExchange,
        HasArrived = state.WasMissing && photo.State is PhotoState.InSync,
    };
}
