using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;

namespace PhotoSync.Bot.Administering.Campaigns;

/// <summary>Shows where a campaign stands and asks whether it is to end, or its cards to be taken back: neither can be undone.</summary>
internal static class AskCard
{
    public static TalkCard Show(Turn turn, string interactionId, CampaignState state, ProgressFigures figures)
    {
        var voice = turn.Voice;
        var (question, button) = state.View == Verbs.CancelCampaign ? ("Admin.Campaign.AskCancel", "Button.CancelCampaign") : ("Admin.Campaign.AskWithdraw", "Button.WithdrawCampaign");
        return new CardFrame(turn)
            .Add(ProgressCard.Body(voice, state, figures))
            .Add(Elements.Text(voice.Say(question)))
            .Offer(
                Buttons.Dangerous(voice.Say(button), state.View!, interactionId),
                Buttons.Quiet(voice.Say("Button.DoNothing"), Verbs.Back, interactionId))
            .For(interactionId);
    }
}
