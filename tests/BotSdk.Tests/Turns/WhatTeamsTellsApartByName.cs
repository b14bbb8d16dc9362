using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Moq;
using Newtonsoft.Json.Linq;

namespace BotSdk.Tests.Turns;

public class WhatTeamsTellsApartByName
{
    private readonly Noting _bot = new();

    [Theory]
    [InlineData("application/vnd.microsoft.readReceipt", false)]
    [InlineData("application/vnd.microsoft.meetingStart", false)]
    [InlineData("application/vnd.microsoft.meetingEnd", false)]
    [InlineData("application/vnd.microsoft.meetingParticipantJoin", false)]
    [InlineData("application/vnd.microsoft.meetingParticipantLeave", false)]
    [InlineData("application/vnd.microsoft.meetingstart", true)]
    [InlineData("somethingElse", true)]
    [InlineData(null, true)]
    public async Task Teams_own_events_are_no_events_of_the_bot(string? name, bool isForTheBot)
    {
        await _bot.TakeAsync(new Activity("event") { ChannelId = "msteams", Name = name });

        Assert.Equal(isForTheBot, _bot.Seen.Contains("event"));
    }

    [Fact]
    public async Task What_Teams_names_has_no_meaning_elsewhere()
    {
        await _bot.TakeAsync(new Activity("event") { ChannelId = "webchat", Name = "application/vnd.microsoft.readReceipt" });
        await _bot.TakeAsync(new Activity("messageUpdate") { ChannelId = "webchat", ChannelData = new TeamsChannelData { EventType = "editMessage" } });

        Assert.Equal(["event"], _bot.Seen);
    }

    [Theory]
    [InlineData("editMessage", "edited")]
    [InlineData("undeleteMessage", "restored")]
    [InlineData("other", null)]
    [InlineData(null, null)]
    public async Task A_change_of_a_message_is_what_the_channel_data_calls_it(string? eventType, string? seen)
    {
        await _bot.TakeAsync(new Activity("messageUpdate") { ChannelId = "msteams", ChannelData = eventType is null ? null : new TeamsChannelData { EventType = eventType } });

        Assert.Equal(seen is null ? [] : [seen], _bot.Seen);
    }

    [Theory]
    [InlineData("fileConsent/invoke", """{ "action": "accept" }""", 501)]
    [InlineData("fileConsent/invoke", """{ "action": "decline" }""", 501)]
    [InlineData("fileConsent/invoke", """{ "action": "ponder" }""", 400)]
    [InlineData("composeExtension/submitAction", "{}", 501)]
    [InlineData("composeExtension/submitAction", """{ "botMessagePreviewAction": "" }""", 501)]
    [InlineData("composeExtension/submitAction", """{ "botMessagePreviewAction": "edit" }""", 501)]
    [InlineData("composeExtension/submitAction", """{ "botMessagePreviewAction": "send" }""", 501)]
    [InlineData("composeExtension/submitAction", """{ "botMessagePreviewAction": "frame" }""", 400)]
    [InlineData("tab/fetch", "{}", 501)]
    [InlineData("tab/submit", "[]", 400)]
    [InlineData("task/fetch", "[]", 400)]
    public async Task An_invoke_that_is_left_out_is_refused_by_what_it_asks(string name, string value, int status)
    {
        var answer = await _bot.AnswerAsync(new Activity("invoke") { ChannelId = "msteams", Name = name, Value = JToken.Parse(value) });

        Assert.Equal(status, answer.Status);
    }

    private sealed class Noting : TeamsActivityHandler
    {
        public List<string> Seen { get; } = [];

        public Task TakeAsync(Activity activity) => OnTurnAsync(new TurnContext(Mock.Of<BotAdapter>(), activity));

        public Task<InvokeResponse> AnswerAsync(Activity activity)
        {
            var turn = new Mock<ITurnContext<IInvokeActivity>>();
            turn.SetupGet(context => context.Activity).Returns(activity);
            return OnInvokeActivityAsync(turn.Object, default);
        }

        protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Note("event");

        protected override Task OnTeamsMessageEditAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("edited");

        protected override Task OnTeamsMessageUndeleteAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("restored");

        private Task Note(string what)
        {
            Seen.Add(what);
            return Task.CompletedTask;
        }
    }
}
