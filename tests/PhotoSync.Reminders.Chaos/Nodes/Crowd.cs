using System.Runtime.CompilerServices;
using PhotoSync.Diagnosis;
using PhotoSync.People;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Planning;
using PhotoSync.Reminders.Sending;

namespace PhotoSync.Reminders.Chaos.Nodes;

/// <summary>The people of all tenants: so many each, all of them without a photo.</summary>
public sealed class Crowd(int perTenant, TimeSpan checkTime) : IAudienceSource, IRecipientCheck, IRecipientZones
{
    public static Guid Person(int number) => new($"00000000-0000-4000-8000-{number * 7919L % 1_000_003:d12}");

    public Task<AudienceListing> ListAsync(TenantId tenant, Audience audience, CancellationToken cancellationToken) =>
        Task.FromResult(new AudienceListing(new AudienceOrigin(AudienceBasis.Directory, default), ListAsync(cancellationToken)));

    private async IAsyncEnumerable<Candidate> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var number = 1; number <= perTenant; number++)
            yield return new Candidate(Person(number), IsGuest: false, AccountEnabled: true, "en");
        await Task.CompletedTask;
    }

    public Task<ResolvedNames> ResolveAsync(TenantId tenant, IReadOnlyList<string> names, CancellationToken cancellationToken) =>
        Task.FromResult(new ResolvedNames([], names, []));

    public async Task<RecipientFinding> CheckAsync(PersonId person, CancellationToken cancellationToken)
    {
        if (checkTime > TimeSpan.Zero)
            await Task.Delay(checkTime, cancellationToken);
        return new RecipientFinding.Found(PhotoState.NoPhotoAnywhere);
    }

    public Task<string?> FindAsync(PersonId person, CancellationToken cancellationToken) => Task.FromResult<string?>(null);
}
