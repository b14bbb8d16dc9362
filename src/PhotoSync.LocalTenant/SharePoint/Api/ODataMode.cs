namespace PhotoSync.LocalTenant.SharePoint.Api;

/// <summary>How much a client wants to be told beside the data, as its Accept header says.</summary>
internal enum ODataMode
{
    /// <summary>No JSON asked for: Atom.</summary>
    Atom,
    NoMetadata,
    Minimal,
    Verbose,
}
