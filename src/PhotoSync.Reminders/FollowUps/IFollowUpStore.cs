using PhotoSync.People;

namespace PhotoSync.Reminders.FollowUps;

/// <summary>The durable table of follow-ups. Safe for concurrent use, from several processes too.</summary>
public interface IFollowUpStore
{
    /// <summary>Adds a follow-up in place of an open one of the same person and purpose, and wakes the pump.</summary>
    Task ScheduleAsync(FollowUp followUp, CancellationToken cancellationToken);

    /// <summary>The open follow-up of a person and purpose; <see langword="null"/> where there is none.</summary>
    Task<FollowUp?> FindOpenAsync(PersonId person, FollowUpPurpose purpose, CancellationToken cancellationToken);

    /// <summary>Takes the open follow-up of a person and purpose away.</summary>
    Task CancelAsync(PersonId person, FollowUpPurpose purpose, CancellationToken cancellationToken);

    /// <summary>
    /// Takes follow-ups of a tenant that are due, earliest first, and keeps them from everybody else until <paramref name="now"/> + <paramref name="lease"/>:
    /// a row whose claimer died is handed out again after that.
    /// </summary>
    Task<IReadOnlyList<FollowUp>> ClaimDueAsync(TenantId tenant, DateTimeOffset now, int atMost, TimeSpan lease, CancellationToken cancellationToken);

    /// <summary>Strikes a follow-up off. One that was replaced meanwhile stays.</summary>
    Task CompleteAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>Gives a claimed follow-up another time and frees it. One that was replaced meanwhile is left alone.</summary>
    Task RescheduleAsync(Guid id, DateTimeOffset dueAt, int attempt, CancellationToken cancellationToken);

    /// <summary>When the next follow-up of each tenant that has one can be claimed: its due time, or the end of its lease.</summary>
    Task<IReadOnlyDictionary<TenantId, DateTimeOffset>> ListNextAsync(CancellationToken cancellationToken);
}
