using PhotoSync.Reminders.Ledger;

namespace PhotoSync.Reminders.Reaching;

/// <summary>What came back from the connector, as bare facts: a closed set.</summary>
public abstract record ConnectorReply
{
    private ConnectorReply()
    {
    }

    /// <summary>200 or 201 with the id of the message; the id is empty where a message was changed or deleted.</summary>
    public sealed record Accepted(string ActivityId) : ConnectorReply;

    /// <summary>Any other answer.</summary>
    /// <param name="Status">The HTTP status.</param>
    /// <param name="Body">The body as text; <see langword="null"/> where there was none.</param>
    /// <param name="RetryAfter">How long the answer asked to wait.</param>
    public sealed record Refused(int Status, string? Body, TimeSpan? RetryAfter) : ConnectorReply;

    /// <summary>No connection came about, so the request never left: refused, unknown host, no route.</summary>
    public sealed record NotConnected : ConnectorReply;

    /// <summary>The request left, and no answer came: time-out, or the connection was reset.</summary>
    public sealed record Lost : ConnectorReply;

    /// <summary>No request for the message was made, since there is no way to the person.</summary>
    public sealed record NoWay(UnreachableReason Reason) : ConnectorReply;

    /// <summary>No request for the message was made, since the way to the person could not be asked for just now.</summary>
    /// <param name="RetryAfter">How long it was asked to wait; <see langword="null"/> where nobody said.</param>
    public sealed record NoWayYet(TimeSpan? RetryAfter) : ConnectorReply;
}
