using PhotoSync.Microsoft365.Calls;
using PhotoSync.Microsoft365.Directory;
using PhotoSync.Microsoft365.SharePoint;
using PhotoSync.Microsoft365.Wire;
using PhotoSync.People;
using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.Probing;

/// <summary>Tries calls by the same wire that all others go by.</summary>
internal sealed class TenantProbes(ProbeCalls calls, ServedTenants tenants, Caller caller, SignInProbes signIn) : ITenantProbes
{
    public Task<ProbeOutcome> SignInAsync(ProbedService service, Acting acting, CancellationToken cancellationToken) => signIn.SignInAsync(service, acting, cancellationToken);

    public Task<TimeSpan?> ReadClockAsync(TenantId tenant, CancellationToken cancellationToken) => signIn.ReadClockAsync(tenant, cancellationToken);

    public IReadOnlyList<DateTimeOffset> CertificateEnds() => signIn.CertificateEnds();

    public async Task<ProbeOutcome> TryAsync(Probe probe, Acting acting, Person on, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(on);
        if (tenants.Find(on.Id.Tenant) is not { } tenant)
            return new ProbeOutcome.Unanswered(caller.NotServed(Source.SignIn));
        return probe switch
        {
            Probe.ReadPeople => OfPeople(await ReadPeopleAsync(on.Id.Tenant, cancellationToken).ConfigureAwait(false)),
            Probe.ReadCatalogue => OfCatalogue(await ReadCatalogueAsync(acting, cancellationToken).ConfigureAwait(false)),
            Probe.InstallApp => await InstallAsync(acting, on, cancellationToken).ConfigureAwait(false),
            _ => await AskAsync(probe, calls.For(probe, acting, on, tenant), cancellationToken).ConfigureAwait(false),
        };
    }

    public async Task<Reading<Person?>> FindSomebodyAsync(TenantId tenant, CancellationToken cancellationToken) =>
        await ReadPeopleAsync(tenant, cancellationToken).ConfigureAwait(false) switch
        {
            Reading<IReadOnlyList<Person>>.Known { Value: var people } =>
                new Reading<Person?>.Known(people.FirstOrDefault(person => person is { AccountEnabled: true, IsGuest: false })),
            { FailureOrNull: { } failure } => new Reading<Person?>.Unread(failure),
            _ => new Reading<Person?>.NotAsked(),
        };

    public async Task<Reading<MySiteLook>> LookAtMySiteAsync(TenantId tenant, Person on, CancellationToken cancellationToken)
    {
        if (tenants.Find(tenant) is not { } served)
            return new Reading<MySiteLook>.Unread(caller.NotServed(Source.SharePointProfile));
        var call = calls.For(Probe.ReadProfiles, new Acting.AsApplication(tenant), on, served);
        var profile = await caller.ReadAsync(call, answer => ProfileReading.Read(answer, on.Id), cancellationToken).ConfigureAwait(false);
        return profile.FailureOrNull is { } failure
            ? new Reading<MySiteLook>.Unread(failure)
            : new Reading<MySiteLook>.Known(new MySiteLook(served.MySite.Address, profile.ValueOrDefault?.PersonalSiteHost, served.Owns(profile.ValueOrDefault?.PersonalSiteHost)));
    }

    public Uri? MySiteOf(TenantId tenant) => tenants.Find(tenant)?.MySite.Address;

    private Task<Reading<IReadOnlyList<Person>>> ReadPeopleAsync(TenantId tenant, CancellationToken cancellationToken) =>
        caller.ReadAsync(calls.ForPeople(tenant), answer => PersonReading.Many(answer, tenant), cancellationToken);

    private Task<Reading<string?>> ReadCatalogueAsync(Acting acting, CancellationToken cancellationToken) => caller.ReadAsync(
        calls.ForCatalogue(acting), answer => answer.Status == 200 ? new Reading<string?>.Known(ProbeReading.AppIn(answer)) : null, cancellationToken);

    private async Task<ProbeOutcome> InstallAsync(Acting acting, Person on, CancellationToken cancellationToken) =>
        await ReadCatalogueAsync(acting, cancellationToken).ConfigureAwait(false) is Reading<string?>.Known { Value: { } id }
            ? await AskAsync(Probe.InstallApp, calls.ForInstalling(acting, on, id), cancellationToken).ConfigureAwait(false)
            : new ProbeOutcome.Absent();

    private async Task<ProbeOutcome> AskAsync(Probe probe, Call call, CancellationToken cancellationToken)
    {
        var reading = await caller.ReadAsync(
            call, answer => ProbeReading.Of(probe, call, answer) is { } outcome ? new Reading<ProbeOutcome>.Known(outcome) : null, cancellationToken).ConfigureAwait(false);
        return reading is Reading<ProbeOutcome>.Known known ? known.Value : Unread(reading.FailureOrNull!);
    }

    /// <summary>Without the permission to read all of a person, the account's state is hidden (domain.md §2.1).</summary>
    private static ProbeOutcome OfPeople(Reading<IReadOnlyList<Person>> reading) => reading switch
    {
        Reading<IReadOnlyList<Person>>.Known { Value: var people } when people.All(person => person.AccountEnabled is not null) => new ProbeOutcome.Fine(),
        Reading<IReadOnlyList<Person>>.Known => new ProbeOutcome.Refused(RequiredPermissions.For(Operation.ReadPerson).ForApplication!),
        _ => Unread(reading.FailureOrNull!),
    };

    private static ProbeOutcome OfCatalogue(Reading<string?> reading) => reading switch
    {
        Reading<string?>.Known { Value: null } => new ProbeOutcome.Absent(),
        Reading<string?>.Known => new ProbeOutcome.Fine(),
        _ => Unread(reading.FailureOrNull!),
    };

    private static ProbeOutcome Unread(ReadFailure failure) => failure switch
    {
        { Reason: ReadFailureReason.Forbidden, MissingPermission: { } permission } => new ProbeOutcome.Refused(permission),
        _ => new ProbeOutcome.Unanswered(failure),
    };
}
