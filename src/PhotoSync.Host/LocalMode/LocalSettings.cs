using System.Security.Cryptography.X509Certificates;
using PhotoSync.LocalTenant.Setup;

namespace PhotoSync.Host.LocalMode;

/// <summary>The settings that a deployment would have for the local tenant. What reads them does not know the difference.</summary>
internal static class LocalSettings
{
    /// <summary>What holds unless it is set: the local tenant sets no limits unless it is told to, so nobody need wait for them.</summary>
    public static IReadOnlyDictionary<string, string?> Defaults { get; } = new Dictionary<string, string?>
    {
        ["Microsoft365:SharePoint:PeopleManagerCalls"] = "15000",
        ["Microsoft365:SharePoint:UnitsPerMinute"] = "100000",
    };

    public static IEnumerable<KeyValuePair<string, string?>> For(TenantEndpoints tenant, Uri host, X509Certificate2 certificate) =>
    [
        .. Bot(tenant, host),
        .. Microsoft365(tenant, certificate),
    ];

    private static Dictionary<string, string?> Bot(TenantEndpoints tenant, Uri host) => new()
    {
        ["MicrosoftAppId"] = tenant.BotAppId.ToString(),
        ["MicrosoftAppType"] = "SingleTenant",
        ["MicrosoftAppTenantId"] = tenant.TenantId.ToString(),
        ["ToBotFromChannelOpenIdMetadataUrl"] = tenant.BotOpenIdMetadata.AbsoluteUri,
        // MSAL keeps one segment of an authority's path, the tenant.
        ["ToChannelFromBotLoginUrl"] = new Uri(tenant.Https, $"{tenant.TenantId}").AbsoluteUri,
        ["OAuthUrl"] = tenant.TokenService.AbsoluteUri,
        ["ValidateAuthority"] = "false",
        ["Bot:AppId"] = tenant.BotAppId.ToString(),
        ["Bot:PublicAddress"] = host.AbsoluteUri,
        ["Doctor:ServiceUrl"] = tenant.Connector.AbsoluteUri,
        ["Reminders:Reaching:ServiceUrl"] = tenant.Connector.AbsoluteUri,
        ["SignOn:Metadata"] = tenant.OpenIdMetadata.AbsoluteUri,
        ["Admin:Authority"] = tenant.Authority.AbsoluteUri,
    };

    private static Dictionary<string, string?> Microsoft365(TenantEndpoints tenant, X509Certificate2 certificate) => new()
    {
        ["Microsoft365:Entra:ClientId"] = tenant.BotAppId.ToString(),
        ["Microsoft365:Entra:Login"] = new Uri(tenant.Https, "login").AbsoluteUri,
        ["Microsoft365:Entra:Credential:Kind"] = "Certificate",
        ["Microsoft365:Entra:Credential:Certificate"] = AppCertificate.ToPem(certificate),
        ["Microsoft365:Graph:Address"] = tenant.Graph.AbsoluteUri,
        ["Microsoft365:SharePoint:Tenants:0:TenantId"] = tenant.TenantId.ToString(),
        ["Microsoft365:SharePoint:Tenants:0:TenantRoot"] = tenant.SharePoint.AbsoluteUri,
        ["Microsoft365:SharePoint:Tenants:0:MySiteHost"] = tenant.MySite.AbsoluteUri,
        ["Microsoft365:SharePoint:Tenants:0:Admin"] = tenant.SharePointAdmin.AbsoluteUri,
    };
}
