using System.Globalization;

namespace PhotoSync.Microsoft365.Calls;

/// <summary>The headers by which a service says how long to wait (domain.md §2.7, §3.5).</summary>
internal static class WaitHeaders
{
    private const double NextToNothing = 0.02;

    /// <summary>What <c>Retry-After</c> asks for; of a throttled call the later of it and <c>RateLimit-Reset</c>.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="now">Measures a date where the answer has none of its own.</param>
    public static TimeSpan? RetryAfter(HttpResponseMessage response, DateTimeOffset now)
    {
        var wait = response.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - (response.Headers.Date ?? now),
            _ => (TimeSpan?)null,
        };
        if ((int)response.StatusCode is 429 or 503 && Number(response, "RateLimit-Reset") is { } reset && Number(response, "RateLimit-Remaining") is <= 0 or null)
            wait = wait is { } asked && asked.TotalSeconds > reset ? asked : TimeSpan.FromSeconds(reset);
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }

    /// <summary>
    /// How long whoever can wait should, because more than four fifths of what the service grants is used up: so long that the rest lasts until the grant is
    /// renewed, and until then once next to nothing is left.
    /// </summary>
    public static TimeSpan? Slack(HttpResponseMessage response)
    {
        if (Number(response, "x-ms-throttle-limit-percentage") >= 0.8)
            return TimeSpan.FromSeconds(2);
        if (Number(response, "RateLimit-Limit") is not { } limit || limit <= 0 || Number(response, "RateLimit-Remaining") is not { } remaining || remaining >= limit / 5)
            return null;
        return Number(response, "RateLimit-Reset") is { } reset ? TimeSpan.FromSeconds(Math.Min(reset, 300) / (remaining < limit * NextToNothing ? 1 : remaining)) : null;
    }

    private static double? Number(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values)
        && double.TryParse(values.FirstOrDefault(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? Math.Clamp(number, 0, 86_400)
            : null;
}
