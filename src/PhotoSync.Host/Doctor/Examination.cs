using PhotoSync.Microsoft365.Probing;
using PhotoSync.People;

namespace PhotoSync.Host.Doctor;

/// <summary>One examination: what several checks need is tried once.</summary>
internal sealed class Examination(TenantId tenant, PersonId? asker, ITenantProbes probes, IDirectory directory)
{
    private readonly Dictionary<(ProbedService, Acting), ProbeOutcome> signedIn = [];
    private Person? somebody;
    private Person? known;

    public TenantId Tenant { get; } = tenant;

    public PersonId? Asker { get; } = asker;

    public Acting Application { get; } = new Acting.AsApplication(tenant);

    public ITenantProbes Probes { get; } = probes;

    /// <summary>What comes of asking for a new token.</summary>
    public async Task<ProbeOutcome> SignInAsync(ProbedService service, Acting acting, CancellationToken cancellationToken)
    {
        if (!signedIn.TryGetValue((service, acting), out var outcome))
            signedIn[(service, acting)] = outcome = await Probes.SignInAsync(service, acting, cancellationToken);
        return outcome;
    }

    public async Task<bool> HasTokenAsync(ProbedService service, CancellationToken cancellationToken) =>
        await SignInAsync(service, Application, cancellationToken) is ProbeOutcome.Fine;

    /// <summary>Whom calls are tried on: somebody of the tenant, else whoever asks, else an account that does not exist.</summary>
    public async Task<Person> SomebodyAsync(CancellationToken cancellationToken) =>
        somebody ??= (await Probes.FindSomebodyAsync(Tenant, cancellationToken)).ValueOrDefault ?? await AskerAsync(cancellationToken) ?? Nobody;

    /// <summary>Whoever asks, where it is known.</summary>
    public async Task<Person?> AskerAsync(CancellationToken cancellationToken) => Asker is { } id
        ? known ??= (await directory.FindAsync(id, new Acting.AsPerson(id), cancellationToken)).ValueOrDefault ?? (await directory.FindAsync(id, Application, cancellationToken)).ValueOrDefault
        : null;

    private Person Nobody => new(new PersonId(Tenant, Guid.Empty), "nobody", "photosync-doctor@nobody.invalid");
}
