using PhotoSync.Bot.Interactions;
using PhotoSync.Bot.Speaking;
using PhotoSync.People;

namespace PhotoSync.Bot.Checking;

/// <summary>Finds out whether a person is surely not allowed to change their photo (S9): from a recent check, else by a new one.</summary>
internal sealed class PermissionLook(PhotoLook look, IInteractionStore interactions)
{
    private static readonly TimeSpan Recent = TimeSpan.FromMinutes(10);

    /// <returns>What to tell them; <see langword="null"/> where nothing is known that stands against it.</returns>
    public async Task<Said?> FindClosedAsync(PersonId person, DateTimeOffset now, CancellationToken cancellationToken) =>
        await LookAsync(person, now, cancellationToken) switch
        {
            { IsGuest: true } => new Said("Guest.Why"),
            { UploadIsClosed: true } photo => new Said($"UploadClosed.{photo.Upload}"),
            _ => null,
        };

    /// <summary>What was found lately, or is found now.</summary>
    public async Task<CheckedPhoto> LookAsync(PersonId person, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var newest = await interactions.FindNewestAsync(person, CheckTalk.KindOfInteraction, now, cancellationToken);
        return newest is not null && InteractionDesk.Read<CheckState>(newest).Photo is { } photo && now - photo.ReadAt < Recent
            ? photo
            : await look.LookAsync(person, stillSeesOldPicture: false, cancellationToken);
    }
}
