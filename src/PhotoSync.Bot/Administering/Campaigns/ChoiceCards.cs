using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;

namespace PhotoSync.Bot.Administering.Campaigns;

/// <summary>Lets an admin choose: among people of whom nobody knows whether a message reached them (all or none of them where names are not shown), or among earlier campaigns.</summary>
internal static class ChoiceCards
{
    public static TalkCard Uncertain(Turn turn, string interactionId, CampaignState state) => new CardFrame(turn)
        .Add(Elements.Heading(turn.Voice.Say("Campaign.Uncertain.Title")))
        .Add(Elements.Text(turn.Voice.Say("Campaign.Uncertain.What")))
        .Add(state.Choices.Count == 0 ? null : Fields.Several("again", turn.Voice.Say("Campaign.Uncertain.Who"), state.Choices.Select(choice => (choice.Id, choice.Name))))
        .Offer(
            state.Choices.Count == 0
                ? Buttons.Quiet(turn.Voice.Say("Button.SendAgainToAll"), Verbs.SendAgainToAll, interactionId)
                : Buttons.Quiet(turn.Voice.Say("Button.SendAgain"), Verbs.SendAgain, interactionId),
            Buttons.Quiet(turn.Voice.Say("Button.Back"), Verbs.Back, interactionId))
        .Plain();

    public static TalkCard Earlier(Turn turn, string interactionId, CampaignState state)
    {
        var frame = new CardFrame(turn).Add(Elements.Heading(turn.Voice.Say("Campaign.Earlier.Title")));
        var back = Buttons.Quiet(turn.Voice.Say("Button.Back"), Verbs.Back, interactionId);
        return state.Choices is [var first, ..]
            ? frame
                .Add(Fields.Choice("which", turn.Voice.Say("Campaign.Earlier.Which"), state.Choices.Select(choice => (choice.Id, choice.Name)), first.Id))
                .Offer(Buttons.Primary(turn.Voice.Say("Button.OpenCampaign"), Verbs.OpenCampaign, interactionId), back)
                .Plain()
            : frame.Add(Elements.Text(turn.Voice.Say("Campaign.Earlier.None"))).Offer(back).Plain();
    }
}
