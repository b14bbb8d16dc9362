using PhotoSync.Diagnosis;
using PhotoSync.People;

namespace PhotoSync.Synchronization;

/// <summary>What PhotoSync itself remembers and a check needs.</summary>
/// <param name="Observations">Exchange photos seen before.</param>
/// <param name="Visits">Known visits.</param>
/// <param name="Journal">Changes begun, and refusals.</param>
/// <param name="Tenants">What many people's findings say about a tenant.</param>
public sealed record CheckMemory(IObservationStore Observations, IVisitStore Visits, IPhotoWriteJournal Journal, ITenantSigns Tenants)
{
    /// <summary>The clock that everything is dated by; the system's unless set.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    internal async Task<Recalled> RecallAsync(PersonId person, CancellationToken cancellationToken)
    {
        var refused = Journal.WasRefusedLatelyAsync(person, cancellationToken);
        var blocked = Tenants.PictureLooksNotEditableAsync(person.Tenant, cancellationToken);
        return new Recalled(await Visits.ListAsync(person, cancellationToken), await refused, await blocked);
    }

    internal sealed record Recalled(IReadOnlyList<Visit> Visits, bool UploadWasRefused, bool TenantLooksBlocked);
}
