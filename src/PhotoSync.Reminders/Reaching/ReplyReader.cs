using PhotoSync.Reminders.Ledger;

namespace PhotoSync.Reminders.Reaching;

/// <summary>Says what a reply means. Whatever is not delivered for certain, and not refused for a known reason, is unknown.</summary>
/// <param name="gatewayFailureIsCertain">Whether 502 and 503 count as "not delivered".</param>
internal sealed class ReplyReader(bool gatewayFailureIsCertain)
{
    private static readonly Dictionary<string, UnreachableReason> ReasonOfCode = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ConversationBlockedByUser"] = UnreachableReason.BlockedByPerson,
        ["BotDisabledByAdmin"] = UnreachableReason.DisabledByAdmin,
        ["BotNotInConversationRoster"] = UnreachableReason.AppNotInstalled,
        ["ForbiddenOperationException"] = UnreachableReason.AppNotInstalled,
        ["MessageWritesBlocked"] = UnreachableReason.MessagesBlocked,
        ["NotEnoughPermissions"] = UnreachableReason.Forbidden,
        ["BotNotRegistered"] = UnreachableReason.BotNotRegistered,
        ["ConversationNotFound"] = UnreachableReason.ConversationGone,
        ["MessageSizeTooBig"] = UnreachableReason.MessageRefused,
    };

    public SendOutcome Read(ConnectorReply reply) => reply switch
    {
        ConnectorReply.Accepted accepted => new SendOutcome.Delivered(accepted.ActivityId),
        ConnectorReply.NoWay none => new SendOutcome.Unreachable(none.Reason),
        ConnectorReply.NoWayYet later => new SendOutcome.NotDelivered(NobodyReachable: false, later.RetryAfter),
        ConnectorReply.NotConnected => new SendOutcome.NotDelivered(NobodyReachable: true),
        ConnectorReply.Refused refused => Read(refused),
        _ => new SendOutcome.Unknown(UncertainCause.NoAnswer),
    };

    /// <summary>Whether a refusal to change or delete a message says that there is nothing left to take back.</summary>
    public static bool IsGone(ConnectorReply reply) => reply is ConnectorReply.Refused { Status: 404 };

    private SendOutcome Read(ConnectorReply.Refused refused) => refused.Status switch
    {
        429 => new SendOutcome.Throttled(refused.RetryAfter),
        412 => new SendOutcome.NotDelivered(NobodyReachable: false),
        502 or 503 when gatewayFailureIsCertain => new SendOutcome.NotDelivered(NobodyReachable: true),
        502 or 503 => new SendOutcome.Unknown(UncertainCause.GatewayFailed),
        504 => new SendOutcome.Unknown(UncertainCause.GatewayTimedOut),
        400 or 413 => new SendOutcome.Unreachable(ReasonOf(refused.Body) ?? UnreachableReason.MessageRefused),
        401 => new SendOutcome.Unreachable(ReasonOf(refused.Body) ?? UnreachableReason.BotNotRegistered),
        403 => new SendOutcome.Unreachable(ReasonOf(refused.Body) ?? UnreachableReason.Forbidden),
        404 => new SendOutcome.Unreachable(ReasonOf(refused.Body) ?? UnreachableReason.ConversationGone),
        _ => new SendOutcome.Unknown(UncertainCause.AnswerNotUnderstood),
    };

    private static UnreachableReason? ReasonOf(string? body)
    {
        foreach (var code in ConnectorError.Codes(body))
            if (ReasonOfCode.TryGetValue(code, out var reason))
                return reason;
        return null;
    }
}
