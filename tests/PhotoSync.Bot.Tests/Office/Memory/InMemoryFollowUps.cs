using System.Collections.Concurrent;
using PhotoSync.People;
using PhotoSync.Reminders.FollowUps;

namespace PhotoSync.Bot.Tests.Office.Memory;

internal sealed class InMemoryFollowUps : IFollowUpStore
{
    private readonly ConcurrentDictionary<(PersonId, FollowUpPurpose), FollowUp> rows = new();

    public IEnumerable<FollowUp> Open => rows.Values.OrderBy(row => row.DueAt);

    public Task ScheduleAsync(FollowUp followUp, CancellationToken cancellationToken)
    {
        rows[(followUp.Person, followUp.Purpose)] = followUp;
        return Task.CompletedTask;
    }

    public Task<FollowUp?> FindOpenAsync(PersonId person, FollowUpPurpose purpose, CancellationToken cancellationToken) =>
        Task.FromResult(rows.GetValueOrDefault((person, purpose)));

    public Task CancelAsync(PersonId person, FollowUpPurpose purpose, CancellationToken cancellationToken)
    {
        rows.TryRemove((person, purpose), out _);
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<FollowUp>> ClaimDueAsync(TenantId tenant, DateTimeOffset now, int atMost, TimeSpan lease, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<FollowUp>>([.. Open.Where(row => row.Person.Tenant == tenant && row.DueAt <= now).Take(atMost)]);

    public Task CompleteAsync(Guid id, CancellationToken cancellationToken)
    {
        foreach (var row in rows.Where(row => row.Value.Id == id))
            rows.TryRemove(row);
        return Task.CompletedTask;
    }

    public Task RescheduleAsync(Guid id, DateTimeOffset dueAt, int attempt, CancellationToken cancellationToken)
    {
        foreach (var (key, row) in rows.Where(row => row.Value.Id == id))
            rows[key] = row with { DueAt = dueAt, Attempt = attempt };
        return Task.CompletedTask;
    }

    public Task<IReadOnlyDictionary<TenantId, DateTimeOffset>> ListNextAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyDictionary<TenantId, DateTimeOffset>>(
        Open.GroupBy(row => row.Person.Tenant).ToDictionary(tenant => tenant.Key, tenant => tenant.Min(row => row.DueAt)));

    public void Forget(PersonId person)
    {
        foreach (var key in rows.Keys.Where(key => key.Item1 == person))
            rows.TryRemove(key, out _);
    }
}
