using System.Runtime.CompilerServices;
using PhotoSync.Reminders.Campaigns;

namespace PhotoSync.Reminders.Planning;

/// <summary>Reads a plan's audience in chunks, each person once, and says who is left out.</summary>
internal sealed class AudienceReader(IAudienceSource source, IAudienceLists lists, IRecipientMarks marks, TimeProvider clock)
{
    public const int ChunkSize = 500;

    public async IAsyncEnumerable<IReadOnlyList<(Candidate Candidate, ExclusionReason? Out)>> ReadAsync(
        CampaignPlan plan, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var seen = new HashSet<Guid>();
        var chunk = new List<Candidate>(ChunkSize);
        await foreach (var candidate in ListAsync(plan, cancellationToken))
        {
            if (!seen.Add(candidate.Person))
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

    private async IAsyncEnumerable<Candidate> ListAsync(CampaignPlan plan, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (plan.Audience is Audience.Named named)
            foreach (var candidate in (await source.ResolveAsync(plan.Tenant, named.Names, cancellationToken)).Found)
                yield return candidate;
        else if (plan.Audience is Audience.Listed listed)
            await foreach (var candidate in lists.ReadAsync(plan.Tenant, listed.List, cancellationToken))
                yield return candidate;
        else
            await foreach (var candidate in source.ListAsync(plan.Tenant, plan.Audience, cancellationToken))
                yield return candidate;
    }

    private async Task<IReadOnlyList<(Candidate, ExclusionReason?)>> SiftAsync(CampaignPlan plan, List<Candidate> chunk, CancellationToken cancellationToken)
    {
        var found = (await marks.FindAsync(plan.Tenant, [.. chunk.Select(candidate => candidate.Person)], cancellationToken)).ToDictionary(mark => mark.Person);
        var now = clock.GetUtcNow();
        return [.. chunk.Select(candidate => (candidate, Exclusions.Of(candidate, found.GetValueOrDefault(candidate.Person), plan, now)))];
    }
}
