using PhotoSync.Bot.Preferences;
using PhotoSync.People;

namespace PhotoSync.Host.Storage.Conversations;

/// <summary>The table of preferences, one row a person.</summary>
internal sealed class PreferenceStore(Database database) : IPreferenceStore
{
    public async Task<Preference?> FindAsync(PersonId person, CancellationToken cancellationToken)
    {
        var row = await database.FindAsync<Row>(
            "SELECT language AS Language, no_reminders AS NoReminders FROM preferences WHERE tenant = @tenant AND person = @person", Key.Of(person), cancellationToken);
        return row is null ? null : new(person, row.Language, row.NoReminders != 0);
    }

    public Task SaveAsync(Preference preference, CancellationToken cancellationToken) => database.ChangeAsync(
        """
        INSERT INTO preferences (tenant, person, language, no_reminders) VALUES (@tenant, @person, @language, @noReminders)
        ON CONFLICT (tenant, person) DO UPDATE SET language = excluded.language, no_reminders = excluded.no_reminders
        """,
        new
        {
            tenant = preference.Person.Tenant.ToString(),
            person = preference.Person.ObjectId.ToString(),
            language = preference.Language,
            noReminders = preference.NoReminders ? 1L : 0L,
        },
        cancellationToken);

    private sealed record Row(string? Language, long NoReminders);
}
