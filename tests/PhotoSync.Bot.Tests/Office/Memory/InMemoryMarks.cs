using System.Collections.Concurrent;
using PhotoSync.People;
using PhotoSync.Reminders.Planning;

namespace PhotoSync.Bot.Tests.Office.Memory;

/// <summary>What is kept of people between campaigns.</summary>
internal sealed class InMemoryMarks : IRecipientMarks
{
    public ConcurrentDictionary<PersonId, DateTimeOffset> Snoozed { get; } = new();

    public Task<IReadOnlyList<RecipientMark>> FindAsync(TenantId tenant, IReadOnlyList<Guid> people, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<RecipientMark>>(
            [.. people.Where(person => Snoozed.ContainsKey(new PersonId(tenant, person))).Select(person => new RecipientMark(person, false, Snoozed[new PersonId(tenant, person)], null))]);

    public Task SnoozeAsync(PersonId person, DateTimeOffset until, CancellationToken cancellationToken)
    {
        Snoozed[person] = until;
        return Task.CompletedTask;
    }
}
