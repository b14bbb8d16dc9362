using PhotoSync.Bot.Administering.Commands;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;
using PhotoSync.Reminders.Planning;

namespace PhotoSync.Bot.Administering.Campaigns;

/// <summary>Changes the state of an admin's card and shows it, as it is by then.</summary>
internal sealed class CampaignPages(InteractionDesk desk, CardPost post, AfterTurn afterTurn, IAdminSight sight)
{
    public AfterTurn AfterTurn => afterTurn;

    public Task<Interaction> OpenAsync(Turn turn, CampaignState state, CancellationToken cancellationToken) =>
        desk.OpenAsync(turn, CampaignTalk.KindOfInteraction, state, activityId: null, cancellationToken);

    public async Task<Interaction> ChangeAsync(Interaction interaction, Func<CampaignState, CampaignState> change, CancellationToken cancellationToken) =>
        await desk.ChangeAsync(interaction.Id, change, cancellationToken) ?? interaction;

    public async Task<CardAnswer> ChangedAsync(Turn turn, Interaction interaction, Func<CampaignState, CampaignState> change, CancellationToken cancellationToken) =>
        new CardAnswer.Shown(CampaignCards.Show(turn, await ChangeAsync(interaction, change, cancellationToken)));

    public async Task ChangeAndShowAsync(Turn turn, Interaction interaction, Func<CampaignState, CampaignState> change, CancellationToken cancellationToken) =>
        await ShowAsync(turn, await ChangeAsync(interaction, change, cancellationToken), cancellationToken);

    public Task ShowAsync(Turn turn, Interaction interaction, CancellationToken cancellationToken) =>
        post.ShowAsync(turn, interaction, CampaignCards.Show, cancellationToken);

    /// <summary>The interaction; <see langword="null"/> where it is gone or its time is over.</summary>
    public Task<Interaction?> FindOpenAsync(string id, CancellationToken cancellationToken) => desk.FindOpenAsync(id, cancellationToken);

    public DraftFigures Show(Draft draft) => DraftFigures.Of(draft, sight);
}
