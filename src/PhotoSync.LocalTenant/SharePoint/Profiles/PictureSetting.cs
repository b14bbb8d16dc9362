using PhotoSync.LocalTenant.Pictures;
using PhotoSync.LocalTenant.SharePoint.Api;
using PhotoSync.LocalTenant.State;
using SkiaSharp;

namespace PhotoSync.LocalTenant.SharePoint.Profiles;

/// <summary>SetMyProfilePicture: people change their own picture in SharePoint. Nobody does it for somebody else.</summary>
internal static class PictureSetting
{
    private const int MostBytes = 5_000_000;

    public static async Task<ApiResult> SetAsync(ApiCall call)
    {
        if (call.Caller.Person is not { } person || (call.Switches.SetPictureNeedsExchange && person.Mailbox != MailboxKind.Cloud) || !call.Switches.PictureUserEditable)
            return ApiResult.Error.AccessDenied;
        var bytes = await call.ReadBytesAsync(MostBytes).ConfigureAwait(false);
        if (bytes is null || !IsAccepted(bytes) || PhotoIntake.MakeSquare(bytes, Photo.Largest, call.Switches.StretchNonSquare) is not var (square, side))
            return ApiResult.Error.BadParameter;
        var picture = call.Get<PictureBytes>().Save(square);
        call.Get<People>().Change(person.Id, p => Change(call, p, picture, side));
        return new ApiResult.Null("SetMyProfilePicture");
    }

    private static Person Change(ApiCall call, Person person, Picture picture, int side)
    {
        var (now, switches) = (call.Now, call.Switches);
        var before = person.Profile?.AsSeen(now) ?? new SharePointProfile();
        var after = before.Showing(person.Id, picture, now, switches) with { Before = before, HiddenUntil = now + switches.SetPictureDelay };
        return person with { Profile = after, Photo = switches.SetPictureWritesExchange ? person.Photo.Replace(new Photo(picture, side), now) : person.Photo };
    }

    private static bool IsAccepted(byte[] bytes) => PhotoIntake.Format(bytes) is SKEncodedImageFormat.Jpeg or SKEncodedImageFormat.Png or SKEncodedImageFormat.Bmp;
}
