namespace PhotoSync.LocalTenant.State;

/// <summary>The photo in Exchange, and the one before it: whoever sees changes late still gets that one.</summary>
internal sealed record PhotoHistory(Photo? Current, Photo? Before, DateTimeOffset ChangedAt)
{
    public static PhotoHistory None { get; } = new(null, null, DateTimeOffset.MinValue);

    public static PhotoHistory Of(Photo? photo) => None with { Current = photo };

    public PhotoHistory Replace(Photo? photo, DateTimeOffset now) => new(photo, Current, now);

    /// <summary>The photo as a reader sees it who learns of changes after <paramref name="lag"/>.</summary>
    public Photo? SeenAfter(TimeSpan lag, DateTimeOffset now) => now - ChangedAt < lag ? Before : Current;
}
