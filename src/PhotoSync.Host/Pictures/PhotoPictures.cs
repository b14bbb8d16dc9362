using PhotoSync.Bot.SigningIn;
using PhotoSync.People;
using PhotoSync.Photos;
using PhotoSync.Reading;

namespace PhotoSync.Host.Pictures;

/// <summary>Reads the two photos of a person, by whosever rights the bot acts with.</summary>
internal sealed class PhotoPictures(IExchangePhotos exchange, ISharePointPhotos sharePoint, IDirectory directory, IActingChoice acting)
{
    public async Task<PictureAnswer> ReadExchangeAsync(PersonId person, int pixels, CancellationToken cancellationToken) =>
        AnswerTo(await exchange.ReadPictureAsync(person, pixels, acting.For(person), cancellationToken));

    public async Task<PictureAnswer> ReadSharePointAsync(PersonId person, CancellationToken cancellationToken)
    {
        var rights = acting.For(person);
        if ((await directory.FindAsync(person, rights, cancellationToken)).ValueOrDefault is not { } known)
            return new PictureAnswer.NotReadable();

        var profile = await sharePoint.ReadProfileAsync(known, rights, cancellationToken);
        if (profile.ValueOrDefault is not { } found)
            return profile.IsKnown ? new PictureAnswer.NoPhoto() : new PictureAnswer.NotReadable();
        if (found.PictureUrl is null || found.PlaceholderState == "1" || !sharePoint.IsOnMySiteHost(person.Tenant, found))
            return new PictureAnswer.NoPhoto();

        return AnswerTo(await sharePoint.ReadThumbnailAsync(found, ThumbnailSize.Large, rights, cancellationToken));
    }

    private static PictureAnswer AnswerTo(Reading<PictureFile?> reading) => reading switch
    {
        Reading<PictureFile?>.Known { Value: { } file } => new PictureAnswer.Shown(file.Content),
        Reading<PictureFile?>.Known => new PictureAnswer.NoPhoto(),
        _ => new PictureAnswer.NotReadable(),
    };
}
