using System.Diagnostics;
using PhotoSync.People;
using PhotoSync.Reminders.FollowUps;

namespace PhotoSync.Reminders.Tests.FollowUps;

/// <summary>The table in memory, with eyes for a test.</summary>
internal sealed class InMemoryFollowUps : IFollowUpStore
{
    private readonly Lock door = new();
    private readonly List<(FollowUp Row, DateTimeOffset LeasedUntil)> rows = [];
    private int claims;

    public FollowUpBell Bell { get; } = new();

    /// <summary>Released whenever the pump has looked up what is next.</summary>
    public SemaphoreSlim Asleep { get; } = new(0);

    /// <summary>Released whenever a broken table was asked.</summary>
    public SemaphoreSlim Complaints { get; } = new(0);

    public bool IsBroken { get; set; }

    public IReadOnlyList<FollowUp> Rows
    {
        get
        {
            lock (door)
                return [.. rows.Select(each => each.Row)];
        }
    }

    public Task ScheduleAsync(FollowUp followUp, CancellationToken cancellationToken)
    {
        lock (door)
        {
            rows.RemoveAll(each => each.Row.Person == followUp.Person && each.Row.Purpose == followUp.Purpose);
            rows.Add((followUp, DateTimeOffset.MinValue));
        }

        Bell.Ring();
        return Task.CompletedTask;
    }

    public Task<FollowUp?> FindOpenAsync(PersonId person, FollowUpPurpose purpose, CancellationToken cancellationToken) =>
        Task.FromResult(Rows.FirstOrDefault(row => row.Person == person && row.Purpose == purpose));

    public Task CancelAsync(PersonId person, FollowUpPurpose purpose, CancellationToken cancellationToken)
    {
        lock (door)
            rows.RemoveAll(each => each.Row.Person == person && each.Row.Purpose == purpose);
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<FollowUp>> ClaimDueAsync(TenantId tenant, DateTimeOffset now, int atMost, TimeSpan lease, CancellationToken cancellationToken)
    {
        lock (door)
        {
            var due = rows.Where(each => each.Row.Person.Tenant == tenant && each.Row.DueAt <= now && each.LeasedUntil <= now).Take(atMost).ToList();
            foreach (var each in due)
                rows[rows.IndexOf(each)] = (each.Row, now + lease);
            claims += due.Count;
            return Task.FromResult<IReadOnlyList<FollowUp>>([.. due.Select(each => each.Row)]);
        }
    }

    public Task CompleteAsync(Guid id, CancellationToken cancellationToken)
    {
        lock (door)
            rows.RemoveAll(each => each.Row.Id == id);
        return Task.CompletedTask;
    }

    public async Task RescheduleAsync(Guid id, DateTimeOffset dueAt, int attempt, CancellationToken cancellationToken)
    {
        lock (door)
        {
            var at = rows.FindIndex(each => each.Row.Id == id);
            if (at >= 0)
                rows[at] = (rows[at].Row with { DueAt = dueAt, Attempt = attempt }, DateTimeOffset.MinValue);
        }

        Bell.Ring();
        // As with a database, others see the change before whoever made it is answered.
        for (var moment = 0; moment < 20; moment++)
            await Task.Yield();
    }

    public Task<IReadOnlyDictionary<TenantId, DateTimeOffset>> ListNextAsync(CancellationToken cancellationToken)
    {
        if (IsBroken)
        {
            Complaints.Release();
            throw new InvalidOperationException("The table is broken.");
        }

        lock (door)
        {
            Asleep.Release();
            return Task.FromResult<IReadOnlyDictionary<TenantId, DateTimeOffset>>(rows
                .GroupBy(each => each.Row.Person.Tenant)
                .ToDictionary(tenant => tenant.Key, tenant => tenant.Min(each => each.LeasedUntil > each.Row.DueAt ? each.LeasedUntil : each.Row.DueAt)));
        }
    }

    public Task WaitUntilAsync(Func<IReadOnlyList<FollowUp>, bool> condition, TimeSpan patience) => WaitAsync(() => condition(Rows), patience);

    public Task WaitForClaimsAsync(int wanted, TimeSpan patience) => WaitAsync(() => Volatile.Read(ref claims) >= wanted, patience);

    private static async Task WaitAsync(Func<bool> condition, TimeSpan patience)
    {
        for (var watch = Stopwatch.StartNew(); !condition(); await Task.Yield())
            Assert.True(watch.Elapsed < patience, "It did not come to that.");
    }
}
