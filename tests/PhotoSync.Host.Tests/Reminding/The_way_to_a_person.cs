using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Rest;
using Moq;
using PhotoSync.Bot.Conversations;
using PhotoSync.Host.Messages;
using PhotoSync.Host.Reminding;
using PhotoSync.Microsoft365.TeamsApps;
using PhotoSync.People;
using PhotoSync.Reading;
using PhotoSync.Reminders.Ledger;
using PhotoSync.Reminders.Reaching;
using PhotoSync.Testing.People;

namespace PhotoSync.Host.Tests.Reminding;

public sealed class The_way_to_a_person
{
    private readonly ChatsInMemory known = new();
    private readonly Connector connector = new();
    private InstallOutcome installing = new InstallOutcome.Ready("19:installed");

    [Fact]
    public async Task Is_the_chat_that_is_known()
    {
        known.Kept = new KnownConversation(Some.PersonId(), "{}", null, null, Some.Morning);
        installing = Unread(ReadFailureReason.Forbidden);

        Assert.IsType<WayToPerson.Known>(await FindAsync());
        Assert.Equal(0, connector.Asked);
    }

    [Fact]
    public async Task Is_the_chat_that_installing_the_app_opens()
    {
        Assert.IsType<WayToPerson.Known>(await FindAsync());

        Assert.Contains("19:installed", known.Kept!.ReferenceJson, StringComparison.Ordinal);
        Assert.Equal(("sv-SE", "Europe/Stockholm"), (known.Kept.Locale, known.Kept.TimeZone));
    }

