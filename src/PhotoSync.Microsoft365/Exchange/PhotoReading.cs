using Microsoft.Graph.Models;
using PhotoSync.Microsoft365.Calls;
using PhotoSync.Microsoft365.Directory;
using PhotoSync.Photos;
using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.Exchange;

/// <summary>Reads the photo, or that there is none, out of answers (domain.md §2.2, §2.3).</summary>
internal static class PhotoReading
{
    private const string PersonUnknown = "Request_ResourceNotFound";

    public static Reading<ExchangePhoto?>? Metadata(Answer answer)
    {
        if (answer.Status == 404)
            return SaysNoPhoto(answer) ? new Reading<ExchangePhoto?>.Known(null) : null;
        if (GraphJson.Read(answer, ProfilePhoto.CreateFromDiscriminatorValue) is not { } photo
            || !photo.AdditionalData.TryGetValue("@odata.mediaEtag", out var etag) || etag is not string { Length: > 0 } token)
            return null;
        return new Reading<ExchangePhoto?>.Known(IsEmptyPicture(photo) ? null : new ExchangePhoto(token, photo.Width ?? 0, photo.Height ?? 0));
    }

    public static Reading<PictureFile?>? Bytes(Answer answer) => answer switch
    {
        { Status: 404 } => SaysNoPhoto(answer) ? new Reading<PictureFile?>.Known(null) : null,
        { Status: 200 } when PictureBytes.AreIn(answer) => new Reading<PictureFile?>.Known(new PictureFile(answer.Body, answer.ETag, null)),
        _ => null,
    };

    /// <summary>Any 404 that Graph itself wrote, whatever its code; only an unknown person is no absent photo.</summary>
    public static bool SaysNoPhoto(Answer answer) => answer is { Status: 404, ErrorCode: not (null or PersonUnknown) };

    /// <summary>The documentation still says that no photo comes as a picture of one pixel.</summary>
    private static bool IsEmptyPicture(ProfilePhoto photo) => photo is { Width: 1, Height: 1 };
}
