namespace PhotoSync.Bot.Uploading;

/// <summary>How far an upload is.</summary>
internal enum UploadStage
{
    /// <summary>The picture is being fetched and made ready.</summary>
    Preparing,

    /// <summary>The picture cannot be used; <see cref="UploadState.Refusal"/> says why.</summary>
    Refused,

    /// <summary>The person sees the preview and decides.</summary>
    Preview,

    /// <summary>They said yes, and the photo is being written.</summary>
    Writing,

    /// <summary>The write was not answered; reading again will tell.</summary>
    Unsettled,

    /// <summary>The photo was written, and the card belongs to a check now.</summary>
    Done,

    /// <summary>They said no.</summary>
    Cancelled,
}
