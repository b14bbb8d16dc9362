using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace PhotoSync.Bot.Uploading;

/// <summary>Finds the pictures that came with a message (domain.md §4.5). What they really are is told by their bytes later.</summary>
internal static class PicturesInMessage
{
    public static IReadOnlyList<SentPicture> Of(IMessageActivity message) =>
        [.. (message.Attachments ?? []).Select(Picture).OfType<SentPicture>()];

    private static SentPicture? Picture(Attachment attachment) => attachment.ContentType switch
    {
        FileDownloadInfo.ContentType => At(DownloadUrl(attachment.Content), SentPictureKind.File),
        { } type when type.StartsWith("image/", StringComparison.OrdinalIgnoreCase) => At(attachment.ContentUrl, SentPictureKind.Inline),
        _ => null,
    };

    private static SentPicture? At(string? address, SentPictureKind kind) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            ? new SentPicture(uri, kind)
            : null;

    private static string? DownloadUrl(object? content)
    {
        try
        {
            return (content as JObject)?.ToObject<FileDownloadInfo>()?.DownloadUrl;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
