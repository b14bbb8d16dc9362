using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace BotSdk.Tests.Schema;

public class ActivitiesSeenAsWhatTheyAre
{
    [Theory]
    [InlineData("message", true, false)]
    [InlineData("Message/urgent", true, false)]
    [InlineData("messageUpdate", false, false)]
    [InlineData("invoke", false, true)]
    [InlineData("event", false, false)]
    [InlineData(null, false, false)]
    public void A_kind_may_have_a_suffix(string? type, bool isMessage, bool isInvoke)
    {
        var activity = new Activity(type);

        Assert.Equal((isMessage, isInvoke), (activity.AsMessageActivity() == activity, activity.AsInvokeActivity() == activity));
    }

    [Theory]
    [InlineData("text", null, "String")]
    [InlineData("text", "Words", "Words")]
    [InlineData(null, null, null)]
    public void A_trace_says_what_its_value_is(object? value, string? given, string? said)
    {
        var trace = new Activity("message") { Recipient = new ChannelAccount("28:bot") }.CreateTrace("Looked", value, given);

        Assert.Equal((said, nameof(A_trace_says_what_its_value_is), "28:bot", null), (trace.ValueType, trace.Label, trace.From.Id, trace.Recipient.Id));
    }

    [Fact]
    public void A_reply_without_words_has_an_empty_text_and_the_language_of_what_it_answers()
    {
        var asked = new Activity("message") { Locale = "sv", Conversation = new ConversationAccount(id: "a:1") };

        Assert.Equal((string.Empty, "sv"), (asked.CreateReply().Text, asked.CreateReply().Locale));
        Assert.Equal("de", asked.CreateReply("Hallo", "de").Locale);
    }

    [Fact]
    public void What_Teams_does_not_say_is_null()
    {
        Activity[] silent = [new("message"), new("message") { ChannelData = new TeamsChannelData() }, new("message") { ChannelData = new TeamsChannelData { Settings = new TeamsChannelDataSettings() } }];

        Assert.All(silent, activity => Assert.Equal(
            (null, null, null, null),
            (activity.TeamsGetChannelId(), activity.TeamsGetSelectedChannelId(), activity.TeamsGetTeamInfo(), activity.TeamsGetMeetingInfo())));
    }

    [Fact]
    public void What_Teams_says_of_a_place_is_found()
    {
        var activity = new Activity("message")
        {
            ChannelData = new TeamsChannelData { Channel = new ChannelInfo("19:c"), Settings = new TeamsChannelDataSettings { SelectedChannel = new ChannelInfo("19:s") } },
        };

        Assert.Equal(("19:c", "19:s"), (activity.TeamsGetChannelId(), activity.TeamsGetSelectedChannelId()));
    }

    [Fact]
    public void A_message_is_announced_beside_what_Teams_already_said()
    {
        var said = new TeamsChannelData { EventType = "kept" };
        var (typed, other) = (new Activity("message") { ChannelData = said }, new Activity("message") { ChannelData = "lost" });

        typed.TeamsNotifyUser();
        other.TeamsNotifyUser();

        Assert.Same(said, typed.ChannelData);
        Assert.All([typed, other], activity => Assert.True(activity.GetChannelData<TeamsChannelData>().Notification.Alert));
    }

    [Fact]
    public void Only_the_mentions_of_one_account_are_taken_out()
    {
        var message = new Activity("message")
        {
            Text = "<at>Bot</at> my photo <at>Ann</at>",
            Entities = [new Mention(new ChannelAccount("28:bot", "Bot"), null), new Mention(new ChannelAccount("29:ann", "Ann"), "<at>Ann</at>")],
        };
        message.Entities = [.. message.Entities.Select(Sent)];

        Assert.Equal("my photo <at>Ann</at>", message.RemoveMentionText("28:bot"));
    }

    // As it comes over the wire: an entity whose members are all in Properties.
    private static Entity Sent(Entity mention) => Newtonsoft.Json.JsonConvert.DeserializeObject<Entity>(Newtonsoft.Json.JsonConvert.SerializeObject(mention))!;
}
