using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using PhotoSync.Bot.Uploading;

namespace PhotoSync.Bot.Administering.Campaigns;

/// <summary>Finds the file of names that came with a message.</summary>
internal static class NameFiles
{
    private static readonly string[] Endings = [".csv", ".txt", ".tsv"];

    public static SentPicture? Of(IMessageActivity message) =>
        message.Attachments is [{ ContentType: FileDownloadInfo.ContentType, Name: { } name }, ..] && Endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            ? PicturesInMessage.Of(message) is [var file, ..] ? file : null
            : null;
}
