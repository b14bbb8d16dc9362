namespace PhotoSync.LocalTenant.Limits;

/// <summary>The documented limits of the services (domain.md §2.7, §3.5). Off by default, as a small tenant never meets them.</summary>
internal sealed record RateLimits
{
    public bool Enabled { get; init; }

    /// <summary>How many times faster the windows run: 20 makes five minutes fifteen seconds.</summary>
    public double TimeScale { get; init; } = 1;

    /// <summary>Requests at a time per app and mailbox at photos and mailbox settings.</summary>
    public int OutlookConcurrent { get; init; } = 4;

    /// <summary>The older reading of the documentation: so many at a time per app, whatever the mailbox.</summary>
    public bool OutlookConcurrentPerApp { get; init; }

    /// <summary>Requests per app and mailbox in ten minutes.</summary>
    public int OutlookPerTenMinutes { get; init; } = 10_000;

    /// <summary>Bytes uploaded per app and mailbox in five minutes.</summary>
    public long OutlookUploadPerFiveMinutes { get; init; } = 150_000_000;

    /// <summary>Resource units of directory calls per app in ten seconds; null takes the figure for the tenant's size.</summary>
    public int? IdentityUnitsPerTenSeconds { get; init; }

    /// <summary>PeopleManager calls of the whole tenant in five minutes; null takes the figure for the tenant's licences.</summary>
    public int? PeopleManagerPerFiveMinutes { get; init; }

    /// <summary>Calls to installedApps per app in a second.</summary>
    public int InstalledAppsPerSecond { get; init; } = 30;

    public int IdentityUnits(int people) => IdentityUnitsPerTenSeconds ?? (people switch { < 50 => 3_500, <= 500 => 5_000, _ => 8_000 });

    public int PeopleManagerCalls(int licences) =>
        PeopleManagerPerFiveMinutes ?? (licences switch { <= 1_000 => 3_000, <= 5_000 => 6_000, <= 15_000 => 9_000, <= 50_000 => 12_000, _ => 15_000 });

    public TimeSpan Window(TimeSpan documented) => documented / TimeScale;
}
