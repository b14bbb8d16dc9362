using System.Threading.RateLimiting;
using PhotoSync.Microsoft365.Calls;
using PhotoSync.People;

namespace PhotoSync.Microsoft365.Wire;

/// <summary>Keeps to four requests at a time for one mailbox (domain.md §2.7).</summary>
internal sealed class MailboxLanes : IDisposable
{
    public const int Width = 4;

    // Who waits here is bounded already: a person by their turns, a sweep by asking for one at a time.
    private readonly PartitionedRateLimiter<PersonId> lanes = PartitionedRateLimiter.Create<PersonId, PersonId>(person =>
        RateLimitPartition.GetConcurrencyLimiter(person, _ => new ConcurrencyLimiterOptions { PermitLimit = Width, QueueLimit = int.MaxValue }));

    /// <summary>Waits for a lane; it is free again when what is returned is disposed of.</summary>
    public async ValueTask<IDisposable?> EnterAsync(Call call, CancellationToken cancellationToken) =>
        call is { AsksMailbox: true, About: { } person } ? await lanes.AcquireAsync(person, 1, cancellationToken).ConfigureAwait(false) : null;

    public void Dispose() => lanes.Dispose();
}
