using PhotoSync.Coverage.Keeping;
using PhotoSync.Coverage.Listing;
using PhotoSync.People;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Planning;

namespace PhotoSync.Host.Reminding;

/// <summary>Audiences by state out of what sweeps found: everybody was looked at, and nobody has to be asked for again.</summary>
internal sealed class SweptAudiences(ICoverageStore coverage, ISweepStore sweeps, ReachingOptions options, TimeProvider clock)
{
    /// <summary>The people in some states; <see langword="null"/> where no sweep was completed lately.</summary>
    public async Task<AudienceListing?> FindAsync(TenantId tenant, Audience.InStates wanted, CancellationToken cancellationToken)
    {
        if (await sweeps.FindAsync(tenant, cancellationToken) is not { CompletedAt: { } completed } || completed < clock.GetUtcNow() - options.SweepCountsFor)
            return null;
        var people = coverage.ListAllAsync(tenant, new PeopleQuery { States = wanted.States, AtMost = PeopleQuery.LargestPage }, cancellationToken);
        return new AudienceListing(new AudienceOrigin(AudienceBasis.CompleteSweep, completed), people.Select(ToCandidate));
    }

    // Guests and disabled accounts are not swept.
    private static Candidate ToCandidate(CoveredPerson person) => new(person.Id.ObjectId, IsGuest: false, AccountEnabled: true, person.Language);
}
