using System.Globalization;
using PhotoSync.Bot.Administering.Campaigns;
using PhotoSync.Bot.Administering.Commands;
using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Speaking;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Reporting;
using PhotoSync.Synchronization;

namespace PhotoSync.Bot.Administering.Status;

/// <summary>The overview of a tenant.</summary>
internal sealed class StatusCard(IFindings findings, ICampaignStore campaigns, CampaignReports reports, IAdminSight sight)
{
    private const int Campaigns = 3;

    public async Task<TalkCard> ShowAsync(Turn turn, string interactionId, CancellationToken cancellationToken)
    {
        var counts = await findings.CountAsync(turn.Person.Tenant, cancellationToken);
        var lines = new List<string>();
        foreach (var campaign in await campaigns.ListAsync(turn.Person.Tenant, Campaigns, cancellationToken))
            if (await reports.FindAsync(campaign.Id, cancellationToken) is { } report)
                lines.Add(Line(report, turn));

        return new CardFrame(turn)
            .Add(Elements.Heading(turn.Voice.Say("Admin.Status.Title")))
            .Add(counts.All > 0 && !StateWords.ShowsRight(counts, sight) ? null : Elements.Text(counts.All == 0 ? turn.Voice.Say("Admin.Status.NobodyChecked") : Coverage(counts, turn.Voice)))
            .Add(counts.All == counts.Right ? null : Elements.Facts(StateWords.Facts(counts, sight, turn.Voice)))
            .Add(lines.Count == 0 ? null : Elements.Label(turn.Voice.Say("Admin.Status.Campaigns")))
            .Add(lines.Select(Elements.Text))
            .Add(counts.Newest is { } newest ? Elements.Small(turn.Voice.Say("Admin.Status.Newest", turn.Voice.Dates.Moment(newest))) : null)
            .Offer(Buttons.Quiet(turn.Voice.Say("Button.Update"), Verbs.CheckAgain, interactionId))
            .For(interactionId);
    }

    private static string Coverage(FindingCounts counts, Voice voice) =>
        voice.Say("Admin.Status.Coverage", counts.Right, counts.All, (100.0 * counts.Right / counts.All).ToString("0", CultureInfo.InvariantCulture));

    private string Line(CampaignReport report, Turn turn)
    {
        var (voice, id) = (turn.Voice, report.Campaign.Id.Value);
        var status = voice.Say($"Admin.Campaign.{report.Campaign.Status}");
        return ProgressFigures.Of(report, sight, turn.Now).Percent is { } percent ? voice.Say("Admin.Status.Campaign", id, status, percent) : voice.Say("Admin.Status.CampaignAlone", id, status);
    }
}
