using System.Net.Http.Headers;
using Microsoft.Extensions.Time.Testing;
using PhotoSync.Host.Messages;
using PhotoSync.Reminders.Pacing;
using PhotoSync.Testing.People;

namespace PhotoSync.Host.Tests.Messages;

public sealed class What_became_of_a_call
{
    private static readonly Uri Chat = new("https://smba.example/teams/v3/conversations/a%3A1/activities");

    private readonly FakeTimeProvider clock = new(Some.Morning);

    [Fact]
    public void Is_how_long_its_answer_asks_to_wait()
    {
        var call = OutgoingCall.Watch();

        call.Answered(new RetryConditionHeaderValue(TimeSpan.FromSeconds(7)), Some.Morning);
        Assert.Equal(TimeSpan.FromSeconds(7), call.RetryAfter);
        call.Answered(new RetryConditionHeaderValue(Some.Morning.AddSeconds(30)), Some.Morning);
        Assert.Equal(TimeSpan.FromSeconds(30), call.RetryAfter);
        call.Answered(null, Some.Morning);
        Assert.Null(call.RetryAfter);
    }

    [Theory]
    [InlineData(HttpRequestError.ConnectionError, false)]
    [InlineData(HttpRequestError.NameResolutionError, false)]
    [InlineData(HttpRequestError.SecureConnectionError, false)]
    [InlineData(HttpRequestError.ProxyTunnelError, false)]
    [InlineData(HttpRequestError.ResponseEnded, true)]
    public async Task Is_whether_it_may_have_arrived(HttpRequestError error, bool hasLeft)
    {
        var call = OutgoingCall.Watch();

        await Assert.ThrowsAsync<HttpRequestException>(() => Count().SendAsync(Chat, () => throw new HttpRequestException(error)));

        Assert.Equal(hasLeft, call.HasLeft);
    }

    [Theory]
    [InlineData(HttpRequestError.ConnectionError)]
    [InlineData(HttpRequestError.ResponseEnded)]
    public async Task Is_told_where_nobody_watches_by_its_failure_alone(HttpRequestError error)
    {
        var failure = await Assert.ThrowsAsync<HttpRequestException>(() => Count().SendAsync(Chat, () => throw new HttpRequestException(error)));

        Assert.Equal((error, null), (failure.HttpRequestError, OutgoingCall.Current));
    }

    [Theory]
    [InlineData("https://smba.example/teams/v3/conversations", 1)]
    [InlineData("https://smba.example/teams/v3/attachments/1", 0)]
    public async Task Counts_in_its_tenants_budget_where_it_is_about_a_conversation(string address, int counted)
    {
        var calls = new Moq.Mock<ITenantCalls>();
        CallAccount.Open(Some.Tenant);
        using var answer = new HttpResponseMessage();

        Assert.Same(answer, await new ConnectorCount(calls.Object, clock).SendAsync(new Uri(address), () => Task.FromResult(answer)));

        calls.Verify(one => one.Count(Some.Tenant), Moq.Times.Exactly(counted));
    }

    private ConnectorCount Count() => new(Moq.Mock.Of<ITenantCalls>(), clock);
}
