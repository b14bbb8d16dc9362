using PhotoSync.Bot.Interactions;
using PhotoSync.Bot.Pictures;
using PhotoSync.Bot.Uploading;

namespace PhotoSync.Host.Pictures;

/// <summary>Fetches the picture of a card when somebody looks at it. Nothing is kept.</summary>
internal sealed class PictureSource(IInteractionStore interactions, UploadPictures uploads, PhotoPictures photos, TimeProvider clock)
{
    /// <summary>Width and height at which cards show photos, on dense screens.</summary>
    public const int CardPixels = 240;

    /// <summary>Width and height of an upload on its card.</summary>
    public const int UploadPixels = 648;

    public async Task<PictureAnswer> FindAsync(PictureToken token, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var interaction = await interactions.FindAsync(token.InteractionId, cancellationToken);
        if (interaction is null || interaction.ExpiresAt <= now || await IsReplacedAsync(interaction, now, cancellationToken))
            return new PictureAnswer.NoLongerShown();

        return token.Kind switch
        {
            PictureKind.Exchange => Fit(await photos.ReadExchangeAsync(interaction.Person, CardPixels, cancellationToken), CardPixels),
            PictureKind.SharePoint => Fit(await photos.ReadSharePointAsync(interaction.Person, cancellationToken), CardPixels),
            _ => await FindUploadAsync(token, cancellationToken),
        };
    }

    // A newer card of the same talk tells of a newer look; what both places show now is no evidence for what the older one says.
    private async Task<bool> IsReplacedAsync(Interaction interaction, DateTimeOffset now, CancellationToken cancellationToken) =>
        await interactions.FindNewestAsync(interaction.Person, interaction.Kind, now, cancellationToken) is { } newest && newest.Id != interaction.Id;

    private async Task<PictureAnswer> FindUploadAsync(PictureToken token, CancellationToken cancellationToken) =>
        await uploads.FindAsync(token.InteractionId, token.Kind, cancellationToken) is { } upload
            ? Fit(new PictureAnswer.Shown(upload), UploadPixels)
            : new PictureAnswer.NoLongerShown();

    private static PictureAnswer Fit(PictureAnswer answer, int pixels) => answer switch
    {
        PictureAnswer.Shown shown when FittedPicture.Fit(shown.Jpeg, pixels) is { } fitted => new PictureAnswer.Shown(fitted.Jpeg),
        PictureAnswer.Shown => new PictureAnswer.NotReadable(),
        _ => answer,
    };
}
