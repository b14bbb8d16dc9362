namespace PhotoSync.Microsoft365.Clouds;

/// <summary>The addresses of a cloud (domain.md §9).</summary>
/// <param name="Login">Where tokens are issued; the tenant's id follows.</param>
/// <param name="Graph">Microsoft Graph, without the version.</param>
/// <param name="SharePointSuffix">What follows <c>{tenant}-my.</c>.</param>
/// <param name="BotChannelService">The Bot SDK's setting <c>ChannelService</c>; <see langword="null"/> for the worldwide cloud.</param>
/// <param name="PostgreSqlScope">What a token for Azure Database for PostgreSQL is asked for.</param>
/// <param name="FederationAudience">The audience of a managed identity's token that stands in for a client secret.</param>
public sealed record CloudEndpoints(Uri Login, Uri Graph, string SharePointSuffix, Uri? BotChannelService, string PostgreSqlScope, string FederationAudience)
{
    private static readonly CloudEndpoints Global = new(
        new("https://login.microsoftonline.com/"), new("https://graph.microsoft.com/"), "sharepoint.com", null, "https://ossrdbms-aad.database.windows.net/.default", "api://AzureADTokenExchange");

    private static readonly CloudEndpoints GccHigh = new(
        new("https://login.microsoftonline.us/"), new("https://graph.microsoft.us/"), "sharepoint.us", new("https://botframework.azure.us/"), "https://ossrdbms-aad.database.usgovcloudapi.net/.default", "api://AzureADTokenExchangeUSGov");

    public static CloudEndpoints For(Cloud cloud) => cloud switch
    {
        Cloud.Global => Global,
        Cloud.GccHigh => GccHigh,
        _ => throw new ArgumentOutOfRangeException(nameof(cloud), cloud, "No such cloud."),
    };
}
