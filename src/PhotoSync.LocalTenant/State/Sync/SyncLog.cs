using System.Collections.Immutable;

namespace PhotoSync.LocalTenant.State;

/// <summary>The latest 500 requests for an own photo, newest first.</summary>
internal sealed class SyncLog(Database database)
{
    private const int Longest = 500;
    private readonly Kept<Entries> _kept = new(database, "syncLog", () => new([]));

    public IReadOnlyList<SyncEvent> Latest => _kept.Value.Items;

    public void Add(SyncEvent item) => _kept.Change(log => new([.. log.Items.Prepend(item).Take(Longest)]));

    internal sealed record Entries(ImmutableArray<SyncEvent> Items);
}
