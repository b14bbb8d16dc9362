using Microsoft.Extensions.Logging;
using PhotoSync.Bot.SigningIn;
using PhotoSync.Diagnosis;
using PhotoSync.People;
using PhotoSync.Synchronization;

namespace PhotoSync.Bot.Checking;

/// <summary>Looks at a person's photo with the rights that are theirs or the application's, and notes for the tenant what was found.</summary>
internal sealed partial class PhotoLook(IPhotoCheck check, IActingChoice acting, ITenantSigns signs, ILogger<PhotoLook> logger)
{
    /// <summary>Reads and notes.</summary>
    public async Task<CheckedPhoto> LookAsync(PersonId person, bool stillSeesOldPicture, CancellationToken cancellationToken) =>
        CheckedPhoto.Of(await check.CheckAsync(Question(person, stillSeesOldPicture), cancellationToken));

    /// <summary>Only reads: <see cref="NoteAsync"/> is to follow.</summary>
    public Task<CheckResult> LookOnlyAsync(PersonId person, bool stillSeesOldPicture, CancellationToken cancellationToken) =>
        check.CheckAsync(Question(person, stillSeesOldPicture) with { IsNotedByAsker = true }, cancellationToken);

    public async Task NoteAsync(PersonId person, Finding finding, CancellationToken cancellationToken)
    {
        try
        {
            await signs.RecordAsync(person, finding, cancellationToken);
        }
        catch (Exception failure) // the person has their answer: this is the edge
        {
            Log.NotNoted(logger, failure);
        }
    }

    private CheckQuestion Question(PersonId person, bool stillSeesOldPicture) => new(person, acting.For(person)) { StillSeesOldPicture = stillSeesOldPicture };

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "What a check found could not be noted for the tenant: coverage shows the finding before")]
        public static partial void NotNoted(ILogger logger, Exception failure);
    }
}
