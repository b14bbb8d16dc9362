namespace PhotoSync.Microsoft365.Tokens;

/// <summary>The services that are called with a token.</summary>
internal enum Service
{
    Graph,
    SharePoint,
}
