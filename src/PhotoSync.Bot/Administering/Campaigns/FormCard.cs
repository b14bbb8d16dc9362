using PhotoSync.Bot.Cards;
using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Reminding;
using PhotoSync.Reminders.Campaigns;

namespace PhotoSync.Bot.Administering.Campaigns;

/// <summary>Asks an admin whom to remind, of what and when. It does not refresh itself, which would take away what was entered.</summary>
internal static class FormCard
{
    private const int LongestNames = 20_000;
    private const int LongestQuiet = 3650;

    public static TalkCard Show(Turn turn, string interactionId, CampaignState state)
    {
        var (voice, entries) = (turn.Voice, state.Entries);
        return new CardFrame(turn)
            .Add(Elements.Heading(voice.Say("Campaign.Form.Title")))
            .Add(state.Problem is { } problem ? Elements.Warning(voice.Say(problem)) : null)
            .Add(Elements.Text(voice.Say("Campaign.Form.What")))
            .Add(state.File is { } file ? Elements.Text(voice.Count("Campaign.Form.File", file.People)) : null)
            .Add(
                Fields.Choice("audience", voice.Say("Campaign.Form.Audience"), Titles("Audience", Audiences.All.Where(one => one != Audiences.File || state.File is not null)), entries.Audience),
                Fields.Line("group", voice.Say("Campaign.Form.Group"), entries.Group),
                Fields.Lines("names", voice.Say("Campaign.Form.Names"), entries.Names, LongestNames),
                Fields.Choice("template", voice.Say("Campaign.Form.Template"), Titles("Template", Templates.All), entries.Template),
                Fields.Lines("own", voice.Say("Campaign.Form.OwnText"), entries.OwnText, CampaignMessage.LongestText),
                Fields.Choice("when", voice.Say("Campaign.Form.When"), Titles("When", Whens.All), entries.When),
                Fields.Date("date", voice.Say("Campaign.Form.Date"), entries.Date),
                Fields.Time("time", voice.Say("Campaign.Form.Time"), entries.Time),
                Fields.Toggle("hours", voice.Say("Campaign.Form.Hours"), entries.OnlyWorkingHours),
                Fields.Number("quiet", voice.Say("Campaign.Form.QuietDays"), double.TryParse(entries.QuietDays, System.Globalization.CultureInfo.InvariantCulture, out var days) ? days : null, 0, LongestQuiet))
            .Offer(
                Buttons.Primary(voice.Say("Button.CountCampaign"), Verbs.CountCampaign, interactionId),
                Buttons.Quiet(voice.Say("Button.EarlierCampaigns"), Verbs.Earlier, interactionId))
            .Plain();

        IEnumerable<(string, string)> Titles(string kind, IEnumerable<string> values) => values.Select(value => (value, voice.Say($"Campaign.{kind}.{value}")));
    }
}
