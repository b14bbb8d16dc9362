using System.Collections.Concurrent;

namespace PhotoSync.LocalTenant.Limits;

/// <summary>Counts calls in progress by key.</summary>
internal sealed class ConcurrencyGate
{
    private readonly ConcurrentDictionary<string, int> _inside = new();

    /// <summary>Enters when fewer than <paramref name="limit"/> are inside; <see cref="Leave"/> must follow then.</summary>
    public bool TryEnter(string key, int limit)
    {
        var entered = false;
        _inside.AddOrUpdate(key, _ => Count(0), (_, inside) => Count(inside));
        return entered;

        int Count(int inside)
        {
            entered = inside < limit;
            return entered ? inside + 1 : inside;
        }
    }

    public void Leave(string key) => _inside.AddOrUpdate(key, 0, (_, inside) => inside - 1);
}
