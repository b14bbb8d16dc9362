namespace PhotoSync.Photos;

/// <summary>Why a service refused a photo for good.</summary>
public enum WriteRefusal
{
    /// <summary>403: the photo policy or a missing role forbids it (domain.md §1.6, §2.3: any 403).</summary>
    Forbidden,

    /// <summary>404: there is no mailbox or profile to keep the photo.</summary>
    NoMailbox,

    /// <summary>400: the picture itself was not accepted.</summary>
    PictureNotAccepted,

    /// <summary>413, or 400 for its size: the picture is too large.</summary>
    TooLarge,
}
