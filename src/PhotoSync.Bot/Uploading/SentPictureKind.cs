namespace PhotoSync.Bot.Uploading;

/// <summary>How a picture was sent (domain.md §4.5).</summary>
public enum SentPictureKind
{
    /// <summary>In the message itself: the channel's attachment service wants the bot's token.</summary>
    Inline,

    /// <summary>As a file: the address is pre-authorised for some minutes, and no token goes with it.</summary>
    File,
}
