using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;

namespace PhotoSync.Bot.Administering.Campaigns;

/// <summary>Draws a campaign's card as its state says.</summary>
internal static class CampaignCards
{
    public static TalkCard Show(Turn turn, Interaction interaction)
    {
        var state = InteractionDesk.Read<CampaignState>(interaction);
        return state switch
        {
            { View: Verbs.CancelCampaign or Verbs.RewriteCards, Progress: { } progress } => AskCard.Show(turn, interaction.Id, state, progress),
            { View: Verbs.Earlier } => ChoiceCards.Earlier(turn, interaction.Id, state),
            { View: Verbs.Uncertain } => ChoiceCards.Uncertain(turn, interaction.Id, state),
            { View: Verbs.Samples, Draft: { } draft } => SamplesCard.Show(turn, interaction.Id, state, draft),
            { Step: CampaignStep.Underway, Progress: { } progress } => ProgressCard.Show(turn, interaction.Id, state, progress),
            { Step: CampaignStep.Draft, Draft: { } draft } => DraftCard.Show(turn, interaction.Id, state, draft),
            { Step: CampaignStep.Counting } => Counting(turn, interaction.Id),
            _ => FormCard.Show(turn, interaction.Id, state),
        };
    }

    public static TalkCard Counting(Turn turn, string interactionId) => new CardFrame(turn).Add(Elements.Text(turn.Voice.Say("Campaign.Counting"))).For(interactionId);
}
