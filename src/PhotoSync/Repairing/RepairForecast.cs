using PhotoSync.Diagnosis;
using PhotoSync.People;

namespace PhotoSync.Repairing;

/// <summary>What a repair would do for one person.</summary>
/// <param name="Person">For whom.</param>
/// <param name="State">What is the matter.</param>
/// <param name="Kind">What would be written.</param>
public sealed record RepairForecast(PersonId Person, PhotoState State, RepairKind Kind)
{
    /// <summary>Why nothing would be written; <see langword="null"/> where something would.</summary>
    public NoRepairReason? Reason { get; init; }

    /// <summary>
    /// Whether SharePoint may put what it pulls from Exchange over the repair at the person's next visit, so within a day: the pull is on, or the
    /// repair switches it on, and the mailbox is in Exchange Online or may be (domain.md §1.3). Such a person is held back unless that is accepted.
    /// </summary>
    public bool PullMayOverwrite { get; init; }
}
