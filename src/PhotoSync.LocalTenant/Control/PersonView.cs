using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Control;

/// <summary>The ground truth about a person: what each service holds, with the names of the pictures, so that it can be told whether they are the same.</summary>
internal sealed record PersonView(Person Person, DateTimeOffset Now)
{
    private SharePointProfile? Seen => Person.Profile?.AsSeen(Now);

    public string DisplayName => Person.DisplayName;

    public string AccountName => Person.AccountName;

    /// <summary>The etag of the photo at Exchange; null without one.</summary>
    public string? PhotoETag => Person.Photo.Current?.ETag;

    /// <summary>The name of the picture at Exchange; null without one.</summary>
    public Picture? ExchangePicture => Person.Photo.Current?.Picture;

    /// <summary>The name of the picture that SharePoint shows; null when it shows its placeholder or a file is missing.</summary>
    public Picture? SharePointPicture => Seen is { ShowsPicture: true } seen ? seen.Thumbnails.Large?.Picture : null;

    public SharePointProfile? ProfileAsSeen => Seen;
}
