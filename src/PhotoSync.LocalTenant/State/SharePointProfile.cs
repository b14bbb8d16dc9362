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

    /// <summary>Whether the profile shows a picture: there is a URL and it is not marked as a placeholder.</summary>
    public bool ShowsPicture => PictureUrl.Length > 0 && PlaceholderState != "1";
}
