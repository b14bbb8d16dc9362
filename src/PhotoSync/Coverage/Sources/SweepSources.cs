using PhotoSync.People;

namespace PhotoSync.Coverage.Sources;

/// <summary>Everything that a sweep asks.</summary>
/// <param name="Changes">Who there is.</param>
/// <param name="Directory">Mailboxes and the photo policy.</param>
/// <param name="Exchange">The photos in Exchange.</param>
/// <param name="SharePoint">The copies in SharePoint.</param>
public sealed record SweepSources(IPeopleChanges Changes, IDirectory Directory, ExchangeSource Exchange, SharePointSource SharePoint);
