using PhotoSync.Photos;

namespace PhotoSync.Diagnosis;

/// <summary>
/// SharePoint's looks at Exchange that are known to us: the profile's timestamp, and each known visit that came at least 24 hours after the look before it.
/// A visit within these 24 hours makes SharePoint do nothing (domain.md §1.1 step 2), so it neither counts as a look nor moves the next one.
/// </summary>
internal sealed class KnownLooks
{
    /// <summary>The time that widespread scripts write instead of the real one (domain.md §1.3, pattern E).</summary>
    private const string ScriptConstant = "63605901091";

    private readonly List<DateTimeOffset> visits = [];

    private KnownLooks()
    {
    }

    /// <summary>The latest known look, in UTC; <see langword="null"/> where none is known.</summary>
    public DateTimeOffset? Last { get; private set; }

    /// <summary>The known visits that made SharePoint look, after the present Exchange photo was there, oldest first.</summary>
    public IReadOnlyList<DateTimeOffset> VisitsSinceChange => visits;

    public static bool IsWrittenByScript(SharePointProfile? profile) => profile?.Timestamp == ScriptConstant;

    public static KnownLooks Of(Situation situation)
    {
        var profile = situation.Profile.ValueOrDefault;
        var looks = new KnownLooks { Last = IsWrittenByScript(profile) ? null : profile?.PictureWritten };
        foreach (var visit in situation.Visits.Where(v => looks.Last is null || v.At >= looks.Last + LookTimes.Interval))
            looks.Add(visit.At, situation.History.FirstSeen);

        return looks;
    }

    private void Add(DateTimeOffset visit, DateTimeOffset? photoThereSince)
    {
        Last = visit;
        if (photoThereSince is not null && visit >= photoThereSince) visits.Add(visit);
    }
}
