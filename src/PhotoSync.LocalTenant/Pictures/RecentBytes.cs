namespace PhotoSync.LocalTenant.Pictures;

/// <summary>Keeps what was made last, up to a number of bytes; the oldest goes first.</summary>
internal sealed class RecentBytes(long room)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, byte[]> _kept = [];
    private readonly Queue<string> _order = new();
    private long _used;

    public byte[]? Find(string key)
    {
        lock (_gate)
            return _kept.GetValueOrDefault(key);
    }

    public void Keep(string key, byte[] bytes)
    {
        lock (_gate)
        {
            if (!_kept.TryAdd(key, bytes))
                return;
            _order.Enqueue(key);
            _used += bytes.Length;
            while (_used > room && _order.TryDequeue(out var oldest) && _kept.Remove(oldest, out var gone))
                _used -= gone.Length;
        }
    }
}
