using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;

namespace PhotoSync.Bot.Checking;

/// <summary>Brings a check's card to its person.</summary>
internal sealed class CheckDelivery(CheckCards cards, CardPost post, InteractionDesk desk)
{
    public TalkCard CardOf(Turn turn, Interaction interaction) => cards.Show(turn, interaction);

    public Task ShowAsync(Turn turn, Interaction interaction, CancellationToken cancellationToken) => post.ShowAsync(turn, interaction, cards.Show, cancellationToken);

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
