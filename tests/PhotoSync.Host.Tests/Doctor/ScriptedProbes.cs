using PhotoSync.Host.Doctor;
using PhotoSync.Microsoft365.Probing;
using PhotoSync.People;
using PhotoSync.Reading;
using PhotoSync.Testing.People;

namespace PhotoSync.Host.Tests.Doctor;

/// <summary>A tenant that answers each try as a test says.</summary>
internal sealed class ScriptedProbes : ITenantProbes
{
    private static readonly ProbeOutcome Fine = new ProbeOutcome.Fine();

    public Dictionary<ProbedService, ProbeOutcome> SignIns { get; } = [];

    public Dictionary<Probe, ProbeOutcome> Tries { get; } = [];

    public Reading<MySiteLook> MySite { get; set; } = new Reading<MySiteLook>.NotAsked();

    public Uri? Configured { get; set; }

    public TimeSpan? Ahead { get; set; }

    public IReadOnlyList<DateTimeOffset> Ends { get; set; } = [];

    public Examination Examine(PersonId? asker = null, IDirectory? directory = null) => new(Some.Tenant, asker, this, directory ?? Moq.Mock.Of<IDirectory>());

    public Task<ProbeOutcome> SignInAsync(ProbedService service, Acting acting, CancellationToken cancellationToken) => Task.FromResult(SignIns.GetValueOrDefault(service, Fine));

    public Task<ProbeOutcome> TryAsync(Probe probe, Acting acting, Person on, CancellationToken cancellationToken) => Task.FromResult(Tries.GetValueOrDefault(probe, Fine));

    public Task<Reading<Person?>> FindSomebodyAsync(TenantId tenant, CancellationToken cancellationToken) => Task.FromResult<Reading<Person?>>(new Reading<Person?>.Known(null));

    public Task<Reading<MySiteLook>> LookAtMySiteAsync(TenantId tenant, Person on, CancellationToken cancellationToken) => Task.FromResult(MySite);

    public Uri? MySiteOf(TenantId tenant) => Configured;

    public Task<TimeSpan?> ReadClockAsync(TenantId tenant, CancellationToken cancellationToken) => Task.FromResult(Ahead);

    public IReadOnlyList<DateTimeOffset> CertificateEnds() => Ends;
}
