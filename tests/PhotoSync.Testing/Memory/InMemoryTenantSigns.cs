using System.Collections.Concurrent;
using PhotoSync.Diagnosis;
using PhotoSync.People;
using PhotoSync.Synchronization;

namespace PhotoSync.Testing.Memory;

public sealed class InMemoryTenantSigns : ITenantSigns
{
    public bool LooksBlocked { get; set; }

    public ConcurrentDictionary<PersonId, Finding> Findings { get; } = new();

    public Task<bool> PictureLooksNotEditableAsync(TenantId tenant, CancellationToken cancellationToken) => Task.FromResult(LooksBlocked);

    public Task RecordAsync(PersonId person, Finding finding, CancellationToken cancellationToken)
    {
        Findings[person] = finding;
        return Task.CompletedTask;
    }
}
