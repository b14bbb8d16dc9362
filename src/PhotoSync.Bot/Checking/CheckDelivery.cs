using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;

namespace PhotoSync.Bot.Checking;

/// <summary>Brings a check's card to its person.</summary>
internal sealed class CheckDelivery(CheckCards cards, CardPost post, InteractionDesk desk)
{
    private const int MostOvertakings = 3;

    public TalkCard CardOf(Turn turn, Interaction interaction) => cards.Show(turn, interaction);

    /// <summary>Shows the card as the newest state says. A press may turn it while it is on its way: then it is shown once more, as it was turned.</summary>
    public async Task ShowAsync(Turn turn, Interaction interaction, CancellationToken cancellationToken)
    {
        var shown = await NewestAsync(interaction, cancellationToken);
        await post.ShowAsync(turn, shown, cards.Show(turn, shown), cancellationToken);
        for (var again = 0; again < MostOvertakings; again++)
        {
            var newest = await NewestAsync(shown, cancellationToken);
            if (newest.State == shown.State) return;
            shown = newest;
            await post.ShowAsync(turn, shown, cards.Show(turn, shown), cancellationToken);
        }
    }

    private async Task<Interaction> NewestAsync(Interaction interaction, CancellationToken cancellationToken) => await desk.FindAsync(interaction.Id, cancellationToken) ?? interaction;

    /// <summary>Claims the next check of a card.</summary>
    /// <returns><see langword="null"/> where one is running already.</returns>
    public Task<Interaction?> BeginAsync(Interaction interaction, DateTimeOffset cutOffBefore, DateTimeOffset now, CancellationToken cancellationToken) =>
        desk.ChangeAsync<CheckState>(
            interaction.Id,
            state => state.RunningSince > cutOffBefore ? null : state with { RunningSince = now, View = null },
            cancellationToken);

    public async Task<Interaction> MarkAskedAsync(Interaction interaction, CancellationToken cancellationToken) =>
        await desk.ChangeAsync<CheckState>(interaction.Id, state => state with { AskedToSignIn = true, RunningSince = null }, cancellationToken) ?? interaction;
}
