namespace PhotoSync.Reminders.Ledger;

/// <summary>Why nobody knows whether a message arrived. The numbers are stored and never change.</summary>
public enum UncertainCause
{
    /// <summary>The request had left, and no answer came: time-out, or the connection was reset.</summary>
    NoAnswer = 1,

    /// <summary>504: a gateway got no answer in time.</summary>
    GatewayTimedOut = 2,

    /// <summary>502 or 503: a gateway failed, perhaps after passing the message on.</summary>
    GatewayFailed = 3,

    /// <summary>500 or another answer that documentation does not explain.</summary>
    AnswerNotUnderstood = 4,

    /// <summary>The process died, or lost its lease, while the call was under way.</summary>
    BrokenOff = 5,

    /// <summary>The sender failed in a way that nobody foresaw.</summary>
    SenderFailed = 6,
}
