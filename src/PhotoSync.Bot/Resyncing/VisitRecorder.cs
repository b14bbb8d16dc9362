using PhotoSync.Bot.Checking;
using PhotoSync.Bot.Interactions;
using PhotoSync.Diagnosis;
using PhotoSync.Photos;

namespace PhotoSync.Bot.Resyncing;

/// <summary>Answers our own link to the person's SharePoint page: the host calls it for <c>GET /visit/{interaction}</c>.</summary>
public sealed class VisitRecorder
{
    private readonly Visits visits;
    private readonly IInteractionStore interactions;
    private readonly ISharePointPhotos sharePoint;
    private readonly TimeProvider clock;

    internal VisitRecorder(Visits visits, IInteractionStore interactions, ISharePointPhotos sharePoint, TimeProvider clock)
    {
        this.visits = visits;
        this.interactions = interactions;
        this.sharePoint = sharePoint;
        this.clock = clock;
    }

    /// <summary>Notes that the person opened the link, and promises to look again. Opened again within two minutes, it is the same visit.</summary>
    /// <param name="interactionId">The last part of the link.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Where to send the browser; <see langword="null"/> where the link is unknown or too old, or the tenant's SharePoint is not configured.</returns>
    public async Task<Uri?> OpenAsync(string interactionId, CancellationToken cancellationToken)
    {
        var interaction = await interactions.FindAsync(interactionId, cancellationToken);
        if (interaction is not { Kind: CheckTalk.KindOfInteraction } || interaction.ExpiresAt <= clock.GetUtcNow()) return null;

        var profile = InteractionDesk.Read<CheckState>(interaction).Photo?.Raw.Profile;
        if (sharePoint.OwnProfilePage(interaction.Person.Tenant, profile) is not { } page) return null;

        await visits.NoteAsync(interaction.Person, VisitKind.Opened, cancellationToken);
        await visits.AwaitAsync(interaction, keepView: true, cancellationToken);
        return page;
    }
}
