namespace PhotoSync.LocalTenant.Faults;

/// <summary>How long each service lets a call wait, in real time. Missing means no wait.</summary>
internal sealed record Latency(IReadOnlyDictionary<Service, int> Milliseconds)
{
    public static Latency None { get; } = new(new Dictionary<Service, int>());

    public TimeSpan Of(Service service) => TimeSpan.FromMilliseconds(Milliseconds.GetValueOrDefault(service));
}
