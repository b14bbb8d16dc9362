using Microsoft.Extensions.Options;
using PhotoSync.Microsoft365.SignIn.Credentials;
using PhotoSync.People;

namespace PhotoSync.Microsoft365.SharePoint;

/// <summary>The tenants that are served.</summary>
internal sealed class ServedTenants(IOptions<SharePointOptions> options, IOptions<EntraOptions> entra)
{
    private readonly Dictionary<TenantId, ServedTenant> served = options.Value.Tenants
        .Select(tenant => new ServedTenant(tenant, options.Value, entra.Value.Endpoints))
        .ToDictionary(tenant => tenant.Id);

    public IReadOnlyCollection<ServedTenant> All => served.Values;

    public ServedTenant? Find(TenantId tenant) => served.GetValueOrDefault(tenant);
}
