using System.Collections.Concurrent;
using System.Diagnostics;

namespace PhotoSync.Reminders.Chaos.Teams;

/// <summary>A connector: <c>POST /{tenant}/{person}</c> shows a message to a person, <c>DELETE /{tenant}/{person}/{id}</c> takes it away.</summary>
public sealed class FakeTeams : IAsyncDisposable
{
    private readonly TeamsTerms terms;
    private readonly WebApplication app;
    private readonly ConcurrentDictionary<string, CallLimit> limits = new();
    private readonly ConcurrentDictionary<(string Tenant, Guid Person), ConcurrentDictionary<string, bool>> visible = new();
    private readonly ConcurrentDictionary<(string Tenant, Guid Person), ConcurrentBag<Fault>> faults = new();
    private readonly ConcurrentDictionary<string, int> shown = new();
    private readonly Random dice;
    private int throttled;
    private int ids;

    private FakeTeams(TeamsTerms terms)
    {
        (this.terms, dice) = (terms, new Random(terms.Seed));
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.MapPost("/{tenant}/{person:guid}", PostAsync);
        app.MapDelete("/{tenant}/{person:guid}/{id}", Delete);
        app.MapGet("/count", () => visible.Values.Sum(messages => messages.Count));
        app.MapGet("/doubled", () => visible.Values.Count(messages => messages.Count > 1));
        app.MapGet("/people", () => visible.Values.Count(messages => !messages.IsEmpty));
        app.MapGet("/throttled", () => throttled);
    }

    public Uri Address => new(app.Urls.First());

    /// <summary>How often it answered 429.</summary>
    public int Throttled => throttled;

    /// <summary>The most calls of a tenant in any second.</summary>
    public int MostInASecond => limits.Values.Max(limit => limit.Most);

    public static async Task<FakeTeams> StartAsync(TeamsTerms terms)
    {
        var teams = new FakeTeams(terms);
        await teams.app.StartAsync();
        return teams;
    }

    /// <summary>The ids of the messages that a person sees.</summary>
    public IReadOnlyList<string> VisibleTo(string tenant, Guid person) => visible.TryGetValue((tenant, person), out var messages) ? [.. messages.Keys] : [];

    /// <summary>How many messages it has shown to people of a tenant.</summary>
    public int CountOf(string tenant) => shown.GetValueOrDefault(tenant);

    /// <summary>Everybody who sees a message.</summary>
    public IReadOnlyList<(string Tenant, Guid Person)> Everybody => [.. visible.Where(entry => !entry.Value.IsEmpty).Select(entry => entry.Key)];

    /// <summary>What went wrong on the way to a person.</summary>
    public IReadOnlyList<Fault> FaultsFor(string tenant, Guid person) => faults.TryGetValue((tenant, person), out var met) ? [.. met] : [];

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task<IResult> PostAsync(string tenant, Guid person, HttpContext context)
    {
        if (!limits.GetOrAdd(tenant, _ => new CallLimit(terms.CallsPerSecond)).TryCall(Stopwatch.GetElapsedTime(0).Ticks))
        {
            Interlocked.Increment(ref throttled);
            context.Response.Headers.RetryAfter = "1";
            return Results.StatusCode(429);
        }

        await Task.Delay(terms.Latency);
        var fault = Throw();
        if (fault != Fault.None)
            faults.GetOrAdd((tenant, person), _ => []).Add(fault);
        if (fault == Fault.BadGateway)
            return Results.StatusCode(502);

        var id = $"1:{Interlocked.Increment(ref ids)}";
        visible.GetOrAdd((tenant, person), _ => new())[id] = true;
        shown.AddOrUpdate(tenant, 1, (_, earlier) => earlier + 1);
        return await AnswerAsync(fault, id, context);
    }

    private static async Task<IResult> AnswerAsync(Fault fault, string id, HttpContext context)
    {
        switch (fault)
        {
            case Fault.BadGatewayAfterDelivery:
                return Results.StatusCode(502);
            case Fault.Timeout:
                await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                return Results.Empty;
            case Fault.LostAnswer:
                context.Abort();
                return Results.Empty;
            default:
                return Results.Json(new { id }, statusCode: 201);
        }
    }

    private IResult Delete(string tenant, Guid person, string id) =>
        visible.TryGetValue((tenant, person), out var messages) && messages.TryRemove(id, out _) ? Results.Ok() : Results.NotFound();

    private Fault Throw()
    {
        int throws;
        lock (dice)
            throws = dice.Next(1000);
        if (throws < terms.BadGateways)
            return throws % 2 == 0 ? Fault.BadGateway : Fault.BadGatewayAfterDelivery;
        if (throws < terms.BadGateways + terms.Timeouts)
            return Fault.Timeout;
        return throws < terms.BadGateways + terms.Timeouts + terms.LostAnswers ? Fault.LostAnswer : Fault.None;
    }
}
