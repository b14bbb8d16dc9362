namespace PhotoSync.LocalTenant.Graph.Calls;

/// <summary>The service behind a Graph call: it decides on limits and on how errors read.</summary>
internal enum Backend
{
    /// <summary>Exchange: photos and mailbox settings.</summary>
    Outlook,

    /// <summary>Entra: people, groups and licences.</summary>
    Directory,

    /// <summary>Teams: app catalogue and installations.</summary>
    Teams,
}
