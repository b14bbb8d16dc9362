using PhotoSync.LocalTenant.Setup;

namespace PhotoSync.LocalTenant.Login;

/// <summary>The tenant's app registrations.</summary>
internal sealed class Apps(LocalTenantOptions options)
{
    public AppRegistration Bot => options.Bot;

    private IReadOnlyList<AppRegistration> All => [options.Bot, .. options.OtherApps];

    /// <summary>Puts the bot's registration as it is now in place of the one before. Tokens already issued keep what they were issued with.</summary>
    public void ChangeBot(AppRegistration changed) => options.Bot = changed;

    public AppRegistration? Find(string? appId) => Guid.TryParse(appId, out var id) ? All.FirstOrDefault(a => a.AppId == id) : null;

    public AppRegistration? FindByAudience(string audience) =>
        All.FirstOrDefault(a => a.Audience.Equals(audience, StringComparison.OrdinalIgnoreCase)) ?? Find(audience);

    /// <summary>Whether a page at this origin belongs to an app that signs people in there.</summary>
    public bool Trusts(string origin) => All.SelectMany(a => a.RedirectUris).Any(uri => new Uri(uri).GetLeftPart(UriPartial.Authority) == origin);

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
