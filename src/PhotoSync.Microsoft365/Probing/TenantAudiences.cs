using PhotoSync.Microsoft365.Directory;
using PhotoSync.Microsoft365.SharePoint;
using PhotoSync.Microsoft365.Tokens;
using PhotoSync.People;

namespace PhotoSync.Microsoft365.Probing;

/// <summary>What a token is asked for in each tenant.</summary>
internal sealed class TenantAudiences(GraphApi graph, ServedTenants tenants)
{
    /// <returns><see langword="null"/> where the tenant is not served.</returns>
    public Audience? Find(ProbedService service, TenantId tenant) => service switch
    {
        ProbedService.Graph => tenants.Find(tenant) is null ? null : graph.Audience,
        ProbedService.SharePoint => tenants.Find(tenant)?.MySite,
        _ => tenants.Find(tenant)?.Admin,
    };
}
