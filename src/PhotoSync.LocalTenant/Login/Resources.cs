using PhotoSync.LocalTenant.Setup;

namespace PhotoSync.LocalTenant.Login;

/// <summary>
/// The audiences of the tenant's services. Each service answers to its real name and to its address here, so that a client may use either;
/// a SharePoint host answers to its own only.
/// </summary>
internal sealed class Resources(TenantEndpoints endpoints, Apps apps)
{
    public const string Graph = "https://graph.microsoft.com";

    public static IReadOnlyList<string> Sites { get; } = ["contoso", "contoso-my", "contoso-admin"];

    public IReadOnlyList<string> GraphAudiences { get; } = [Graph, "00000003-0000-0000-c000-000000000000", .. Both(endpoints, "graph")];

    public static IReadOnlyList<string> BotChannelAudiences { get; } = [TokenIssuer.BotFramework];

    /// <summary>What a SharePoint host's tokens may be issued for.</summary>
    public IReadOnlyList<string> SharePointAudiences(string site) => [$"https://{site}.sharepoint.com", .. Both(endpoints, $"sharepoint/{site}")];

    /// <summary>The service of a scope such as <c>https://graph.microsoft.com/User.Read</c>, and the permission's name in it; null for an unknown one.</summary>
    public (Resource? Resource, string Permission) Find(string scope)
    {
        var slash = scope.LastIndexOf('/');
        if (slash < 0)
            return (new(ResourceKind.Graph, Graph), scope);
        var audience = scope[..slash].TrimEnd('/');
        return (KindOf(audience) is { } kind ? new(kind, audience) : null, scope[(slash + 1)..]);
    }

    private ResourceKind? KindOf(string audience)
    {
        if (Contains(GraphAudiences, audience))
            return ResourceKind.Graph;
        if (Sites.Any(site => Contains(SharePointAudiences(site), audience)))
            return ResourceKind.SharePoint;
        if (Contains(BotChannelAudiences, audience))
            return ResourceKind.BotChannel;
        return apps.FindByAudience(audience) is null ? null : ResourceKind.App;
    }

    private static bool Contains(IReadOnlyList<string> audiences, string audience) => audiences.Contains(audience, StringComparer.OrdinalIgnoreCase);

    private static string[] Both(TenantEndpoints endpoints, string path) => [new Uri(endpoints.Http, path).ToString(), new Uri(endpoints.Https, path).ToString()];
}
