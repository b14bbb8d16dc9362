namespace PhotoSync.Bot.Pictures;

/// <summary>Which picture of an interaction.</summary>
public enum PictureKind
{
    /// <summary>The photo in Exchange, as Outlook and Teams show it; a drawn placeholder where there is none.</summary>
    Exchange,

    /// <summary>The photo in SharePoint; a drawn placeholder where there is none.</summary>
    SharePoint,

    /// <summary>The square that an upload would become.</summary>
    UploadPreview,

    /// <summary>The picture as it was sent, for the crop dialog.</summary>
    UploadOriginal,
}
