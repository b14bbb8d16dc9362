using System.Collections.Concurrent;
using System.Collections.Immutable;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Faults;

/// <summary>The planned failures, in the order in which they are tried. A used-up script goes.</summary>
internal sealed class FaultBook(Database database)
{
    private readonly ConcurrentDictionary<Guid, int> _fitting = new();
    private readonly Kept<Page> _kept = new(database, "faults", () => new([]));

    public ImmutableArray<FaultScript> Scripts => _kept.Value.Scripts;

    public void Add(FaultScript script) => _kept.Change(page => new(page.Scripts.Add(script)));

    public void Remove(Guid id) => _kept.Change(page => new([.. page.Scripts.Where(s => s.Id != id)]));

    public void Clear() => _kept.Change(_ => new([]));

    /// <summary>The first script that hits, counted as used; null when none does.</summary>
    public FaultScript? Take(Func<FaultScript, bool> hits)
    {
        var turn = Scripts.Where(hits).Where(IsItsTurn).Select(script => script.Id).ToHashSet();
        if (turn.Count == 0)
            return null;
        FaultScript? taken = null;
        _kept.Change(page =>
        {
            taken = page.Scripts.FirstOrDefault(script => turn.Contains(script.Id));
            return taken?.Times is null ? page : new(Use(page.Scripts, taken));
        });
        return taken;
    }

    private bool IsItsTurn(FaultScript script) => script.Every is not > 1 || _fitting.AddOrUpdate(script.Id, 1, (_, before) => before + 1) % script.Every == 0;

    private static ImmutableArray<FaultScript> Use(ImmutableArray<FaultScript> scripts, FaultScript used) =>
        used.Times <= 1 ? scripts.Remove(used) : scripts.Replace(used, used with { Times = used.Times - 1 });

    internal sealed record Page(ImmutableArray<FaultScript> Scripts);
}
