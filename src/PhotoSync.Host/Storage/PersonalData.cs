using PhotoSync.Bot.Preferences;
using PhotoSync.Host.Storage.Reminders;
using PhotoSync.Microsoft365.SignIn;
using PhotoSync.People;

namespace PhotoSync.Host.Storage;

/// <summary>Deletes everything about a person in one transaction, and the grants that are held in memory.</summary>
internal sealed class PersonalData(Database database, IPersonGrants grants) : IPersonalData
{
    private static readonly string[] Tables =
        ["conversations", "interactions", "pending_uploads", "follow_ups", "observations", "visits", "findings", "photo_writes", "audit_people"];

    public async Task ForgetAsync(PersonId person, CancellationToken cancellationToken)
    {
        await grants.ForgetAsync(person, cancellationToken);
        await database.ChangeTogetherAsync(rows => DeleteAsync(rows, person), cancellationToken);
    }

    private static async Task<int> DeleteAsync(Transaction rows, PersonId person)
    {
        var key = Key.Of(person);
        foreach (var table in Tables)
            await rows.ChangeAsync($"DELETE FROM {table} WHERE tenant = @tenant AND person = @person", key);

        await rows.ChangeAsync(
            "DELETE FROM reminder_marks WHERE tenant = @tenant AND person = @bytes", new { tenant = person.Tenant.ToString(), bytes = PersonBytes.Of(person.ObjectId) });
        await rows.ChangeAsync("DELETE FROM token_cache WHERE id = @key", new { key = TokenCacheKey.For(person) });
        // A wish not to be reminded stays: forgetting it would bring the reminders back.
        await rows.ChangeAsync("DELETE FROM preferences WHERE tenant = @tenant AND person = @person AND no_reminders = 0", key);
        return await rows.ChangeAsync("UPDATE preferences SET language = NULL WHERE tenant = @tenant AND person = @person", key);
    }
}
