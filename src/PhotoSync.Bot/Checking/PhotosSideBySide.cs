using AdaptiveCards;
using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Pictures;

namespace PhotoSync.Bot.Checking;

/// <summary>Both photos, each labelled where it is shown. A placeholder is drawn as what it is; what could not be read is not drawn.</summary>
internal sealed class PhotosSideBySide(IPictureLinks links)
{
    public AdaptiveElement? Of(Turn turn, string interactionId, CheckedPhoto photo)
    {
        if (photo.ExchangeHasPhoto is null && photo.SharePointHasPhoto is null) return null;

        return Elements.SideBySide(
            Column(PictureKind.Exchange, photo.ExchangeHasPhoto),
            Column(PictureKind.SharePoint, photo.SharePointHasPhoto));

        AdaptiveElement[] Column(PictureKind kind, bool? hasPhoto) => hasPhoto switch
        {
            null => [Elements.Label(turn.Voice.Say($"Place.{kind}")), Elements.Small(turn.Voice.Say("Picture.NotRead"))],
            true => [Elements.Label(turn.Voice.Say($"Place.{kind}")), Photo(kind, turn.Voice.Say($"Picture.{kind}"))],
            false => [Elements.Label(turn.Voice.Say($"Place.{kind}")), Photo(kind, turn.Voice.Say($"Picture.None{kind}")), Elements.Small(turn.Voice.Say("Picture.None"))],
        };

        AdaptiveImage Photo(PictureKind kind, string alternative) => Elements.Photo(links.For(interactionId, kind, photo.ReadAt), alternative);
    }
}
