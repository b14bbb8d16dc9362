namespace PhotoSync.LocalTenant.Limits;

/// <summary>A refusal for too many calls: when to come back, and what the service calls it.</summary>
internal sealed record Throttled(TimeSpan RetryAfter, string Code, string Message, string? Scope = null)
{
    /// <summary>Whole seconds, at least one, as the header wants them.</summary>
    public string RetryAfterSeconds => Math.Max(1, (int)Math.Ceiling(RetryAfter.TotalSeconds)).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
