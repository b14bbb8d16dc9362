using System.Collections.Concurrent;
using PhotoSync.Bot.Preferences;
using PhotoSync.People;

namespace PhotoSync.Bot.Tests.Office.Memory;

internal sealed class InMemoryPreferences : IPreferenceStore
{
    private readonly ConcurrentDictionary<PersonId, Preference> rows = new();

    public Task<Preference?> FindAsync(PersonId person, CancellationToken cancellationToken) => Task.FromResult(rows.GetValueOrDefault(person));

    public Task SaveAsync(Preference preference, CancellationToken cancellationToken)
    {
        rows[preference.Person] = preference;
        return Task.CompletedTask;
    }

    public void Forget(PersonId person) => rows.TryRemove(person, out _);
}
