namespace PhotoSync.Microsoft365.Probing;

/// <summary>The services that a token is tried for.</summary>
public enum ProbedService
{
    /// <summary>Microsoft Graph.</summary>
    Graph,

    /// <summary>The My Site Host, which also answers for profiles.</summary>
    SharePoint,

    /// <summary>The SharePoint admin site, through which the admin repair changes profiles.</summary>
    SharePointAdmin,
}
