using System.Net.Http.Headers;
using Microsoft.Extensions.Time.Testing;
using PhotoSync.Host.Messages;
using PhotoSync.Testing.People;

namespace PhotoSync.Host.Tests.Messages;

public sealed class Pauses_that_the_connector_asks_for
{
    private static readonly Uri Chat = new("https://smba.example/teams/v3/conversations/a%3A1/activities");

    private readonly FakeTimeProvider clock = new(Some.Morning);
    private readonly ConnectorPauses pauses;

    public Pauses_that_the_connector_asks_for() => pauses = new ConnectorPauses(clock);

    [Fact]
    public void Hold_for_their_conversation_and_run_out()
    {
        pauses.Note(Chat, new RetryConditionHeaderValue(TimeSpan.FromSeconds(7)));
        clock.Advance(TimeSpan.FromSeconds(3));

        Assert.Equal((TimeSpan.FromSeconds(4), null), (pauses.Left("a:1"), pauses.Left("a:2")));
        clock.Advance(TimeSpan.FromSeconds(4));
        Assert.Null(pauses.Left("a:1"));
    }

    [Fact]
    public void May_be_a_date_and_last_an_hour_at_most()
    {
        pauses.Note(Chat, new RetryConditionHeaderValue(Some.Morning.AddSeconds(30)));
        Assert.Equal(TimeSpan.FromSeconds(30), pauses.Left("a:1"));

        pauses.Note(Chat, new RetryConditionHeaderValue(TimeSpan.FromDays(1)));
        Assert.Equal(TimeSpan.FromHours(1), pauses.Left("a:1"));
    }

    [Fact]
    public void Are_none_where_nothing_or_the_past_is_asked_for()
    {
        pauses.Note(Chat, null);
        pauses.Note(Chat, new RetryConditionHeaderValue(TimeSpan.Zero));
        pauses.Note(Chat, new RetryConditionHeaderValue(Some.Morning.AddSeconds(-1)));

        Assert.Null(pauses.Left("a:1"));
    }

    [Theory]
    [InlineData("https://smba.example/teams/v3/attachments/1")]
    [InlineData("https://smba.example/teams/v3/conversations")]
    public void Hold_for_the_host_where_no_conversation_is_named(string address)
    {
        pauses.Note(new Uri(address), new RetryConditionHeaderValue(TimeSpan.FromSeconds(7)));

        Assert.Equal(TimeSpan.FromSeconds(7), pauses.Left("smba.example"));
    }

    [Fact]
    public void Are_forgotten_when_they_are_over_and_too_many()
    {
        for (var chat = 0; chat < 10_000; chat++)
            pauses.Note(new Uri($"https://smba.example/v3/conversations/{chat}"), new RetryConditionHeaderValue(TimeSpan.FromSeconds(chat == 9 ? 60 : 1)));
        clock.Advance(TimeSpan.FromSeconds(2));

        pauses.Note(Chat, new RetryConditionHeaderValue(TimeSpan.FromSeconds(7)));

        Assert.Equal((TimeSpan.FromSeconds(58), TimeSpan.FromSeconds(7), null), (pauses.Left("9"), pauses.Left("a:1"), pauses.Left("8")));
    }
}
