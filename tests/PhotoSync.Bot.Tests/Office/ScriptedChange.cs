using PhotoSync.People;
using PhotoSync.Photos;
using PhotoSync.Reading;
using PhotoSync.Synchronization;

namespace PhotoSync.Bot.Tests.Office;

/// <summary>Exchange, as far as changing a photo goes: answers what the test says and remembers what was asked.</summary>
internal sealed class ScriptedChange(TimeProvider clock) : IPhotoChange
{
    public Queue<WriteOutcome> Outcomes { get; } = new();

    public List<ReadOnlyMemory<byte>> Replaced { get; } = [];

    public int Removed { get; private set; }

    /// <summary>What settling tells; <see langword="null"/> for "nothing is open".</summary>
    public Func<PersonId, SettledWrite?> Settling { get; set; } = _ => null;

    /// <summary>Opened by a test that wants writes to take long.</summary>
    public TaskCompletionSource? Gate { get; set; }

    public Action<PersonId> WhenWritten { get; set; } = _ => { };

    public async Task<WriteOutcome> ReplaceAsync(PersonId person, ReadOnlyMemory<byte> jpeg, Acting acting, CancellationToken cancellationToken)
    {
        Replaced.Add(jpeg);
        return await AnswerAsync(person);
    }

    public async Task<WriteOutcome> RemoveAsync(PersonId person, Acting acting, CancellationToken cancellationToken)
    {
        Removed++;
        return await AnswerAsync(person);
    }

    public Task<IReadOnlyList<SettledWrite>> SettleOpenAsync(Func<PhotoWrite, Acting?> actingFor, CancellationToken cancellationToken)
    {
        IReadOnlyList<SettledWrite> settled = [.. People.Select(Settling).OfType<SettledWrite>()];
        return Task.FromResult(settled);
    }

    public List<PersonId> People { get; } = [];

    public SettledWrite Settled(PersonId person, bool? tookEffect) =>
        new(new PhotoWrite(Guid.NewGuid(), person, PhotoWriteKind.Replace, "before", clock.GetUtcNow()), tookEffect);

    public ReadFailure Failure(ReadFailureReason reason) => new(Source.ExchangePhoto, reason, clock.GetUtcNow()) { RequestId = "r-1", Status = 503 };

    private async Task<WriteOutcome> AnswerAsync(PersonId person)
    {
        if (Gate is { } gate) await gate.Task;
        var outcome = Outcomes.Count > 0 ? Outcomes.Dequeue() : new WriteOutcome.Written();
        if (outcome is WriteOutcome.Written) WhenWritten(person);
        return outcome;
    }
}
