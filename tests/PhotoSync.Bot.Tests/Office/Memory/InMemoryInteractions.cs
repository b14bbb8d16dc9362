using System.Collections.Concurrent;
using PhotoSync.Bot.Interactions;
using PhotoSync.People;

namespace PhotoSync.Bot.Tests.Office.Memory;

internal sealed class InMemoryInteractions : IInteractionStore
{
    private readonly ConcurrentDictionary<string, Interaction> rows = new();

    /// <summary>How many times another node is still faster than whoever changes something.</summary>
    public int OtherNodeIsFaster { get; set; }

    public IEnumerable<Interaction> All => rows.Values.OrderBy(row => row.CreatedAt);

    /// <summary>When the disk has what is added.</summary>
    public Task Disk { get; set; } = Task.CompletedTask;

    public async Task AddAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        await Disk;
        Assert.True(rows.TryAdd(interaction.Id, interaction));
    }

    public Task<Interaction?> FindAsync(string id, CancellationToken cancellationToken) => Task.FromResult(rows.GetValueOrDefault(id));

    public Task<Interaction?> FindNewestAsync(PersonId person, string kind, DateTimeOffset now, CancellationToken cancellationToken) =>
        Task.FromResult(rows.Values.Where(row => row.Person == person && row.Kind == kind && row.ExpiresAt > now).MaxBy(row => row.CreatedAt));

    public Task<bool> TryReplaceAsync(Interaction interaction, long expectedVersion, CancellationToken cancellationToken)
    {
        if (OtherNodeIsFaster > 0 && rows.TryGetValue(interaction.Id, out var stored))
        {
            OtherNodeIsFaster--;
            rows[interaction.Id] = stored with { Version = stored.Version + 1 };
        }

        return Task.FromResult(rows.TryGetValue(interaction.Id, out var found) && found.Version == expectedVersion && rows.TryUpdate(interaction.Id, interaction, found));
    }

    public void Forget(PersonId person)
    {
        foreach (var row in rows.Values.Where(row => row.Person == person))
            rows.TryRemove(row.Id, out _);
    }
}
