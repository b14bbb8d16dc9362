namespace PhotoSync.LocalTenant.Teams.Limits;

/// <summary>At most so many calls in so much time.</summary>
internal sealed record RateWindow(int Calls, TimeSpan Time)
{
    /// <summary>Sending to or creating one chat, per bot.</summary>
    public static IReadOnlyList<RateWindow> Sending { get; } = [Of(7, 1), Of(8, 2), Of(60, 30), Of(1800, 3600)];

    /// <summary>Asking for one chat's members, per bot.</summary>
    public static IReadOnlyList<RateWindow> Asking { get; } = [Of(14, 1), Of(16, 2), Of(120, 30), Of(3600, 3600)];

    /// <summary>All calls of an app in a tenant.</summary>
    public static IReadOnlyList<RateWindow> Tenant { get; } = [Of(50, 1)];

    private static RateWindow Of(int calls, int seconds) => new(calls, TimeSpan.FromSeconds(seconds));
}
