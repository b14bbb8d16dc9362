namespace PhotoSync.LocalTenant.Setup;

/// <summary>Every base address of a running local tenant. Each ends without a slash unless it says otherwise.</summary>
/// <param name="Http">The http origin, ending in a slash: the chat page.</param>
/// <param name="Https">The https origin, ending in a slash. All paths answer on both.</param>
/// <param name="TenantId">The tenant's id.</param>
/// <param name="BotAppId">The bot's application id.</param>
public sealed record TenantEndpoints(Uri Http, Uri Https, Guid TenantId, Guid BotAppId)
{
    /// <summary>Whether services are at their https addresses. Default false: at the http ones, which need no trust.</summary>
    public bool ServicesOverHttps { get; init; }

    /// <summary>Microsoft Graph, without the version: <c>…/graph</c>.</summary>
    public Uri Graph => new(Services, "graph");

    /// <summary>The SharePoint root site: <c>…/sharepoint/contoso</c>.</summary>
    public Uri SharePoint => new(Services, "sharepoint/contoso");

    /// <summary>The My Site Host: <c>…/sharepoint/contoso-my</c>.</summary>
    public Uri MySite => new(Services, "sharepoint/contoso-my");

    /// <summary>The SharePoint admin site: <c>…/sharepoint/contoso-admin</c>.</summary>
    public Uri SharePointAdmin => new(Services, "sharepoint/contoso-admin");

    /// <summary>OneDrive downloads: <c>…/onedrive</c>.</summary>
    public Uri OneDrive => new(Services, "onedrive");

    /// <summary>The Bot Connector's service URL, ending in a slash: <c>…/smba/emea/</c>.</summary>
    public Uri Connector => new(Services, "smba/emea/");

    /// <summary>The Bot Framework token service: <c>…/token</c>.</summary>
    public Uri TokenService => new(Services, "token");

    /// <summary>Sign-in, on https: <c>…/login/{tenantId}</c>; the token endpoint is <c>/oauth2/v2.0/token</c> below it.</summary>
    public Uri Authority => new(Https, $"login/{TenantId}");

    /// <summary>The OpenID metadata of the tenant, on https.</summary>
    public Uri OpenIdMetadata => new(Https, $"login/{TenantId}/v2.0/.well-known/openid-configuration");

    /// <summary>The OpenID metadata by which the bot checks the channel's tokens, on https.</summary>
    public Uri BotOpenIdMetadata => new(Https, "login/botframework/v1/.well-known/openidconfiguration");

    /// <summary>The control page.</summary>
    public Uri Control => new(Http, "control");

    internal Uri Services => ServicesOverHttps ? Https : Http;
}
