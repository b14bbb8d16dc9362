using PhotoSync.People;
using PhotoSync.Photos;

namespace PhotoSync.Bot.Uploading;

/// <summary>
/// What the host's crop dialog asks of the uploading talk, for the person whose token it has checked. The dialog is the page <c>/crop/{interaction}</c>; when the square
/// is chosen it submits <c>{"interaction": "…"}</c>, which the channel sends as <c>task/submit</c>.
/// </summary>
public interface IUploadCropping
{
    /// <summary>The picture as it was sent.</summary>
    /// <returns><see langword="null"/> where the upload is confirmed, cancelled, expired, unknown or another person's.</returns>
    Task<ReadOnlyMemory<byte>?> FindOriginalAsync(string interactionId, PersonId person, CancellationToken cancellationToken);

    /// <summary>Keeps the chosen part and shows the same in the preview card; confirming saves exactly it.</summary>
    /// <returns>The photo as it would be saved, or why it cannot be; <see langword="null"/> where the upload is confirmed, cancelled, expired, unknown or another person's.</returns>
    Task<UploadOutcome?> ChooseAsync(string interactionId, PersonId person, CropChoice crop, CancellationToken cancellationToken);
}
