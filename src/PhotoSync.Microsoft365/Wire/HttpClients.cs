namespace PhotoSync.Microsoft365.Wire;

/// <summary>The names of the HTTP clients, for whoever composes the application: a proxy, or in local mode the trust in one certificate.</summary>
public static class HttpClients
{
    /// <summary>Microsoft Graph.</summary>
    public const string Graph = "graph";

    /// <summary>SharePoint.</summary>
    public const string SharePoint = "sharepoint";

    /// <summary>The login service.</summary>
    public const string Login = "login";
}
