using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Teams.Chats;

/// <summary>
/// Tells what changed since a version, for pages that follow. Versions start at the machine's time and only rise, so that a page from before a
/// restart is told to begin anew instead of missing something.
/// </summary>
internal sealed class ChatFeed
{
    private const int Longest = 20_000;
    private readonly Lock _gate = new();
    private readonly Queue<FeedEntry> _entries = new();
    private TaskCompletionSource _signal = NewSignal();
    private long _oldest;
    private long _version;

    public ChatFeed(Database database)
    {
        _oldest = _version = TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds() * 100;
        database.Cleared += ForgetAll;
    }

    public long Version => Volatile.Read(ref _version);

    /// <summary>
    /// Notes a change. <paramref name="write"/> puts it into the store under its version; nobody can read a later version before it is there.
    /// </summary>
    public void Note(Guid person, string? message = null, bool? typing = null, Action<long>? write = null)
    {
        TaskCompletionSource signal;
        lock (_gate)
        {
            write?.Invoke(++_version);
            _entries.Enqueue(new(write is null ? ++_version : _version, person, message, typing));
            if (_entries.Count > Longest)
                _oldest = _entries.Dequeue().Version;
            (signal, _signal) = (_signal, NewSignal());
        }
        signal.TrySetResult();
    }

    /// <summary>Whether what happened since the version is no longer, or not at all, known here.</summary>
    public bool IsLost(long since) => since < Volatile.Read(ref _oldest) || since > Version;

    /// <summary>What changed after a version, newest last; waits for something when there is nothing yet.</summary>
    public async Task<IReadOnlyList<FeedEntry>> ReadAsync(long since, TimeSpan wait, CancellationToken cancellationToken)
    {
        Task signal;
        lock (_gate)
        {
            if (since != _version || wait <= TimeSpan.Zero)
                return After(since);
            signal = _signal.Task;
        }
        await signal.WaitAsync(wait, TimeProvider.System, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        lock (_gate)
            return After(since);
    }

    private List<FeedEntry> After(long since) => [.. _entries.Where(e => e.Version > since)];

    private void ForgetAll()
    {
        TaskCompletionSource signal;
        lock (_gate)
        {
            _entries.Clear();
            _oldest = ++_version;
            (signal, _signal) = (_signal, NewSignal());
        }
        signal.TrySetResult();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
