using PhotoSync.Bot.Preferences;
using PhotoSync.People;

namespace PhotoSync.Host.Storage.Conversations;

/// <summary>The table of preferences, one row a person.</summary>
internal sealed class PreferenceStore(Database database, OptOuts optOuts) : IPreferenceStore
{
    public async Task<Preference?> FindAsync(PersonId person, CancellationToken cancellationToken)
    {
        var row = await database.FindAsync<Row>(
            "SELECT language AS Language, no_reminders AS NoReminders FROM preferences WHERE tenant = @tenant AND person = @person", Key.Of(person), cancellationToken);
        var noReminders = row is { NoReminders: not 0 } || await optOuts.HoldAsync(person, cancellationToken);
        return row is null && !noReminders ? null : new(person, row?.Language, noReminders);
    }

    public async Task SaveAsync(Preference preference, CancellationToken cancellationToken)
    {
        var hash = await optOuts.HashAsync(preference.Person, cancellationToken);
        await database.ChangeTogetherAsync(async rows => await SaveAsync(rows, preference) + await rows.ChangeAsync("DELETE FROM opt_outs WHERE hash = @hash", new { hash }), cancellationToken);
    }

    private static Task<int> SaveAsync(Transaction rows, Preference preference) => rows.ChangeAsync(
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
        });

    private sealed record Row(string? Language, long NoReminders);
}
