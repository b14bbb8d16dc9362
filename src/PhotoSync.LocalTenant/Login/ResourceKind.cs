namespace PhotoSync.LocalTenant.Login;

/// <summary>The services that tokens are issued for.</summary>
internal enum ResourceKind
{
    Graph,
    SharePoint,
    BotChannel,

    /// <summary>An app registration of the tenant.</summary>
    App,
}
