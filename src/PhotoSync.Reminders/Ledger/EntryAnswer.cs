namespace PhotoSync.Reminders.Ledger;

/// <summary>What the ledger did with an entry.</summary>
public enum EntryAnswer
{
    /// <summary>It is durable.</summary>
    Done,

    /// <summary>Nothing: its lease is not the present one.</summary>
    LeaseLost,

    /// <summary>Nothing: its campaign does not run.</summary>
    CampaignStopped,

    /// <summary>Nothing: the recipient is in a state that the entry cannot start from.</summary>
    NotInState,
}
