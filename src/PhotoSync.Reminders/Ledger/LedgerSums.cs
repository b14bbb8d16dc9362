namespace PhotoSync.Reminders.Ledger;

/// <summary>A campaign's recipients counted by state, and those who were not sent to by reason.</summary>
/// <param name="Audience">How many the snapshot wrote down; <see langword="null"/> while it is being taken.</param>
/// <param name="States">How many rows are in each state; states without a row are absent.</param>
public sealed record LedgerSums(int? Audience, IReadOnlyDictionary<RecipientState, int> States)
{
    public IReadOnlyDictionary<SkipReason, int> Skipped { get; init; } = new Dictionary<SkipReason, int>();

    public IReadOnlyDictionary<UnreachableReason, int> Unreachable { get; init; } = new Dictionary<UnreachableReason, int>();

    public IReadOnlyDictionary<UncertainCause, int> Uncertain { get; init; } = new Dictionary<UncertainCause, int>();

    /// <summary>Whether the states add up to the audience.</summary>
    public bool IsBalanced => Audience is null || States.Values.Sum() == Audience;

    /// <summary>Whether everybody came to an end.</summary>
    public bool IsSettled => Audience is not null && this[RecipientState.Planned] + this[RecipientState.Claimed] == 0;

    /// <summary>How many rows are in a state.</summary>
    public int this[RecipientState state] => States.GetValueOrDefault(state);
}
