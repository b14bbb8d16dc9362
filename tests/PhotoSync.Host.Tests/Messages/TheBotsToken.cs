using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using PhotoSync.Host.Messages;
using PhotoSync.Reminders.Leasing;
using PhotoSync.Reminders.Pacing;
using PhotoSync.Testing.People;

namespace PhotoSync.Host.Tests.Messages;

public sealed class TheBotsToken
{
    private static readonly Uri Tenant = new("http://localhost:5281/");

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/v3/conversations", true)]
    [InlineData("https://smba.infra.gcc.teams.microsoft.com/v3", true)]
    [InlineData("https://token.botframework.com/api/usertoken/GetToken", true)]
    [InlineData("https://api.botframework.com/api/usertoken/GetToken", true)]
    [InlineData("https://contoso.example/v3", true)]
    [InlineData("https://deep.sub.fabrikam.example/", true)]
    [InlineData("https://elsewhere.example:8443/v3", true)]
    [InlineData("https://elsewhere.example/v3", false)]
    [InlineData("https://elsewhere.example:8444/v3", false)]
    [InlineData("http://elsewhere.example:8443/v3", false)]
    [InlineData("https://sub.elsewhere.example:8443/v3", false)]
    [InlineData("http://localhost:5281/smba/emea/v3", true)]
    [InlineData("http://localhost:5280/smba/emea/v3", false)]
    [InlineData("https://localhost:5281/smba/emea/v3", false)]
    [InlineData("http://smba.trafficmanager.net/emea/", false)]
    [InlineData("https://smba.trafficmanager.net:8443/emea/", false)]
    [InlineData("https://smba.trafficmanager.net.evil.example/", false)]
    [InlineData("https://evilbotframework.com/", false)]
    [InlineData("https://botframework.com/", false)]
    [InlineData("https://evil.example/?smba.trafficmanager.net", false)]
    public void Goes_to_connector_hosts_only(string address, bool allowed) =>
        Assert.Equal(allowed, new ConnectorHosts(["contoso.example", "*.fabrikam.example", "elsewhere.example:8443"], [Tenant]).Allow(new Uri(address)));

    [Fact]
    public async Task Does_not_leave_for_any_other_host()
    {
        var network = new Network(HttpStatusCode.OK);
        using var client = ClientWith(network, new ConnectorPauses(TimeProvider.System));
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "secret");

        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(new Uri("https://evil.example/v3/conversations")));

        Assert.Equal(0, network.Requests);
    }

    [Fact]
    public async Task Is_not_needed_where_keys_are_published()
    {
        var network = new Network(HttpStatusCode.OK);
        using var client = ClientWith(network, new ConnectorPauses(TimeProvider.System));

        await client.GetAsync(new Uri("https://login.botframework.com/v1/.well-known/openidconfiguration"));

        Assert.Equal(1, network.Requests);
    }

    [Fact]
    public async Task A_conversation_is_left_alone_for_as_long_as_the_connector_asked()
    {
        var clock = new FakeTimeProvider(Some.Morning);
        var pauses = new ConnectorPauses(clock);
        using var client = ClientWith(new Network(HttpStatusCode.TooManyRequests), pauses);

        await client.PostAsync(new Uri("https://smba.trafficmanager.net/emea/v3/conversations/a%3A1/activities"), null);

        Assert.Equal(TimeSpan.FromSeconds(7), pauses.Left("a:1"));
        Assert.Null(pauses.Left("a:2"));
        clock.Advance(TimeSpan.FromSeconds(7));
        Assert.Null(pauses.Left("a:1"));
    }

    private static HttpClient ClientWith(Network network, ConnectorPauses pauses) =>
        new(new ConnectorGuard(new ConnectorHosts([], []), pauses, Count(), NullLogger<ConnectorGuard>.Instance) { InnerHandler = network });

    private static ConnectorCount Count() => new(new ConnectorBudgets(new PacingOptions(), new MachineTime(TimeProvider.System)), TimeProvider.System);

    private sealed class Network(HttpStatusCode status) : HttpMessageHandler
    {
        public int Requests { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Requests++;
            return Task.FromResult(new HttpResponseMessage(status) { Headers = { RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(7)) } });
        }
    }
}
