using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Pictures;

namespace PhotoSync.Host.Pictures;

/// <summary>Signed addresses below <c>/pictures/</c>.</summary>
internal sealed class PictureLinks(PictureSigner signer, BotOptions options) : IPictureLinks
{
    public Uri For(string interactionId, PictureKind kind, DateTimeOffset asOf) =>
        new(options.PublicAddress!, $"pictures/{signer.Sign(new PictureToken(interactionId, kind, asOf))}");
}
