using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Moq;

namespace BotSdk.Tests.Turns;

public class WhatATurnRefuses
{
    private readonly Mock<BotAdapter> _adapter = new();

    [Fact]
    public async Task A_turn_that_has_ended_sends_nothing_more()
    {
        var turn = Turn();
        turn.Dispose();
        turn.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => turn.SendActivityAsync("late"));
        Assert.Throws<ObjectDisposedException>(() => turn.TurnState.Get<string>("key"));
    }

    [Fact]
    public async Task A_message_without_words_is_not_sent_and_one_without_a_hint_has_none()
    {
        var sent = new List<Activity>();
        _adapter.Setup(adapter => adapter.SendActivitiesAsync(It.IsAny<ITurnContext>(), It.IsAny<Activity[]>(), default))
            .Callback((ITurnContext _, Activity[] activities, CancellationToken _) => sent.AddRange(activities)).ReturnsAsync([]);

        await Assert.ThrowsAsync<ArgumentNullException>(() => Turn().SendActivityAsync(" "));
        await Assert.ThrowsAsync<ArgumentException>(() => Turn().SendActivitiesAsync([]));
        var answer = await Turn().SendActivityAsync("hello", speak: "hello there", inputHint: "");

        Assert.Null(answer.Id);
        var message = Assert.Single(sent);
        Assert.Equal(("hello there", null), (message.Speak, message.InputHint));
    }

    [Fact]
    public void What_a_turn_keeps_is_taken_back_with_nothing_and_cannot_be_nothing_at_first()
    {
        var state = Turn().TurnState;

        Assert.Throws<ArgumentNullException>(() => state.Add<string>("key", null!));
        state.Add("key", "value");
        state.Set<string>("key", null!);

        Assert.Null(state.Get<string>("key"));
    }

    [Fact]
    public async Task A_bot_refuses_a_turn_that_says_not_what_it_is()
    {
        var nothing = Mock.Of<ITurnContext>();

        await Assert.ThrowsAsync<ArgumentException>(() => new ActivityHandler().OnTurnAsync(nothing));
        await Assert.ThrowsAsync<ArgumentException>(() => new ActivityHandler().OnTurnAsync(new TurnContext(_adapter.Object, new Activity())));
    }

    [Fact]
    public async Task Members_are_looked_up_by_id_in_a_conversation_over_a_connector_only()
    {
        var nowhere = new TurnContext(_adapter.Object, new Activity("message"));

        Assert.Contains("user Id", (await Refused(() => TeamsInfo.GetMemberAsync(Turn(), null!))).Message, StringComparison.Ordinal);
        Assert.Contains("conversation Id", (await Refused(() => TeamsInfo.GetMemberAsync(nowhere, "29:a"))).Message, StringComparison.Ordinal);
        Assert.Contains("connector client", (await Refused(() => TeamsInfo.GetPagedMembersAsync(Turn()))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "image/png")]
    [InlineData(" ", "image/png")]
    [InlineData("https://example.org/a.png", null)]
    [InlineData("https://example.org/a.png", " ")]
    public void A_link_needs_an_address_and_a_kind(string? url, string? contentType)
    {
        Assert.Throws<ArgumentNullException>(() => MessageFactory.ContentUrl(url!, contentType!));
        Assert.Empty(((Activity)MessageFactory.ContentUrl("https://example.org/a.png", "image/png", " ")).Attachments[0].Name);
    }

    private TurnContext Turn() => new(_adapter.Object, new Activity("message") { Conversation = new ConversationAccount(id: "a:1") });

    private static Task<InvalidOperationException> Refused(Func<Task> act) => Assert.ThrowsAsync<InvalidOperationException>(act);
}
