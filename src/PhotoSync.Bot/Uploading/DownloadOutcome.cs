namespace PhotoSync.Bot.Uploading;

/// <summary>What came of fetching a picture: one of the nested kinds, nothing else.</summary>
public abstract record DownloadOutcome
{
    private DownloadOutcome()
    {
    }

    /// <summary>It was fetched.</summary>
    /// <param name="Content">Its bytes.</param>
    public sealed record Fetched(ReadOnlyMemory<byte> Content) : DownloadOutcome;

    /// <summary>It has more bytes than are accepted; nothing of it was kept.</summary>
    /// <param name="Bytes">Its size, where the server told.</param>
    public sealed record TooLarge(long? Bytes) : DownloadOutcome;

    /// <summary>The address has expired or the file is gone (401, 403, 404, 410).</summary>
    public sealed record Gone : DownloadOutcome;

    /// <summary>The address is on no host that pictures of this kind come from.</summary>
    public sealed record NotAllowed : DownloadOutcome;

    /// <summary>The server failed or did not answer in time.</summary>
    public sealed record Failed : DownloadOutcome;
}
