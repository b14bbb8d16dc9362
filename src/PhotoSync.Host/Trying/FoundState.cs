using System.Text.RegularExpressions;
using PhotoSync.Diagnosis;

namespace PhotoSync.Host.Trying;

/// <summary>Which state a card is about: the text for IT names it in every language.</summary>
internal static partial class FoundState
{
    /// <summary>Turns the card to the text for IT, reads the state, and turns it back. A card without that text says that all is well.</summary>
    public static async Task<PhotoState> ReadAsync(Story story, ShownMessage card)
    {
        if (!card.Offers(Verbs.MessageForIt))
            return PhotoState.InSync;

        await story.PressAsync(card, Verbs.MessageForIt);
        var text = await story.SeeAsync(message => message.Id == card.Id && Find(message) is not null, "a text for IT that names a state");
        await story.PressAsync(text, Verbs.Back);
        await story.SeeAsync(message => message.Id == card.Id && Find(message) is null, "the finding again");
        return Find(text)!.Value;
    }

    private static PhotoState? Find(ShownMessage message) => message.Lines
        .Select(line => Enum.TryParse<PhotoState>(StateLine().Match(line).Groups[1].Value, out var state) ? state : (PhotoState?)null)
        .FirstOrDefault(state => state is not null);

    [GeneratedRegex(@"^\| [^:]+: ([A-Z][A-Za-z]+)(?: \(\?\))?: ")]
    private static partial Regex StateLine();
}
