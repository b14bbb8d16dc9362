using System.Globalization;
using AdaptiveCards;
using PhotoSync.Bot.Administering.Campaigns;
using PhotoSync.Bot.Speaking;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Testing.People;

namespace PhotoSync.Bot.Tests.Administering;

public sealed class Where_a_campaign_stands
{
    private static readonly Voice Voice = new(CultureInfo.GetCultureInfo("en-GB"), Clockwork.Of(Some.Morning, "UTC", "UTC"));

    [Theory]
    [InlineData(CampaignStatus.Scheduled, CampaignHold.None, "It is confirmed and starts today at 10:00.")]
    [InlineData(CampaignStatus.Paused, CampaignHold.ByAdmin, "It is paused.")]
    [InlineData(CampaignStatus.Paused, CampaignHold.AudienceGrew, "It waits for you: by now it would reach 12 people, more than you confirmed. “Go on” accepts that.")]
    [InlineData(CampaignStatus.Withdrawn, CampaignHold.None, "The cards were taken back, as far as that was possible.")]
    public void Is_said_in_a_sentence(CampaignStatus status, CampaignHold hold, string sentence) =>
        Assert.Equal(["Reminder 7", sentence], Texts(new ProgressFigures { Status = status, Hold = hold, StartsAt = Some.Morning.AddHours(1), Audience = 12 }));

    [Theory]
    [InlineData(true, 50, 20, 3, 5, "50 % done. 20 people a minute. About 3 minutes to go.")]
    [InlineData(true, 50, 20, 3, 0, "50 % done. 20 people a minute.")]
    [InlineData(true, 50, null, null, 5, "50 % done.")]
    [InlineData(false, 50, 1, null, 5, "1 person a minute.")]
    [InlineData(true, null, null, 1, 5, "About 1 minute to go.")]
    [InlineData(true, null, null, null, null, null)]
    public void Is_said_with_the_speed_as_far_as_it_is_known(bool isCounted, int? percent, int? perMinute, int? minutes, int? left, string? sentence)
    {
        var figures = new ProgressFigures
        {
            Status = CampaignStatus.Running,
            IsCounted = isCounted,
            Percent = percent,
            PerMinute = perMinute,
            TimeLeft = minutes is { } known ? TimeSpan.FromMinutes(known) : null,
            Left = left,
        };

        Assert.Equal(sentence is null ? ["Reminder 7", "Messages are going out."] : ["Reminder 7", "Messages are going out.", sentence], Texts(figures));
    }

    [Fact]
    public void Is_said_after_what_went_wrong() => Assert.Equal(
        ["Reminder 7", "That time has passed. Please choose a later one.", "Everybody was served."],
        Texts(new ProgressFigures { Status = CampaignStatus.Done }, problem: "Campaign.Problem.Past"));

    private static List<string> Texts(ProgressFigures figures, string? problem = null) =>
        [.. ProgressCard.Body(Voice, new CampaignState { Campaign = 7, Problem = problem }, figures).SelectMany(TextsIn)];

    private static IEnumerable<string> TextsIn(AdaptiveElement? element) => element switch
    {
        AdaptiveTextBlock text => [text.Text],
        AdaptiveContainer container => container.Items.SelectMany(TextsIn),
        _ => [],
    };
}
