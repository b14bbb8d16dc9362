using System.Runtime.CompilerServices;
using PhotoSync.Reminders.Campaigns;

namespace PhotoSync.Reminders.Planning;

/// <summary>Reads a plan's audience in chunks, each person once, and says who is left out.</summary>
internal sealed class AudienceReader(IAudienceSource source, IAudienceLists lists, IRecipientMarks marks, TimeProvider clock)
{
    public const int ChunkSize = 500;

    public async Task<SiftedAudience> ReadAsync(CampaignPlan plan, CancellationToken cancellationToken)
    {
        var (origin, people) = await ListAsync(plan, cancellationToken);
        return new SiftedAudience(origin, SiftAsync(plan, people, cancellationToken));
    }

    private async IAsyncEnumerable<IReadOnlyList<(Candidate Candidate, ExclusionReason? Out)>> SiftAsync(
        CampaignPlan plan, IAsyncEnumerable<Candidate> people, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var seen = new SeenPeople();
        var chunk = new List<Candidate>(ChunkSize);
        await foreach (var candidate in people.WithCancellation(cancellationToken))
        {
            if (!seen.TryAdd(candidate.Person))
                continue;
            chunk.Add(candidate);
            if (chunk.Count < ChunkSize)
                continue;
            yield return await SiftAsync(plan, chunk, cancellationToken);
            chunk.Clear();
        }

        if (chunk.Count > 0)
            yield return await SiftAsync(plan, chunk, cancellationToken);
    }

    private async Task<(AudienceOrigin? Origin, IAsyncEnumerable<Candidate> People)> ListAsync(CampaignPlan plan, CancellationToken cancellationToken)
    {
        switch (plan.Audience)
        {
            case Audience.Named named:
                return (null, (await source.ResolveAsync(plan.Tenant, named.Names, cancellationToken)).Found.ToAsyncEnumerable());
            case Audience.Listed listed:
                return (null, lists.ReadAsync(plan.Tenant, listed.List, cancellationToken));
            default:
                var listing = await source.ListAsync(plan.Tenant, plan.Audience, cancellationToken);
                return (listing.Origin, listing.People);
        }
    }

    private async Task<IReadOnlyList<(Candidate, ExclusionReason?)>> SiftAsync(CampaignPlan plan, List<Candidate> chunk, CancellationToken cancellationToken)
    {
        var found = (await marks.FindAsync(plan.Tenant, [.. chunk.Select(candidate => candidate.Person)], cancellationToken)).ToDictionary(mark => mark.Person);
        var now = clock.GetUtcNow();
        return [.. chunk.Select(candidate => (candidate, Exclusions.Of(candidate, found.GetValueOrDefault(candidate.Person), plan, now)))];
    }
}
