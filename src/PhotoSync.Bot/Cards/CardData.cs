using Newtonsoft.Json.Linq;

namespace PhotoSync.Bot.Cards;

/// <summary>The data that buttons carry: the interaction's id, and for clients without Action.Execute the verb too.</summary>
internal static class CardData
{
    public const string Interaction = "i";
    public const string Verb = "v";

    private const int LongestId = 64;

    /// <summary>The interaction's id where the data holds one. Whatever else it holds, such as inputs, is not looked at.</summary>
    public static string? InteractionOf(object? data) => Text(data, Interaction);

    public static string? VerbOf(object? data) => Text(data, Verb);

    private static string? Text(object? data, string member) =>
        (data as JObject)?[member] is JValue { Value: string { Length: > 0 and <= LongestId } text } ? text : null;
}
