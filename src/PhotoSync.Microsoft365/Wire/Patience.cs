namespace PhotoSync.Microsoft365.Wire;

/// <summary>What one call may use up. It travels with the request, so that every layer keeps to it.</summary>
/// <param name="Attempt">The time for one try.</param>
/// <param name="Ends">The wire clock's timestamp at which all of it is over.</param>
internal sealed record Patience(TimeSpan Attempt, long Ends)
{
    private static readonly HttpRequestOptionsKey<Patience> Key = new("PhotoSync.Patience");

    public required bool MayRepeat { get; init; }

    /// <summary>The largest answer that is read.</summary>
    public required int MostBytes { get; init; }

    public TimeSpan Left(TimeProvider clock)
    {
        var left = clock.GetElapsedTime(clock.GetTimestamp(), Ends);
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    public void Attach(HttpRequestMessage request) => request.Options.Set(Key, this);

    public static Patience? Of(HttpRequestMessage? request) => request is not null && request.Options.TryGetValue(Key, out var patience) ? patience : null;
}
