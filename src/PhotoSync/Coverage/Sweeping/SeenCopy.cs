using PhotoSync.Coverage.Keeping;
using PhotoSync.Photos;
using PhotoSync.Reading;

namespace PhotoSync.Coverage.Sweeping;

/// <summary>SharePoint's side of a look.</summary>
/// <param name="Profile">The profile.</param>
/// <param name="File">The picture file; its bytes are empty where they were not read because the file is the one that was read before.</param>
/// <param name="IsOnMySiteHost">Whether the profile's picture lies where it should.</param>
/// <param name="Facts">What to keep of it.</param>
internal sealed record SeenCopy(Reading<SharePointProfile?> Profile, Reading<PictureFile?> File, bool IsOnMySiteHost, SweptFacts Facts)
{
    /// <summary>A profile whose picture was not looked at.</summary>
    public static SeenCopy Without(Reading<SharePointProfile?> profile, SweptFacts facts, bool isOnMySiteHost = true) => new(
        profile,
        new Reading<PictureFile?>.NotAsked(),
        isOnMySiteHost,
        facts with { CopyStamp = null, Copy = null, CopyWritten = null, CopyDateReadAt = null, ComparedETag = null, Verdict = null });
}
