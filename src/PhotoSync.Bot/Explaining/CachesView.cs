using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Checking;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;
using PhotoSync.Diagnosis;

namespace PhotoSync.Bot.Explaining;

/// <summary>"I still see the old one": which memories may show it, how long, and how to empty them (domain.md §1.2, S15).</summary>
internal sealed class CachesView(FindingCard finding) : ICheckView
{
    private static readonly string[] Places = ["Caches.Teams", "Caches.Browser", "Caches.Outlook", "Caches.Sites"];

    public string Verb => Verbs.StillOld;

    /// <summary>Only where both places agree it is a matter of memories; otherwise the finding itself is the answer.</summary>
    public TalkCard Show(Turn turn, Interaction interaction, CheckState state, CheckedPhoto photo)
    {
        if (photo.State is not PhotoState.OnlyCachesStale) return finding.Show(turn, interaction.Id, state with { View = null }, photo);

        var voice = turn.Voice;
        return finding.Frame(turn, interaction.Id, state, photo, Places.Select(place => Elements.Text(voice.Say(place))))
            .Offer(
                Buttons.Quiet(voice.Say("Button.CheckAgain"), Verbs.CheckAgain, interaction.Id),
                Buttons.Quiet(voice.Say("Button.Why"), Verbs.Why, interaction.Id),
                Buttons.Quiet(voice.Say("Button.MessageForIt"), Verbs.MessageForIt, interaction.Id))
            .For(interaction.Id);
    }
}
