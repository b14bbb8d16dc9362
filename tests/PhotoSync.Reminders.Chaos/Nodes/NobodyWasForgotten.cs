using PhotoSync.Host.Storage.Reminders;
using PhotoSync.People;

namespace PhotoSync.Reminders.Chaos.Nodes;

/// <summary>In a crowd that was made up, nobody asked to be forgotten.</summary>
internal sealed class NobodyWasForgotten : IForgottenWishes
{
    public Task<IReadOnlyList<Guid>> AmongAsync(TenantId tenant, IReadOnlyList<Guid> people, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Guid>>([]);
}
