using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;

namespace PhotoSync.Bot.Checking;

/// <summary>Draws a check's card as its state says.</summary>
internal sealed class CheckCards(FindingCard finding, IEnumerable<ICheckView> views)
{
    private readonly Dictionary<string, ICheckView> views = views.ToDictionary(view => view.Verb);

    /// <summary>The verbs that only turn the card to another side.</summary>
    public IEnumerable<string> ViewVerbs => views.Keys;

    public TalkCard Show(Turn turn, Interaction interaction)
    {
        var state = InteractionDesk.Read<CheckState>(interaction);
        if (state.Photo is not { } photo) return FindingCard.Checking(turn, interaction.Id);

        return !photo.IsGuest && state.View is { } name && views.TryGetValue(name, out var view)
            ? view.Show(turn, interaction, state, photo)
            : finding.Show(turn, interaction.Id, state, photo);
    }
}
