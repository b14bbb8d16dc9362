namespace PhotoSync.Photos;

/// <summary>The photo part of a SharePoint user profile, as answered (domain.md §1.3, §3.2). Raw values are kept: an unknown combination is reported with them.</summary>
public sealed record SharePointProfile
{
    /// <summary>The top-level <c>PictureUrl</c>; <see langword="null"/> where the service shows a placeholder.</summary>
    public string? PictureUrl { get; init; }

    /// <summary>The user profile property <c>PictureURL</c>; it may be set although there is no photo (domain.md §0.2).</summary>
    public string PictureProperty { get; init; } = "";

    /// <summary><c>SPS-PicturePlaceholderState</c> as answered: "0" real picture, "1" placeholder, "" never set.</summary>
    public string PlaceholderState { get; init; } = "";

    /// <summary><c>SPS-PictureExchangeSyncState</c> as answered: "1" pulled from Exchange, "0" pull off, "" never set.</summary>
    public string ExchangeSyncState { get; init; } = "";

    /// <summary><c>SPS-PictureTimestamp</c> as answered: seconds since 0001-01-01, "" never set.</summary>
    public string Timestamp { get; init; } = "";

    /// <summary><c>SPS-RecipientTypeDetails</c> as answered; often "".</summary>
    public string RecipientTypeDetails { get; init; } = "";

    /// <summary>Root of the My Site Host that keeps this person's pictures (<c>PersonalSiteHostUrl</c>); <see langword="null"/> where it is not told.</summary>
    public Uri? PersonalSiteHost { get; init; }

    /// <summary>When SharePoint last wrote the picture or its absence, in UTC: the <see cref="Timestamp"/> read as .NET ticks / 10,000,000 (domain.md §0.3); <see langword="null"/> where it is empty or no such number.</summary>
    public DateTimeOffset? PictureWritten => SharePointTimestamp.Parse(Timestamp);
}
