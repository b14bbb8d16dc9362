using System.Globalization;
using Microsoft.AspNetCore.Http;
using PhotoSync.LocalTenant.Limits;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.SharePoint.Api;

/// <summary>The tenant's budget of PeopleManager calls in five minutes, with the headers that warn from 80 % on (domain.md §3.5).</summary>
internal sealed class PeopleManagerLimit(Kept<RateLimits> kept, TimeProvider clock, People people)
{
    private readonly WindowCount _counts = new(clock);

    /// <summary>False when the budget is used up and the refusal is written.</summary>
    public async Task<bool> AllowsAsync(HttpContext http)
    {
        var limits = kept.Value;
        if (!limits.Enabled)
            return true;
        var most = limits.PeopleManagerCalls(people.Count);
        var (used, left) = _counts.Add("tenant", 1, limits.Window(TimeSpan.FromMinutes(5)));
        var wait = new Throttled(left, "", "").RetryAfterSeconds;
        if (used >= 0.8 * most)
        {
            http.Response.Headers["RateLimit-Limit"] = most.ToString(CultureInfo.InvariantCulture);
            http.Response.Headers["RateLimit-Remaining"] = Math.Max(0, most - used).ToString(CultureInfo.InvariantCulture);
            http.Response.Headers["RateLimit-Reset"] = wait;
        }
        if (used <= most)
            return true;
        http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        http.Response.Headers.RetryAfter = wait;
        await http.Response.WriteAsync("429 TOO MANY REQUESTS").ConfigureAwait(false);
        return false;
    }
}
