using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;

namespace PhotoSync.Bot.Administering.Campaigns;

/// <summary>What an admin's buttons do.</summary>
internal sealed class CampaignMoves(CampaignPages pages, DraftMoves drafts, RunningMoves running, CampaignFigures figures)
{
    public Task<CardAnswer> MakeAsync(Turn turn, Interaction interaction, string verb, CancellationToken cancellationToken) => verb switch
    {
        Verbs.CountCampaign => drafts.CountAsync(turn, interaction, cancellationToken),
        Verbs.SendCampaign => drafts.SendAsync(turn, interaction, cancellationToken),
        Verbs.EditCampaign => pages.ChangedAsync(turn, interaction, state => state with { Step = CampaignStep.Form, Problem = null, View = null }, cancellationToken),
        Verbs.Samples => pages.ChangedAsync(turn, interaction, state => state with { View = Verbs.Samples }, cancellationToken),
        Verbs.Back => pages.ChangedAsync(turn, interaction, state => state with { View = null }, cancellationToken),
        Verbs.Earlier or Verbs.Uncertain => ListAsync(turn, interaction, verb, cancellationToken),
        Verbs.OpenCampaign => OpenAsync(turn, interaction, cancellationToken),
        Verbs.Refresh => RefreshAsync(turn, interaction, cancellationToken),
        _ => running.MakeAsync(turn, interaction, verb, cancellationToken),
    };

    private async Task<CardAnswer> ListAsync(Turn turn, Interaction interaction, string verb, CancellationToken cancellationToken)
    {
        var choices = verb == Verbs.Earlier
            ? await figures.ListEarlierAsync(turn, cancellationToken)
            : await figures.ListUncertainAsync(turn, InteractionDesk.Read<CampaignState>(interaction), cancellationToken);
        return await pages.ChangedAsync(turn, interaction, state => state with { View = verb, Choices = choices }, cancellationToken);
    }

    private async Task<CardAnswer> OpenAsync(Turn turn, Interaction interaction, CancellationToken cancellationToken)
    {
        if (!long.TryParse(CardInputs.Of(turn, "which"), out var campaign) || await figures.FindAsync(turn.Person.Tenant, campaign, cancellationToken) is not { } found)
            return new CardAnswer.Said(turn.Voice.Say("Campaign.Gone"));
        return await pages.ChangedAsync(
            turn, interaction, state => state with { Step = CampaignStep.Underway, Campaign = campaign, Progress = found, View = null }, cancellationToken);
    }

    private async Task<CardAnswer> RefreshAsync(Turn turn, Interaction interaction, CancellationToken cancellationToken)
    {
        var state = InteractionDesk.Read<CampaignState>(interaction);
        if (state is not { Step: CampaignStep.Underway, Campaign: { } campaign } || await figures.FindAsync(turn.Person.Tenant, campaign, cancellationToken) is not { } found)
            return new CardAnswer.Shown(CampaignCards.Show(turn, interaction));
        return await pages.ChangedAsync(turn, interaction, before => before with { Progress = found.After(before.Progress) }, cancellationToken);
    }
}
