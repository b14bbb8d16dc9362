using Microsoft.Extensions.Logging;
using PhotoSync.Bot.Uploading;
using PhotoSync.People;
using PhotoSync.Reminders.Planning;
using PhotoSync.Reminders.Running;

namespace PhotoSync.Bot.Administering.Campaigns;

/// <summary>Fetches a file of names and finds its people: all of them, or it says why not.</summary>
internal sealed partial class NameFileReading(IAttachmentDownloads downloads, CampaignDesk campaigns, ILogger<NameFileReading> logger)
{
    /// <returns>The people, or the sentence that says why there are none, by its key.</returns>
    public async Task<(KeptList? Kept, string? Problem)> ReadAsync(TenantId tenant, SentPicture file, CancellationToken cancellationToken) =>
        await downloads.FetchFileAsync(file, NameFile.LargestFile, cancellationToken) switch
        {
            DownloadOutcome.Fetched fetched => await ReadAsync(tenant, NameFile.Read(fetched.Content.Span), cancellationToken),
            DownloadOutcome.TooLarge => (null, "Campaign.File.TooLarge"),
            _ => (null, "Campaign.File.NotFetched"),
        };

    private async Task<(KeptList? Kept, string? Problem)> ReadAsync(TenantId tenant, NameFileOutcome read, CancellationToken cancellationToken)
    {
        if (read is not NameFileOutcome.Names names)
            return (null, $"Campaign.File.{((NameFileOutcome.Refused)read).Fault}");
        try
        {
            return (await campaigns.KeepListAsync(tenant, names.All, cancellationToken), null);
        }
        catch (AudienceUnreadException unread)
        {
            Log.Unread(logger, unread.Failure.Source, unread.Failure.Reason);
            return (null, "Campaign.Problem.NotListed");
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The people of a file could not be found: {Source} {Reason}")]
        public static partial void Unread(ILogger logger, Reading.Source source, Reading.ReadFailureReason reason);
    }
}
