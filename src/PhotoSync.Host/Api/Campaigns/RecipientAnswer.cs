using PhotoSync.Reminders.Ledger;

namespace PhotoSync.Host.Api.Campaigns;

/// <summary>One recipient of a campaign.</summary>
internal sealed record RecipientAnswer(Guid Person, RecipientState State, DateTimeOffset At)
{
    public SkipReason? Skipped { get; init; }

    public UnreachableReason? Unreachable { get; init; }

    public UncertainCause? Uncertain { get; init; }

    public static RecipientAnswer Of(Recipient recipient) => new(recipient.Person, recipient.State, recipient.At)
    {
        Skipped = recipient.Skipped,
        Unreachable = recipient.Unreachable,
        Uncertain = recipient.Uncertain,
    };
}
