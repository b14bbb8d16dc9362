using PhotoSync.Reminders.Ledger;

namespace PhotoSync.Host.Storage.Reminders;

/// <summary>An entry of the ledger as the columns that it writes.</summary>
internal sealed record EntryRow(EntryKind Kind, long Campaign, Guid Person, long Epoch)
{
    public required string Tenant { get; init; }

    public RecipientState State { get; init; }

    public int Reason { get; init; }

    public long At { get; init; }

    public string? Activity { get; init; }

    /// <summary>Whether it marks the person as reminded.</summary>
    public bool Reminds => Kind == EntryKind.Close && State == RecipientState.Sent;

    public static EntryRow From(LedgerEntry entry) => entry switch
    {
        LedgerEntry.Claim => Of(entry, EntryKind.Claim) with { State = RecipientState.Claimed },
        LedgerEntry.Pass pass => Settle(Of(entry, EntryKind.Pass), pass.Settlement),
        LedgerEntry.Close close => Settle(Of(entry, EntryKind.Close), close.Settlement),
        LedgerEntry.TakeBack => Of(entry, EntryKind.TakeBack) with { State = RecipientState.Withdrawn },
        _ => throw new InvalidOperationException("An entry is none of the closed set."),
    };

    private static EntryRow Of(LedgerEntry entry, EntryKind kind) =>
        new(kind, entry.Campaign.Value, entry.Person, entry.Grip.Epoch) { Tenant = entry.Grip.Tenant.ToString(), At = Milliseconds.Write(entry.At) };

    private static EntryRow Settle(EntryRow row, Settlement settlement) => settlement switch
    {
        Settlement.Sent sent => row with { State = RecipientState.Sent, Activity = sent.ActivityId },
        Settlement.Skipped skipped => row with { State = RecipientState.Skipped, Reason = (int)skipped.Reason },
        Settlement.Unreachable unreachable => row with { State = RecipientState.Unreachable, Reason = (int)unreachable.Reason },
        Settlement.Uncertain uncertain => row with { State = RecipientState.Uncertain, Reason = (int)uncertain.Cause },
        Settlement.Later later => row with { State = RecipientState.Planned, At = Milliseconds.Write(later.NotBefore) },
        Settlement.Withdrawn => row with { State = RecipientState.Withdrawn },
        _ => throw new InvalidOperationException("A settlement is none of the closed set."),
    };
}
