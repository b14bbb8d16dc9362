using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using PhotoSync.Coverage.Sources;
using PhotoSync.People;

namespace PhotoSync.Microsoft365.SharePoint;

/// <summary>What each tenant is granted: as configured, else by its number of licences, else as little as the smallest tenant.</summary>
internal sealed class SharePointGrants(IOptions<SharePointOptions> options) : ITenantSize
{
    private readonly ConcurrentDictionary<TenantId, int> licences = new();

    public void Note(TenantId tenant, int licensed) => licences[tenant] = licensed;

    public SharePointGrant For(TenantId tenant)
    {
        var bySize = SharePointGrant.For(licences.GetValueOrDefault(tenant));
        return new SharePointGrant(options.Value.PeopleManagerCalls ?? bySize.CallsInFiveMinutes, options.Value.UnitsPerMinute ?? bySize.UnitsInAMinute);
    }
}
