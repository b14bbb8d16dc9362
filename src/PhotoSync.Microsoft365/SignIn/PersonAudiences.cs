using PhotoSync.Microsoft365.Directory;
using PhotoSync.Microsoft365.SharePoint;
using PhotoSync.Microsoft365.Tokens;
using PhotoSync.People;

namespace PhotoSync.Microsoft365.SignIn;

/// <summary>The services that the application asks in people's names.</summary>
internal sealed class PersonAudiences(GraphApi graph, ServedTenants tenants)
{
    /// <returns><see langword="null"/> where the tenant is not served.</returns>
    public IReadOnlyList<Audience>? Of(TenantId tenant) => tenants.Find(tenant) is { } served ? [graph.Audience, served.MySite] : null;
}
