using PhotoSync.People;
using PhotoSync.Photos;

namespace PhotoSync.Synchronization;

/// <summary>Changes photos through Exchange with a durable journal: begun before the request leaves, settled after it. Thread-safe.</summary>
/// <param name="exchange">The photo in Exchange.</param>
/// <param name="memory">Observations and the journal, with the clock.</param>
public sealed class PhotoChange(IExchangePhotos exchange, CheckMemory memory) : IPhotoChange
{
    /// <summary>After this long a request that left is not carried out any more.</summary>
    private static readonly TimeSpan LongestWrite = TimeSpan.FromMinutes(2);

    /// <inheritdoc/>
    public Task<WriteOutcome> ReplaceAsync(PersonId person, ReadOnlyMemory<byte> jpeg, Acting acting, CancellationToken cancellationToken) =>
        ChangeAsync(new(person, acting), PhotoWriteKind.Replace, () => exchange.ReplaceAsync(person, jpeg, acting, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<WriteOutcome> RemoveAsync(PersonId person, Acting acting, CancellationToken cancellationToken) =>
        ChangeAsync(new(person, acting), PhotoWriteKind.Remove, () => exchange.RemoveAsync(person, acting, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<SettledWrite>> SettleOpenAsync(Func<PhotoWrite, Acting?> actingFor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actingFor);
        var settled = new List<SettledWrite>();
        foreach (var write in await memory.Journal.ListOpenAsync(cancellationToken))
            if (actingFor(write) is { } acting)
                settled.Add(await SettleAsync(write, acting, cancellationToken));

        return settled;
    }

    private async Task<WriteOutcome> ChangeAsync(CheckQuestion whose, PhotoWriteKind kind, Func<Task<WriteOutcome>> change, CancellationToken cancellationToken)
    {
        var before = await exchange.ReadAsync(whose.Person, whose.Acting, cancellationToken);
        if (before.FailureOrNull is { } failure) return new WriteOutcome.NotWritten(failure);

        var write = new PhotoWrite(Guid.CreateVersion7(memory.Clock.GetUtcNow()), whose.Person, kind, before.ValueOrDefault?.ETag, memory.Clock.GetUtcNow());
        await memory.Observations.RecordAsync(whose.Person, write.ETagBefore, null, write.BegunAt, cancellationToken);
        await memory.Journal.BeginAsync(write, cancellationToken);
        return await change() switch
        {
            WriteOutcome.Uncertain uncertain => await ReadAgainAsync(write, whose.Acting, uncertain, cancellationToken),
            var outcome => await CloseAsync(write, outcome, cancellationToken),
        };
    }

    private async Task<WriteOutcome> CloseAsync(PhotoWrite write, WriteOutcome outcome, CancellationToken cancellationToken)
    {
        var refused = outcome is WriteOutcome.Refused { Reason: WriteRefusal.Forbidden };
        await memory.Journal.SettleAsync(write.Id, refused, memory.Clock.GetUtcNow(), cancellationToken);
        return outcome;
    }

    /// <summary>An unanswered write that shows no effect stays open: it may still take effect.</summary>
    private async Task<WriteOutcome> ReadAgainAsync(PhotoWrite write, Acting acting, WriteOutcome.Uncertain uncertain, CancellationToken cancellationToken) =>
        (await SettleAsync(write, acting, cancellationToken)).TookEffect == true ? new WriteOutcome.Written() : uncertain;

    private async Task<SettledWrite> SettleAsync(PhotoWrite write, Acting acting, CancellationToken cancellationToken)
    {
        var now = await exchange.ReadAsync(write.Person, acting, cancellationToken);
        if (!now.IsKnown) return new SettledWrite(write, null);

        var tookEffect = TookEffect(write, now.ValueOrDefault);
        var tooLateToChange = memory.Clock.GetUtcNow() - write.BegunAt > LongestWrite;
        if (tookEffect || tooLateToChange) await memory.Journal.SettleAsync(write.Id, false, memory.Clock.GetUtcNow(), cancellationToken);
        return new SettledWrite(write, tookEffect || tooLateToChange ? tookEffect : null);
    }

    private static bool TookEffect(PhotoWrite write, ExchangePhoto? now) => write.Kind switch
    {
        PhotoWriteKind.Remove => now is null,
        _ => now is not null && now.ETag != write.ETagBefore,
    };
}
