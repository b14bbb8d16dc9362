namespace PhotoSync.LocalTenant.Teams.Faults;

/// <summary>The faults that somebody has ordered, in the order in which they were; the first that matches a call is played. Gone with the process.</summary>
internal sealed class ConnectorFaults
{
    private readonly Lock _gate = new();
    private readonly List<Entry> _entries = [];

    public IReadOnlyList<ConnectorFault> Pending
    {
        get
        {
            lock (_gate)
                return [.. _entries.Select(e => e.Fault with { After = e.ToPass, Times = e.Fault.Times == 0 ? 0 : e.ToFail })];
        }
    }

    public void Add(ConnectorFault fault)
    {
        lock (_gate)
            _entries.Add(new(fault));
    }

    public void Clear()
    {
        lock (_gate)
            _entries.Clear();
    }

    /// <summary>The fault to play on this call; null: none.</summary>
    public ConnectorFault? Next(string operation, Guid? person)
    {
        lock (_gate)
        {
            foreach (var entry in _entries.Where(e => e.Fault.Matches(operation, person)))
            {
                if (entry.ToPass > 0)
                    entry.ToPass--;
                else
                    return Play(entry);
            }
            return null;
        }
    }

    private ConnectorFault Play(Entry entry)
    {
        if (entry.Fault.Times > 0 && --entry.ToFail == 0)
            _entries.Remove(entry);
        return entry.Fault;
    }

    private sealed class Entry(ConnectorFault fault)
    {
        public ConnectorFault Fault => fault;

        public int ToPass { get; set; } = fault.After;

        public int ToFail { get; set; } = fault.Times;
    }
}
