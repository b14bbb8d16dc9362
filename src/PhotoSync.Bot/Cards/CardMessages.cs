using AdaptiveCards;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace PhotoSync.Bot.Cards;

/// <summary>Puts cards into messages: no text beside the card (a message of both cannot be updated everywhere), and the summary for the notification.</summary>
internal static class CardMessages
{
    private static readonly JsonSerializerSettings AsWritten = new() { DateParseHandling = DateParseHandling.None };

    public static Activity Message(TalkCard card) => new()
    {
        Type = ActivityTypes.Message,
        Summary = card.Summary,
        Attachments = [new Attachment { ContentType = AdaptiveCard.ContentType, Content = Json(card) }],
    };

    public static JObject Json(TalkCard card) => JsonConvert.DeserializeObject<JObject>(card.Card.ToJson(), AsWritten)!;
}
