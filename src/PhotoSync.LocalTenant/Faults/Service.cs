namespace PhotoSync.LocalTenant.Faults;

/// <summary>The services of the tenant, by the first part of their paths.</summary>
internal enum Service
{
    Graph,
    SharePoint,
    Login,
    Connector,
    Token,
    OneDrive,
    Page,
}
