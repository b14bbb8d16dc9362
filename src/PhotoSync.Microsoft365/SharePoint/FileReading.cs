using System.Globalization;
using System.Text.Json;
using PhotoSync.Microsoft365.Calls;
using PhotoSync.Photos;
using PhotoSync.Reading;

namespace PhotoSync.Microsoft365.SharePoint;

/// <summary>Reads files of the User Photos library out of answers (domain.md §3.3).</summary>
internal static class FileReading
{
    /// <summary>The bytes; a missing file only where SharePoint itself says so.</summary>
    public static Reading<PictureFile?>? Bytes(Answer answer) => answer switch
    {
        { Status: 404, ErrorCode: not null } => new Reading<PictureFile?>.Known(null),
        { Status: 200 } when PictureBytes.AreIn(answer) => new Reading<PictureFile?>.Known(new PictureFile(answer.Body, answer.ETag, null)),
        _ => null,
    };

    public static Reading<DateTimeOffset?>? Date(Answer answer)
    {
        if (answer is { Status: 404, ErrorCode: not null })
            return new Reading<DateTimeOffset?>.Known(null);
        if (answer is not { Status: 200, IsJson: true })
            return null;
        using var document = JsonDocument.Parse(answer.Body);
        return document.RootElement.TryGetProperty("TimeLastModified", out var date)
            && DateTimeOffset.TryParse(date.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var written)
            ? new Reading<DateTimeOffset?>.Known(written)
            : null;
    }
}
