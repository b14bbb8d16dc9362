namespace PhotoSync.LocalTenant.Faults;

/// <summary>A planned failure: which requests it hits, what it does, and how often.</summary>
internal sealed record FaultScript
{
    public Guid Id { get; init; } = Guid.NewGuid();

    /// <summary>The HTTP method; null hits every one.</summary>
    public string? Method { get; init; }

    /// <summary>Path and query as sent, decoded, with <c>*</c> for any text, e.g. <c>/graph/*/photo*</c>. Case does not matter.</summary>
    public string Path { get; init; } = "*";

    /// <summary>Hits only requests about this person: by id or name in the address, or by the token where the address says "me".</summary>
    public Guid? Person { get; init; }

    public FaultKind Kind { get; init; }

    public int Status { get; init; } = 503;

    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>The body of the answer; null gives what the service itself sends with this status.</summary>
    public string? Body { get; init; }

    public string? ContentType { get; init; }

    public TimeSpan Delay { get; init; }

    /// <summary>Hits only each so-many-th request that it fits, as a service that fails now and then; null hits each.</summary>
    public int? Every { get; init; }

    /// <summary>How many more requests it hits; null for all.</summary>
    public int? Times { get; init; }

    /// <summary>Why it is there, for the control page.</summary>
    public string? Note { get; init; }
}
