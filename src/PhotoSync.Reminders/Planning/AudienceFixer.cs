using PhotoSync.People;
using PhotoSync.Reminders.Campaigns;

namespace PhotoSync.Reminders.Planning;

/// <summary>Finds the people whom an admin named, once, and keeps them as a list.</summary>
internal sealed class AudienceFixer(IAudienceSource source, IAudienceLists lists)
{
    public async Task<KeptList> KeepAsync(TenantId tenant, IReadOnlyList<string> names, CancellationToken cancellationToken)
    {
        var resolved = await source.ResolveAsync(tenant, names, cancellationToken);
        var people = resolved.Found.DistinctBy(candidate => candidate.Person).ToList();
        var list = Guid.CreateVersion7();
        await lists.KeepAsync(tenant, list, people, cancellationToken);
        return new KeptList(list, people.Count, resolved.Unknown, resolved.Ambiguous);
    }

    /// <summary>The plan with its names kept as a list; as it is where it names nobody.</summary>
    public async Task<(CampaignPlan Plan, KeptList? Kept)> FixAsync(CampaignPlan plan, CancellationToken cancellationToken)
    {
        if (plan.Audience is not Audience.Named named)
            return (plan, null);
        var kept = await KeepAsync(plan.Tenant, named.Names, cancellationToken);
        return (plan with { Audience = new Audience.Listed(kept.List, kept.People) }, kept);
    }
}
