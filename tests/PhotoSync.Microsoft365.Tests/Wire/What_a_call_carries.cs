using Microsoft.Extensions.Time.Testing;
using PhotoSync.Microsoft365.Calls;
using PhotoSync.Microsoft365.SignIn.Credentials;
using PhotoSync.Microsoft365.Tests.Scripting;
using PhotoSync.Microsoft365.Tokens;
using PhotoSync.Microsoft365.Wire;
using PhotoSync.People;
using PhotoSync.Reading;
using PhotoSync.Testing.People;

namespace PhotoSync.Microsoft365.Tests.Wire;

public sealed class What_a_call_carries
{
    private static readonly Audience Graph = new(Service.Graph, new Uri("https://graph.example/"), "User.ReadWrite");

    [Theory]
    [InlineData(0, ".default", "User.ReadWrite")]
    [InlineData(0, "User.Read", "User.Read")]
    [InlineData(1, ".default", "AllSites.Read (SharePoint)")]
    [InlineData(1, "User.Read.All", "User.Read.All (SharePoint)")]
    public void Names_what_is_to_be_consented_to(int service, string scope, string consent) =>
        Assert.Equal(consent, new Audience((Service)service, new Uri("https://host.example"), scope).Consent);

    [Fact]
    public void Follows_a_link_to_its_own_host_only()
    {
        Assert.Equal(new Uri("https://graph.example/v1.0/users"), Graph.Within("https://GRAPH.example/v1.0/users"));
        Assert.Throws<InvalidOperationException>(() => Graph.Within("https://graph.example.evil/v1.0/users"));
    }

    [Fact]
    public void Has_the_permission_of_whoever_acts_about_whomever()
    {
        Call[] calls =
        [
            Asking(UnderTest.Adele, about: null),
            Asking(UnderTest.Adele, about: Some.PersonId()),
            Asking(UnderTest.Administrator, about: Some.PersonId()),
            Asking(UnderTest.Application, about: Some.PersonId()),
        ];

        Assert.Equal(["User.ReadWrite", "User.ReadWrite", "ProfilePhoto.ReadWrite.All", "ProfilePhoto.ReadWrite.All"], calls.Select(call => call.Permission));
        Assert.All(calls, call => Assert.Equal(Some.Tenant, call.Tenant));
    }

    [Fact]
    public void Carries_no_patience_unless_it_was_given_some()
    {
        using var request = new HttpRequestMessage();
        var clock = new FakeTimeProvider(Some.Morning);
        var patience = new Patience(TimeSpan.FromSeconds(1), clock.GetTimestamp() + (2 * clock.TimestampFrequency)) { MayRepeat = true, MostBytes = 1 };

        Assert.Equal((null, null), (Patience.Of(null), Patience.Of(request)));
        patience.Attach(request);
        Assert.Equal((patience, TimeSpan.FromSeconds(2)), (Patience.Of(request), patience.Left(clock)));
        clock.Advance(TimeSpan.FromSeconds(3));
        Assert.Equal(TimeSpan.Zero, patience.Left(clock));
    }

    [Fact]
    public void Finds_doors_closed_that_are_when_many_others_have_opened_again()
    {
        var clock = new FakeTimeProvider(Some.Morning);
        var doors = new ClosedDoors(clock);
        var (ours, other) = (Of(Some.Tenant), Of(new TenantId(Guid.NewGuid())));
        doors.Observe(ours, Answered(retryAfter: 60));
        doors.Observe(ours, new CallResult.Answered(new Answer(200, default) { Slack = TimeSpan.FromSeconds(90) }));
        for (var number = 0; number < 1000; number++)
            doors.Observe(Of(new TenantId(Guid.NewGuid())), Answered(retryAfter: 1));

        clock.Advance(TimeSpan.FromSeconds(20));
        doors.Observe(other, Answered(retryAfter: 5));

        Assert.Equal((40, 70), (doors.Wait(ours, Urgency.PersonWaits).TotalSeconds, doors.Wait(ours, Urgency.NobodyWaits).TotalSeconds));
        Assert.Equal((5, 5), (doors.Wait(other, Urgency.PersonWaits).TotalSeconds, doors.Wait(other, Urgency.NobodyWaits).TotalSeconds));
    }

    [Fact]
    public void Is_signed_by_one_identity_of_a_name()
    {
        var identities = new AzureManagedIdentities();

        Assert.Same(identities.Find(null), identities.Find(""));
        Assert.Same(identities.Find("one"), identities.Find("one"));
        Assert.NotSame(identities.Find("one"), identities.Find("other"));
        Assert.NotSame(identities.Find(null), identities.Find("one"));
    }

    private static CallResult.Answered Answered(int retryAfter) => new(new Answer(429, default) { RetryAfter = TimeSpan.FromSeconds(retryAfter) });

    private static Call Of(TenantId tenant) => new(Operation.ReadGroup, new Acting.AsApplication(tenant), Graph, _ => Task.FromResult(new HttpRequestMessage()));

    private static Call Asking(Acting acting, PersonId? about) => new(Operation.ChangeExchangePhoto, acting, Graph, _ => Task.FromResult(new HttpRequestMessage())) { About = about };
}
