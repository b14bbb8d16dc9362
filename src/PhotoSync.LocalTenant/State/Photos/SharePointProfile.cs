using System.Globalization;

namespace PhotoSync.LocalTenant.State;

/// <summary>
/// What the User Profile Application keeps of a person. The four picture properties are text, as on the wire; empty means never set.
/// A <c>PictureURL</c> on the tenant's own My Site Host is kept with <c>~my</c> in place of its address, so that it outlives a change of port.
/// </summary>
internal sealed record SharePointProfile
{
    public const string MySite = "~my";

    public string PictureUrl { get; init; } = "";

    public string Timestamp { get; init; } = "";

    public string PlaceholderState { get; init; } = "";

    public string ExchangeSyncState { get; init; } = "";

    /// <summary>The small, medium and large thumbnail in the User Photos library.</summary>
    public Thumbnails Thumbnails { get; init; } = Thumbnails.None;

    /// <summary>Other properties that somebody has set, by name.</summary>
    public IReadOnlyDictionary<string, string> Others { get; init; } = new Dictionary<string, string>();

    /// <summary>What readers still see, until <see cref="HiddenUntil"/>: some writes show late.</summary>
    public SharePointProfile? Before { get; init; }

    public DateTimeOffset HiddenUntil { get; init; }

    /// <summary>The profile as a reader sees it at a time.</summary>
    public SharePointProfile AsSeen(DateTimeOffset now) => Before is not null && now < HiddenUntil ? Before : this with { Before = null };

    /// <summary>Whether the profile shows a picture: there is a URL and it is not marked as a placeholder.</summary>
    public bool ShowsPicture => PictureUrl.Length > 0 && PlaceholderState != "1";

    /// <summary>A profile as a sync leaves it that found a photo.</summary>
    public static SharePointProfile Synced(Guid person, Picture picture, DateTimeOffset at, Switches switches) =>
        new SharePointProfile { ExchangeSyncState = "1" }.Showing(person, picture, at, switches);

    /// <summary>A profile as a sync leaves it that found none: the URL is there all the same.</summary>
    public static SharePointProfile Placeholder(SharePointProfile before, Guid person, DateTimeOffset at, Switches switches) => before with
    {
        PictureUrl = before.PictureUrl.Length > 0 ? before.PictureUrl : Url(person, switches),
        Timestamp = Stamp(at),
        PlaceholderState = "1",
        ExchangeSyncState = "1",
    };

    /// <summary>This profile with a picture written at a time; the pull from Exchange stays as it is.</summary>
    public SharePointProfile Showing(Guid person, Picture picture, DateTimeOffset at, Switches switches) => this with
    {
        PictureUrl = Url(person, switches),
        Timestamp = Stamp(at),
        PlaceholderState = "0",
        Thumbnails = new(
            switches.FolderLocaleName,
            new(picture, Thumbnails.SmallSide, at),
            new(picture, Thumbnails.MediumSide, at),
            new(picture, switches.LargeThumbnail, at)),
    };

    /// <summary>SharePoint's picture timestamp: seconds since the year 1.</summary>
    public static string Stamp(DateTimeOffset at) => (at.UtcTicks / TimeSpan.TicksPerSecond).ToString(CultureInfo.InvariantCulture);

    private static string Url(Guid person, Switches switches) =>
        $"{MySite}/User%20Photos/{Uri.EscapeDataString(switches.FolderLocaleName)}/{Thumbnails.NameOf(person, 'M')}";
}
