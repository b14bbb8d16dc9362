using Microsoft.Extensions.Logging;
using PhotoSync.Bot.SigningIn;
using PhotoSync.People;
using PhotoSync.Photos;

namespace PhotoSync.Bot.Settling;

/// <summary>The short cut of an option: the photo goes straight into the person's SharePoint profile. Where it does not work, the usual way is still open, and the check that follows says how things are.</summary>
internal sealed partial class DirectCopy(ISharePointPhotos sharePoint, SignInOptions options, ILogger<DirectCopy> logger)
{
    public async Task WriteAsync(PersonId person, ReadOnlyMemory<byte> jpeg, CancellationToken cancellationToken)
    {
        if (!options.SetSharePointPicture) return;

        if (await sharePoint.SetOwnPictureAsync(person, jpeg, cancellationToken) is not WriteOutcome.Written and var outcome)
            Log.NotWritten(logger, outcome.GetType().Name);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "A photo was not written straight to SharePoint: {Outcome}")]
        public static partial void NotWritten(ILogger logger, string outcome);
    }
}
