namespace PhotoSync.Host.Api.People;

/// <summary>What was noticed.</summary>
internal enum MomentKind
{
    /// <summary>A look found another state.</summary>
    StateFound,

    /// <summary>A new photo was first seen in Exchange.</summary>
    PhotoSeen,

    /// <summary>It was first seen that there is no photo in Exchange.</summary>
    NoPhotoSeen,

    /// <summary>The person opened the link to their SharePoint page.</summary>
    LinkOpened,

    /// <summary>The person said that they went to their SharePoint page.</summary>
    VisitConfirmed,
}
