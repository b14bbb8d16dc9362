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

        var text = await story.PressAsync(card, Verbs.MessageForIt);
        var state = text.Lines.Select(line => StateLine().Match(line)).FirstOrDefault(match => match.Success && Enum.TryParse<PhotoState>(match.Groups[1].Value, out _))
            ?? throw new StoryBroken("The text for IT names no state.");
        await story.PressAsync(text, Verbs.Back);
        return Enum.Parse<PhotoState>(state.Groups[1].Value);
    }

    [GeneratedRegex(@"^\| [^:]+: ([A-Z][A-Za-z]+)(?: \(\?\))?: ")]
    private static partial Regex StateLine();
}
