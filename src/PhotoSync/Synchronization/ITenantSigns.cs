using PhotoSync.People;

namespace PhotoSync.Synchronization;

/// <summary>What the findings of many people say about their tenant (S14 cannot be read from one profile; domain.md §1.5).</summary>
public interface ITenantSigns
{
    /// <summary>Whether the Picture property looks as if nobody could edit it: many people stuck after confirmed visits, and no copy of anybody newer than these.</summary>
    Task<bool> PictureLooksNotEditableAsync(TenantId tenant, CancellationToken cancellationToken);

    /// <summary>Notes one person's finding.</summary>
    Task RecordAsync(PersonId person, Diagnosis.Finding finding, CancellationToken cancellationToken);
}
