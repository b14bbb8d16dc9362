using System.Runtime.Serialization;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Reads a card, lenient where a part is of the wrong kind and strict where the text is no JSON or no card.</summary>
internal static class CardReader
{
    public static AdaptiveCardParseResult Read(string json)
    {
        var reading = new CardReading();
        try
        {
            reading.Result.Card = JsonConvert.DeserializeObject<AdaptiveCard>(json, Settings(reading));
        }
        catch (JsonException broken)
        {
            throw new AdaptiveSerializationException(broken.Message, broken);
        }

        return reading.Result;
    }

    private static JsonSerializerSettings Settings(CardReading reading) => new()
    {
#pragma warning disable SYSLIB0050 // Json.NET has no other place for what belongs to one reading
        Context = new StreamingContext(StreamingContextStates.Other, reading),
#pragma warning restore SYSLIB0050
        ContractResolver = GivenMembers.Resolver,
        Error = PassOver,
    };

    /// <summary>A member that is missing or of the wrong kind keeps its default; text that is no JSON is not passed over.</summary>
    private static void PassOver(object sender, Newtonsoft.Json.Serialization.ErrorEventArgs args) =>
        args.ErrorContext.Handled = args.ErrorContext.Error is JsonSerializationException;
}
