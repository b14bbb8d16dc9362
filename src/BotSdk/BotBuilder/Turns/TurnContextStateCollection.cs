namespace Microsoft.Bot.Builder;

/// <summary>What belongs to one turn only, by name or by type. Of no use once the turn has ended.</summary>
public class TurnContextStateCollection : Dictionary<string, object>, IDisposable
{
    private bool _disposed;

    /// <summary>An empty one.</summary>
    public TurnContextStateCollection()
        : base(capacity: 11)
    {
    }

    /// <summary>What is kept under this key, or the type's default.</summary>
    public T Get<T>(string key)
    {
        ThrowIfDisposed(nameof(Get));
        ArgumentNullException.ThrowIfNull(key);
        return TryGetValue(key, out var value) && value is T typed ? typed : default;
    }

    /// <summary>What is kept under the type's own name, or its default.</summary>
    public T Get<T>() => Get<T>(typeof(T).FullName);

    /// <summary>Keeps a value under a key that is new.</summary>
    /// <exception cref="ArgumentException">The key is there already.</exception>
    public void Add<T>(string key, T value)
    {
        ThrowIfDisposed(nameof(Add));
        ArgumentNullException.ThrowIfNull(key);
        if (value == null)
            throw new ArgumentNullException(nameof(value));
        base.Add(key, value);
    }

    /// <summary>Keeps a value under its type's own name, which must be new.</summary>
    public void Add<T>(T value) => Add(typeof(T).FullName, value);

    /// <summary>Keeps a value under a key, in place of what is there; null removes it.</summary>
    public void Set<T>(string key, T value)
    {
        ThrowIfDisposed(nameof(Set));
        ArgumentNullException.ThrowIfNull(key);
        if (value == null)
            Remove(key);
        else
            this[key] = value;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Ends the collection's use. What it holds belongs to those who put it there and is not disposed.</summary>
    protected virtual void Dispose(bool disposing) => _disposed = true;

    private void ThrowIfDisposed(string method)
    {
        if (_disposed)
            throw new ObjectDisposedException(method);
    }
}
