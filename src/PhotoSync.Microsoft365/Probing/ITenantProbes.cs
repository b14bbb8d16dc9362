using PhotoSync.People;
using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.Probing;

/// <summary>Tries what PhotoSync needs of a tenant, one thing at a time. Nothing leaves as an exception but the asker's own cancellation.</summary>
public interface ITenantProbes
{
    /// <summary>Asks for a new token, whatever is kept; what is tried next uses it, so that permissions granted a minute ago count.</summary>
    Task<ProbeOutcome> SignInAsync(ProbedService service, Acting acting, CancellationToken cancellationToken);

    /// <summary>Tries one call.</summary>
    /// <param name="probe">Which.</param>
    /// <param name="acting">Whose rights are tried.</param>
    /// <param name="on">On whom.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<ProbeOutcome> TryAsync(Probe probe, Acting acting, Person on, CancellationToken cancellationToken);

    /// <summary>Somebody of the tenant whom calls can be tried on: no guest, account enabled; <see langword="null"/> where there is nobody.</summary>
    Task<Reading<Person?>> FindSomebodyAsync(TenantId tenant, CancellationToken cancellationToken);

    /// <summary>The My Site Host as configured, and as somebody's profile names it.</summary>
    Task<Reading<MySiteLook>> LookAtMySiteAsync(TenantId tenant, Person on, CancellationToken cancellationToken);

    /// <summary>The My Site Host as configured; <see langword="null"/> where the tenant is not served.</summary>
    Uri? MySiteOf(TenantId tenant);

    /// <summary>How far the login service's clock is ahead of this machine's, to the second; <see langword="null"/> where it does not answer.</summary>
    Task<TimeSpan?> ReadClockAsync(TenantId tenant, CancellationToken cancellationToken);

    /// <summary>When the application's certificates end, the soonest first; none where it has another credential.</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">One cannot be read.</exception>
    IReadOnlyList<DateTimeOffset> CertificateEnds();
}
