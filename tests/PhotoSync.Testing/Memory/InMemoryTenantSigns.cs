using System.Collections.Concurrent;
using PhotoSync.Diagnosis;
using PhotoSync.People;
using PhotoSync.Synchronization;

namespace PhotoSync.Testing.Memory;

public sealed class InMemoryTenantSigns : ITenantSigns
{
    public bool LooksBlocked { get; set; }

    /// <summary>Opened by a test that wants to see what happens before a finding is noted.</summary>
    public TaskCompletionSource? Gate { get; set; }

    public ConcurrentDictionary<PersonId, Finding> Findings { get; } = new();

    public Task<bool> PictureLooksNotEditableAsync(TenantId tenant, CancellationToken cancellationToken) => Task.FromResult(LooksBlocked);

    public async Task RecordAsync(PersonId person, Finding finding, CancellationToken cancellationToken)
    {
        if (Gate is { } gate) await gate.Task;
        Findings[person] = finding;
    }
}
