namespace PhotoSync.Microsoft365.Tests.Model;

/// <summary>What the bot can know beyond what the services answer: photos it has seen, and looks that it was told of. Kept by the test itself.</summary>
internal sealed class Known
{
    private static readonly TimeSpan Day = TimeSpan.FromHours(24);

    private readonly Dictionary<string, DateTimeOffset> photos = [];
    private readonly List<DateTimeOffset> visits = [];

    public void Sees(string? photo, DateTimeOffset at)
    {
        if (photo is not null)
            photos.TryAdd(photo, at);
    }

    public void IsToldOfVisit(DateTimeOffset at) => visits.Add(at);

    /// <summary>SharePoint's looks that follow from the profile's timestamp and the visits: a visit within a day of a look is none.</summary>
    public IReadOnlyList<DateTimeOffset> LooksAfter(DateTimeOffset? written)
    {
        var looks = new List<DateTimeOffset>();
        foreach (var visit in visits)
            if ((looks.Count > 0 ? looks[^1] : written) is not { } last || visit - last >= Day)
                looks.Add(visit);

        return looks;
    }

    public DateTimeOffset? SeenSince(string photo) => photos.TryGetValue(photo, out var since) ? since : null;
}