    [Theory]
    [InlineData(InstallRefusal.BlockedByPolicy)]
    [InlineData(InstallRefusal.NotInCatalogue)]
    public async Task Is_else_the_one_that_the_connector_creates(InstallRefusal refusal)
    {
        installing = new InstallOutcome.Refused(refusal);

        Assert.IsType<WayToPerson.Known>(await FindAsync());
        Assert.Contains("19:created", known.Kept!.ReferenceJson, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(InstallRefusal.NoTeamsLicence, 403, UnreachableReason.NoTeamsLicence)]
    [InlineData(InstallRefusal.NoSuchPerson, 403, UnreachableReason.NoConversation)]
    [InlineData(InstallRefusal.BlockedByPolicy, 403, UnreachableReason.AppBlockedByPolicy)]
    [InlineData(InstallRefusal.NotInCatalogue, 404, UnreachableReason.AppNotInstalled)]
    public async Task Is_none_for_a_reason_where_both_refuse(InstallRefusal refusal, int status, UnreachableReason reason)
    {
        installing = new InstallOutcome.Refused(refusal);
        connector.Failure = () => Refused(status);

        Assert.Equal(new ConnectorReply.NoWay(reason), await MissingAsync());
    }

    [Theory]
    [InlineData(ReadFailureReason.Throttled)]
    [InlineData(ReadFailureReason.Unavailable)]
    [InlineData(ReadFailureReason.TimedOut)]
    public async Task Is_not_yet_known_where_Graph_only_passes_through_a_bad_time(ReadFailureReason reason)
    {
        installing = Unread(reason, TimeSpan.FromSeconds(9));

        Assert.Equal(new ConnectorReply.NoWayYet(TimeSpan.FromSeconds(9)), await MissingAsync());
        Assert.Equal(0, connector.Asked);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    public async Task Is_not_yet_known_where_the_connector_fails(int status)
    {
        installing = Unread(ReadFailureReason.Forbidden);
        connector.Failure = () => Refused(status);

        Assert.Equal(new ConnectorReply.NoWayYet(null), await MissingAsync());
    }

    [Fact]
    public async Task Is_not_yet_known_where_nobody_heard_whether_the_chat_was_created()
    {
        installing = Unread(ReadFailureReason.Forbidden);
        connector.Failure = () =>
        {
            OutgoingCall.Current!.Begin();
            return new HttpRequestException("cut off");
        };

        Assert.Equal(new ConnectorReply.NoWayYet(null), await MissingAsync());
    }

    [Fact]
    public async Task Is_told_as_the_connector_told_it_otherwise()
    {
        installing = Unread(ReadFailureReason.Forbidden);
        connector.Failure = () => Refused(429);
        Assert.Equal(429, Assert.IsType<ConnectorReply.Refused>(await MissingAsync()).Status);

        connector.Failure = () => new IOException("no connection");
        Assert.IsType<ConnectorReply.NotConnected>(await MissingAsync());
    }

    [Fact]
    public async Task Is_not_made_up_where_the_bot_itself_is_at_fault()
    {
        installing = Unread(ReadFailureReason.Forbidden);
        connector.Failure = () => new InvalidOperationException("a bug");

        await Assert.ThrowsAsync<InvalidOperationException>(FindAsync);
    }

    [Fact]
    public async Task Is_what_Teams_announced_meanwhile()
    {
        var announced = new KnownConversation(Some.PersonId(), """{"announced":true}""", "de", null, Some.Morning);
        known.WhenExpected = () => known.Kept = announced;

        Assert.IsType<WayToPerson.Known>(await FindAsync());
        Assert.Same(announced, known.Kept);

        installing = new InstallOutcome.Refused(InstallRefusal.NoSuchPerson);
        (known.Kept, known.Forgotten) = (null, 0);
        await FindAsync();
        Assert.Equal((announced, 0), (known.Kept, known.Forgotten));
    }

    [Fact]
    public async Task Is_not_yet_known_where_the_search_is_broken_off()
    {
        using var broken = new CancellationTokenSource();
        known.WhenExpected = broken.Cancel;

        Assert.Equal(new WayToPerson.Missing(new ConnectorReply.NoWayYet(null)), await Chats().FindAsync(Some.PersonId(), broken.Token));
    }

    private static InstallOutcome.Unread Unread(ReadFailureReason reason, TimeSpan? retryAfter = null) =>
        new(new ReadFailure(Source.Directory, reason, Some.Morning) { RetryAfter = retryAfter });

    private static ErrorResponseException Refused(int status) =>
        new("refused") { Response = new HttpResponseMessageWrapper(new HttpResponseMessage((HttpStatusCode)status), "{}") };

    private Task<WayToPerson> FindAsync() => Chats().FindAsync(Some.PersonId(), default);

    /// <summary>Nobody is left expected whom nothing reached.</summary>
    private async Task<ConnectorReply> MissingAsync()
    {
        var missing = Assert.IsType<WayToPerson.Missing>(await FindAsync());
        Assert.Null(known.Kept);
        return missing.Reply;
    }

    private PersonalChats Chats()
    {
        var app = new Mock<ITeamsApp>();
        app.Setup(each => each.InstallAsync(It.IsAny<PersonId>(), It.IsAny<CancellationToken>()))
            .Returns((PersonId _, CancellationToken token) => token.IsCancellationRequested ? Task.FromCanceled<InstallOutcome>(token) : Task.FromResult(installing));
        var directory = new Mock<IDirectory>();
        directory.Setup(each => each.FindAsync(It.IsAny<PersonId>(), It.IsAny<Acting>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync(new Reading<Person?>.Known(Some.Person() with { PreferredLanguage = "sv-SE" }));
        directory.Setup(each => each.ReadMailboxAsync(It.IsAny<PersonId>(), It.IsAny<Acting>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync(new Reading<Mailbox>.Known(new Mailbox(MailboxKind.ExchangeOnline, "Europe/Stockholm")));
        var creating = new NewConversations(connector, Mock.Of<BotFrameworkAuthentication>(), new BotOptions { AppId = "app-1" }, new ReachingOptions());
        return new PersonalChats(known, app.Object, creating, new ChatOpening(known, directory.Object, new PersonZones(known, directory.Object), new FakeTimeProvider(Some.Morning)));
    }

    private sealed class ChatsInMemory : IConversationStore
    {
        public KnownConversation? Kept { get; set; }

        public int Forgotten { get; set; }

        /// <summary>What happens once somebody is expected.</summary>
        public Action WhenExpected { get; set; } = () => { };

        public Task<bool> SaveAsync(KnownConversation conversation, CancellationToken cancellationToken)
        {
            Kept = conversation;
            if (conversation.ReferenceJson.Length == 0)
                WhenExpected();
            return Task.FromResult(true);
        }

        public Task<KnownConversation?> FindAsync(PersonId person, CancellationToken cancellationToken) => Task.FromResult(Kept);

        public Task ForgetAsync(PersonId person, CancellationToken cancellationToken)
        {
            (Kept, Forgotten) = (null, Forgotten + 1);
            return Task.CompletedTask;
        }
    }

    /// <summary>A connector that creates the conversation, or fails as it is told.</summary>
    private sealed class Connector : BotAdapter
    {
        public Func<Exception>? Failure { get; set; }

        public int Asked { get; private set; }

        public override Task CreateConversationAsync(
            string botAppId, string channelId, string serviceUrl, string audience, ConversationParameters conversationParameters, BotCallbackHandler callback, CancellationToken cancellationToken)
        {
            Asked++;
            return Failure is { } failure
                ? throw failure()
                : callback(new TurnContext(this, new Activity("event") { Conversation = new ConversationAccount(id: "19:created") }), cancellationToken);
        }

        public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
