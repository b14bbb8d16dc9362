using AdaptiveCards;
using Newtonsoft.Json.Linq;
using PhotoSync.Bot.Conversations;

namespace PhotoSync.Bot.Cards;

/// <summary>Builds cards that every Teams client shows: version 1.5, what is spoken, what is shown instead, the language, and who may refresh it.</summary>
internal sealed class CardFrame(Turn turn)
{
    public const string Version = "1.5";

    private readonly List<AdaptiveElement> body = [];
    private readonly List<AdaptiveAction> buttons = [];

    public CardFrame Add(params IEnumerable<AdaptiveElement?> elements)
    {
        body.AddRange(elements.OfType<AdaptiveElement>());
        return this;
    }

    public CardFrame Offer(params IEnumerable<AdaptiveAction?> actions)
    {
        buttons.AddRange(actions.OfType<AdaptiveAction>());
        return this;
    }

    /// <summary>A card of an interaction: it refreshes itself for its person.</summary>
    public TalkCard For(string interactionId)
    {
        var card = Plain();
        card.Card.Refresh = new AdaptiveRefresh
        {
            Action = new AdaptiveExecuteAction { Title = Verbs.Refresh, Verb = Verbs.Refresh, Data = new JObject { [CardData.Interaction] = interactionId } },
            // Without it, a chat of two refreshes for both.
            UserIds = turn.UserId is { } user ? [user] : [],
        };
        return card;
    }

    /// <summary>A card that stays as it is.</summary>
    public TalkCard Plain()
    {
        var texts = body.OfType<AdaptiveTextBlock>().Select(text => text.Text).ToList();
        var said = string.Join(' ', texts);
        var card = new AdaptiveCard(Version)
        {
            Body = [.. body],
            Actions = [.. buttons],
            Lang = turn.Voice.Culture.TwoLetterISOLanguageName,
            Rtl = turn.Voice.IsRightToLeft ? true : null,
            Speak = said,
            FallbackText = said,
        };
        return new TalkCard(card, texts.FirstOrDefault() ?? said);
    }
}
