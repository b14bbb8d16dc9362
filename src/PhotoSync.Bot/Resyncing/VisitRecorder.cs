using PhotoSync.Bot.Interactions;
using PhotoSync.Photos;

namespace PhotoSync.Bot.Resyncing;

/// <summary>Answers our own link to the person's SharePoint page: the host calls it for <c>GET /visit/{interaction}</c>.</summary>
public sealed class VisitRecorder(IInteractionStore interactions, ISharePointPhotos sharePoint)
{
    /// <summary>Notes that the person opened the link, and promises to look again.</summary>
    /// <param name="interactionId">The last part of the link.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Where to send the browser; <see langword="null"/> where the link is unknown or too old.</returns>
    public async Task<Uri?> OpenAsync(string interactionId, CancellationToken cancellationToken) =>
        await interactions.FindAsync(interactionId, cancellationToken) is { } found ? sharePoint.OwnProfilePage(found.Person.Tenant, null) : null;
}
