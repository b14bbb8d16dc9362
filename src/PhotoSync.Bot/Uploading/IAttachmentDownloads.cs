namespace PhotoSync.Bot.Uploading;

/// <summary>Fetches a picture that a person sent in the chat.</summary>
public interface IAttachmentDownloads
{
    /// <summary>Fetches it, at most 15 MB. The bot's token goes only to hosts on the allow-list of the channel's attachment services (domain.md §4.5); no redirect is followed with it.</summary>
    /// <returns>The bytes, or why there are none; never throws for what a server answers.</returns>
    Task<DownloadOutcome> FetchAsync(SentPicture picture, CancellationToken cancellationToken);

    /// <summary>Fetches a file of names in the same way.</summary>
    /// <param name="file">Where it is.</param>
    /// <param name="largest">How many bytes it may have.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<DownloadOutcome> FetchFileAsync(SentPicture file, int largest, CancellationToken cancellationToken);
}
