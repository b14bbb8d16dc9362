using PhotoSync.Reminders.Ledger;
using PhotoSync.Reminders.Reaching;

namespace PhotoSync.Reminders.Tests.Reaching;

public sealed class What_a_reply_means
{
    private const string Older = """{"errorCode":209,"message":"{\r\n  \"subCode\": \"MessageWritesBlocked\",\r\n  \"details\": \"Thread is blocked.\",\r\n  \"errorCode\": null,\r\n  \"errorSubCode\": null\r\n}"}""";

    [Theory]
    [InlineData(403, """{"error":{"code":"ConversationBlockedByUser","message":"…"}}""", UnreachableReason.BlockedByPerson)]
    [InlineData(403, """{"error":{"code":"BotDisabledByAdmin","message":"…"}}""", UnreachableReason.DisabledByAdmin)]
    [InlineData(403, """{"error":{"code":"BotNotInConversationRoster","message":"…"}}""", UnreachableReason.AppNotInstalled)]
    [InlineData(403, """{"error":{"code":"ForbiddenOperationException","message":"Bot isn't installed in user's personal scope"}}""", UnreachableReason.AppNotInstalled)]
    [InlineData(403, Older, UnreachableReason.MessagesBlocked)]
    [InlineData(403, """{"errorCode":209,"message":"{\r\n  \"errorCode\": null\r\n}"}""", UnreachableReason.Forbidden)]
    [InlineData(403, "<html>Forbidden</html>", UnreachableReason.Forbidden)]
    [InlineData(403, """{"error":{"code":"NotEnough""", UnreachableReason.Forbidden)]
    [InlineData(403, """{"error":"flat"}""", UnreachableReason.Forbidden)]
    [InlineData(401, """{"error":{"code":"BotNotRegistered"}}""", UnreachableReason.BotNotRegistered)]
    [InlineData(404, """{"error":{"code":"ConversationNotFound"}}""", UnreachableReason.ConversationGone)]
    [InlineData(413, """{"error":{"code":"MessageSizeTooBig"}}""", UnreachableReason.MessageRefused)]
    [InlineData(400, """{"error":{"code":"Bad Argument"}}""", UnreachableReason.MessageRefused)]
    public void A_refusal_of_either_shape_ends_with_its_reason(int status, string body, UnreachableReason reason) =>
        Assert.Equal(new SendOutcome.Unreachable(reason), Read(new ConnectorReply.Refused(status, body, null)));

    [Theory]
    [InlineData(500, UncertainCause.AnswerNotUnderstood)]
    [InlineData(502, UncertainCause.GatewayFailed)]
    [InlineData(503, UncertainCause.GatewayFailed)]
    [InlineData(504, UncertainCause.GatewayTimedOut)]
    [InlineData(302, UncertainCause.AnswerNotUnderstood)]
    public void An_answer_that_does_not_tell_leaves_it_uncertain(int status, UncertainCause cause) =>
        Assert.Equal(new SendOutcome.Unknown(cause), Read(new ConnectorReply.Refused(status, null, null)));

    [Fact]
    public void A_request_that_left_and_was_not_answered_leaves_it_uncertain() =>
        Assert.Equal(new SendOutcome.Unknown(UncertainCause.NoAnswer), Read(new ConnectorReply.Lost()));

    [Fact]
    public void Only_429_412_and_no_connection_say_for_certain_that_nothing_was_delivered()
    {
        Assert.Equal(new SendOutcome.Throttled(TimeSpan.FromSeconds(7)), Read(new ConnectorReply.Refused(429, null, TimeSpan.FromSeconds(7))));
        Assert.Equal(new SendOutcome.NotDelivered(NobodyReachable: false), Read(new ConnectorReply.Refused(412, null, null)));
        Assert.Equal(new SendOutcome.NotDelivered(NobodyReachable: true), Read(new ConnectorReply.NotConnected()));
    }

    [Theory]
    [InlineData(502)]
    [InlineData(503)]
    public void A_failed_gateway_counts_as_not_delivered_where_the_option_says_so(int status) =>
        Assert.IsType<SendOutcome.NotDelivered>(new ReplyReader(gatewayFailureIsCertain: true).Read(new ConnectorReply.Refused(status, null, null)));

    private static SendOutcome Read(ConnectorReply reply) => new ReplyReader(gatewayFailureIsCertain: false).Read(reply);
}
