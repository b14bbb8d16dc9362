namespace PhotoSync.Reminders.Ledger;

/// <summary>A row of the ledger.</summary>
/// <param name="Person">Entra object id.</param>
/// <param name="State">Where they stand.</param>
/// <param name="At">When they came to that state, or, while planned, from when on they may be served; in UTC.</param>
public sealed record Recipient(Guid Person, RecipientState State, DateTimeOffset At)
{
    /// <summary>Why they were skipped.</summary>
    public SkipReason? Skipped { get; init; }

    /// <summary>Why they cannot be written to.</summary>
    public UnreachableReason? Unreachable { get; init; }

    /// <summary>Why it is not known whether the message arrived.</summary>
    public UncertainCause? Uncertain { get; init; }

    /// <summary>Teams' id of the message.</summary>
    public string? ActivityId { get; init; }
}
