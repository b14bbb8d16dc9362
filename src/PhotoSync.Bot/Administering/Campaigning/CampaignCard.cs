using System.Globalization;
using AdaptiveCards;
using PhotoSync.Bot.Administering.Commands;
using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Speaking;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Ledger;
using PhotoSync.Reminders.Reporting;

namespace PhotoSync.Bot.Administering.Campaigning;

/// <summary>How a campaign stands: percent, people by outcome, time left; and the question whether to end it.</summary>
internal sealed class CampaignCard(CampaignReports reports)
{
    public async Task<TalkCard> ShowAsync(Turn turn, string interactionId, CampaignState state, CancellationToken cancellationToken)
    {
        if (await reports.FindAsync(new CampaignId(state.Campaign), cancellationToken) is not { } report || report.Campaign.Plan.Tenant != turn.Person.Tenant)
            return new CardFrame(turn).Add(Elements.Text(turn.Voice.Say("Admin.Campaign.NoSuch"))).For(interactionId);

        var voice = turn.Voice;
        return new CardFrame(turn)
            .Add(Elements.Heading(voice.Say("Admin.Status.Campaign", state.Campaign, voice.Say($"Admin.Campaign.{report.Campaign.Status}"), Math.Floor(report.Percent).ToString("0", CultureInfo.InvariantCulture))))
            .Add(Elements.Facts(Facts(report, voice)))
            .Add(state.IsDone ? null : Elements.Text(voice.Say($"Admin.Campaign.Ask{state.Wish}")))
            .Offer(state.IsDone ? [Buttons.Quiet(voice.Say("Button.Update"), Verbs.CheckAgain, interactionId)] : Question(voice, interactionId, state.Wish))
            .For(interactionId);
    }

    private static AdaptiveAction[] Question(Voice voice, string interactionId, AdminWish wish) =>
    [
        Buttons.Dangerous(voice.Say($"Button.{wish}Campaign"), Verbs.Confirm, interactionId),
        Buttons.Quiet(voice.Say("Button.DoNothing"), Verbs.Keep, interactionId),
    ];

    private static IEnumerable<(string Title, string Value)> Facts(CampaignReport report, Voice voice)
    {
        foreach (var state in Enum.GetValues<RecipientState>())
            if (report.Sums[state] is var people && people > 0)
                yield return (voice.Say($"Admin.Recipient.{state}"), people.ToString(CultureInfo.InvariantCulture));
        if (report.TimeLeft is { } left)
            yield return (voice.Say("Admin.Campaign.TimeLeft"), voice.Say("Admin.Minutes", Math.Ceiling(left.TotalMinutes)));
    }
}
