using System.Globalization;
using PhotoSync.Bot.Speaking;
using PhotoSync.Photos;

namespace PhotoSync.Bot.Uploading;

/// <summary>Why a picture cannot be used, and what to do.</summary>
internal static class RefusalWords
{
    public static Said Of(UploadRefusal refusal) => refusal.Reason switch
    {
        UploadRefusalReason.TooLarge => TooLarge(refusal.Bytes),
        UploadRefusalReason.TooManyPixels when refusal.Width == 0 => new Said("Refusal.TooManyPixelsUnknown"),
        UploadRefusalReason.TooManyPixels or UploadRefusalReason.TooSmall => new Said($"Refusal.{refusal.Reason}", Number(refusal.Width), Number(refusal.Height)),
        var reason => new Said($"Refusal.{reason}"),
    };

    public static Said Of(DownloadOutcome outcome) => outcome switch
    {
        DownloadOutcome.TooLarge { Bytes: { } bytes } => TooLarge(bytes),
        DownloadOutcome.TooLarge => new Said("Refusal.TooLargeUnknown"),
        DownloadOutcome.Gone => new Said("Refusal.Gone"),
        DownloadOutcome.NotAllowed => new Said("Refusal.NotAllowed"),
        _ => new Said("Refusal.Failed"),
    };

    public static Said Of(WriteRefusal refusal) => refusal switch
    {
        WriteRefusal.TooLarge => new Said("Refusal.TooLargeForOutlook"),
        _ => new Said($"Refusal.{refusal}"),
    };

    private static Said TooLarge(long bytes) => new("Refusal.TooLarge", Number((int)Math.Ceiling(bytes / 1e6)));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
