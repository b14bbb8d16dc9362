using System.Globalization;
using Microsoft.AspNetCore.Http;
using PhotoSync.LocalTenant.Limits;
using PhotoSync.LocalTenant.Login;
using PhotoSync.LocalTenant.State;

namespace PhotoSync.LocalTenant.Graph.Calls;

/// <summary>Graph's documented limits, where they are switched on: Outlook per app and mailbox, the directory by resource units, Teams by calls.</summary>
internal sealed class GraphLimits(Kept<RateLimits> kept, TimeProvider clock, People people)
{
    private readonly WindowCount _counts = new(clock);
    private readonly ConcurrencyGate _gate = new();

    public async Task<IResult> RunAsync(HttpContext http, Caller caller, Backend backend, Person? person, Func<Task<IResult>> run)
    {
        var limits = kept.Value;
        if (!limits.Enabled)
            return await run().ConfigureAwait(false);
        if (backend != Backend.Outlook)
            return Count(http, limits, caller, backend) is { } over ? Refuse(http, over) : await run().ConfigureAwait(false);
        var mailbox = limits.OutlookConcurrentPerApp ? caller.AppId : $"{caller.AppId}/{person?.Id}";
        if (!_gate.TryEnter(mailbox, limits.OutlookConcurrent))
            return Refuse(http, new(TimeSpan.FromSeconds(1), "ApplicationThrottled", "Application is over its MailboxConcurrency limit."));
        try
        {
            return CountOutlook(http, limits, $"{caller.AppId}/{person?.Id}") is { } over ? Refuse(http, over) : await run().ConfigureAwait(false);
        }
        finally
        {
            _gate.Leave(mailbox);
        }
    }

    private Throttled? CountOutlook(HttpContext http, RateLimits limits, string mailbox)
    {
        var (calls, callsLeft) = _counts.Add($"outlook/{mailbox}", 1, limits.Window(TimeSpan.FromMinutes(10)));
        if (calls > limits.OutlookPerTenMinutes)
            return new(callsLeft, "ApplicationThrottled", "Application is over its request limit.");
        var (bytes, bytesLeft) = _counts.Add($"upload/{mailbox}", http.Request.ContentLength ?? 0, limits.Window(TimeSpan.FromMinutes(5)));
        return bytes > limits.OutlookUploadPerFiveMinutes ? new(bytesLeft, "ApplicationThrottled", "Application is over its upload limit.") : null;
    }

    private Throttled? Count(HttpContext http, RateLimits limits, Caller caller, Backend backend)
    {
        if (backend == Backend.Teams)
        {
            var (calls, wait) = _counts.Add($"teams/{caller.AppId}", 1, limits.Window(TimeSpan.FromSeconds(1)));
            return calls > limits.InstalledAppsPerSecond ? new(wait, "TooManyRequests", "Too many requests.") : null;
        }
        var cost = Cost(http.Request);
        var most = limits.IdentityUnits(people.Count);
        var (used, left) = _counts.Add($"directory/{caller.AppId}", cost, limits.Window(TimeSpan.FromSeconds(10)));
        http.Response.Headers["x-ms-resource-unit"] = cost.ToString(CultureInfo.InvariantCulture);
        if (used >= 0.8 * most)
            http.Response.Headers["x-ms-throttle-limit-percentage"] = ((double)used / most).ToString("0.##", CultureInfo.InvariantCulture);
        return used > most ? new(left, "TooManyRequests", "Too many requests.", $"Tenant_Application/ReadWrite/{caller.AppId}/tenant") : null;
    }

    // Reading people costs two units, one less with $select and one less below twenty of them, but never less than one.
    private static int Cost(HttpRequest request)
    {
        var cost = 2;
        if (request.Query.ContainsKey("$select"))
            cost--;
        if (int.TryParse(request.Query["$top"], out var top) && top < 20)
            cost--;
        return Math.Max(1, cost);
    }

    private static GraphError Refuse(HttpContext http, Throttled over)
    {
        http.Response.Headers.RetryAfter = over.RetryAfterSeconds;
        if (over.Scope is not null)
        {
            http.Response.Headers["x-ms-throttle-scope"] = over.Scope;
            http.Response.Headers["x-ms-throttle-information"] = "ResourceUnitLimitExceeded";
        }
        return new(StatusCodes.Status429TooManyRequests, over.Code, over.Message);
    }
}
