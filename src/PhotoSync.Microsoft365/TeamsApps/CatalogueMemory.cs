using System.Collections.Concurrent;
using PhotoSync.People;

namespace PhotoSync.Microsoft365.TeamsApps;

/// <summary>Remembers under which id a tenant's catalogue has the app: it changes only where the app is removed and added anew.</summary>
internal sealed class CatalogueMemory
{
    private readonly ConcurrentDictionary<TenantId, string> ids = new();

    public string? Find(TenantId tenant) => ids.GetValueOrDefault(tenant);

    public void Note(TenantId tenant, string id) => ids[tenant] = id;

    public void Forget(TenantId tenant) => ids.TryRemove(tenant, out _);
}
