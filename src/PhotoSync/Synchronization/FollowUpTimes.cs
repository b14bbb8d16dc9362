using PhotoSync.Diagnosis;

namespace PhotoSync.Synchronization;

/// <summary>When it is worth reading again after the person went to SharePoint.</summary>
public static class FollowUpTimes
{
    private static readonly TimeSpan[] AfterVisit = [TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(60)];

    /// <summary>The next time to read after a visit: 2, 10 and 60 minutes after it, then 24 hours after SharePoint's last look.</summary>
    /// <param name="visit">When the person opened the link or said "I've been there".</param>
    /// <param name="lastLook">SharePoint's last look known to us; <see langword="null"/> where none is.</param>
    /// <param name="now">The present time.</param>
    /// <returns><see langword="null"/> when all of these have passed.</returns>
    public static DateTimeOffset? Next(DateTimeOffset visit, DateTimeOffset? lastLook, DateTimeOffset now)
    {
        foreach (var wait in AfterVisit)
            if (visit + wait > now)
                return visit + wait;

        var nextLook = (lastLook ?? visit) + LookTimes.Interval;
        return nextLook > now ? nextLook : null;
    }
}
