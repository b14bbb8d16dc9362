using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;

namespace PhotoSync.Bot.Administering.Campaigns;

/// <summary>Changes the state of an admin's card and shows it.</summary>
internal sealed class CampaignPages(InteractionDesk desk, CardPost post, AfterTurn afterTurn, TimeProvider clock)
{
    public AfterTurn AfterTurn => afterTurn;

    public DateTimeOffset Now => clock.GetUtcNow();

    public Task<Interaction> OpenAsync(Turn turn, CampaignState state, CancellationToken cancellationToken) =>
        desk.OpenAsync(turn, CampaignTalk.KindOfInteraction, state, activityId: null, cancellationToken);

    public async Task<Interaction> ChangeAsync(Interaction interaction, Func<CampaignState, CampaignState> change, CancellationToken cancellationToken) =>
        await desk.ChangeAsync(interaction.Id, change, cancellationToken) ?? interaction;

    public async Task<CardAnswer> ChangedAsync(Turn turn, Interaction interaction, Func<CampaignState, CampaignState> change, CancellationToken cancellationToken) =>
        new CardAnswer.Shown(CampaignCards.Show(turn, await ChangeAsync(interaction, change, cancellationToken)));

    public async Task ChangeAndShowAsync(Turn turn, Interaction interaction, Func<CampaignState, CampaignState> change, CancellationToken cancellationToken) =>
        await ShowAsync(turn, await ChangeAsync(interaction, change, cancellationToken), cancellationToken);

    public Task ShowAsync(Turn turn, Interaction interaction, CancellationToken cancellationToken) =>
        post.ShowAsync(turn, interaction, CampaignCards.Show(turn, interaction), cancellationToken);

    public Task<Interaction?> FindAsync(string id, CancellationToken cancellationToken) => desk.FindAsync(id, cancellationToken);
}
