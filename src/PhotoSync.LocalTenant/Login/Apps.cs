using PhotoSync.LocalTenant.Setup;

namespace PhotoSync.LocalTenant.Login;

/// <summary>The tenant's app registrations.</summary>
internal sealed class Apps(LocalTenantOptions options)
{
    private readonly IReadOnlyList<AppRegistration> _all = [options.Bot, .. options.OtherApps];

    public AppRegistration Bot => options.Bot;

    public AppRegistration? Find(string? appId) => Guid.TryParse(appId, out var id) ? _all.FirstOrDefault(a => a.AppId == id) : null;

    public AppRegistration? FindByAudience(string audience) =>
        _all.FirstOrDefault(a => a.Audience.Equals(audience, StringComparison.OrdinalIgnoreCase)) ?? Find(audience);

    /// <summary>Whether a page at this origin belongs to an app that signs people in there.</summary>
    public bool Trusts(string origin) => _all.SelectMany(a => a.RedirectUris).Any(uri => new Uri(uri).GetLeftPart(UriPartial.Authority) == origin);

    /// <summary>The permissions that an app holds by itself on a kind of service.</summary>
    public static IList<string> Roles(AppRegistration app, ResourceKind kind) => kind switch
    {
        ResourceKind.Graph => app.GraphRoles,
        ResourceKind.SharePoint => app.SharePointRoles,
        _ => [],
    };

    /// <summary>The permissions that an app may use for a person.</summary>
    public static IList<string> Scopes(AppRegistration app, ResourceKind kind) => kind switch
    {
        ResourceKind.Graph => app.GraphScopes,
        ResourceKind.SharePoint => app.SharePointScopes,
        ResourceKind.App => ["access_as_user"],
        _ => [],
    };
}
