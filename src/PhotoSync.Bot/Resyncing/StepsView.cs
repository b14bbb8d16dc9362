using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Checking;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;
using PhotoSync.Diagnosis;

namespace PhotoSync.Bot.Resyncing;

/// <summary>Guides the person to their own SharePoint page: by our link, and by the steps of Microsoft's support article (domain.md §9).</summary>
internal sealed class StepsView(BotOptions options, FindingCard finding) : ICheckView
{
    private static readonly string[] Steps = ["Steps.Long", "Steps.1", "Steps.2", "Steps.3", "Steps.4", "Steps.Then"];

    public string Verb => Verbs.Resync;

    public TalkCard Show(Turn turn, Interaction interaction, CheckState state, CheckedPhoto photo)
    {
        if (!photo.VisitHelps) return finding.Show(turn, interaction.Id, state with { View = null }, photo);

        var voice = turn.Voice;
        var wait = photo is { Remedy: Remedy.VisitLater, NextStepAt: { } at } && at > turn.Now ? voice.Say("Steps.Wait", voice.Dates.Moment(at)) : null;
        return new CardFrame(turn)
            .Add(Elements.Heading(voice.Say("Steps.Title")))
            .Add(wait is null ? null : Elements.Text(wait))
            .Add(Elements.Text(voice.Say("Steps.Link")))
            .Add(Steps.Select(step => Elements.Text(voice.Say(step))))
            .Offer(
                Buttons.Open(voice.Say("Button.OpenPage"), options.Page($"visit/{interaction.Id}")),
                Buttons.Quiet(voice.Say("Button.BeenThere"), Verbs.BeenThere, interaction.Id),
                Buttons.Quiet(voice.Say("Button.Back"), Verbs.Back, interaction.Id))
            .For(interaction.Id);
    }
}
